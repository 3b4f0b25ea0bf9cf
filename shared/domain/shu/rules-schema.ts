import { z } from 'zod';
import { parseIsoDate } from '#shared/calendar/date.ts';
import type { ShuRules } from './rules.ts';

const POOLS_MAX = 30;
const CODES_MAX = 200;

const codeSchema = z.string().trim().min(1).max(40);
const codesSchema = z.array(codeSchema).min(1).max(CODES_MAX);
const basisPointsSchema = z.number().int().min(-10_000).max(1_000_000);

const simpleBaseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('savingsYearEnd'), productCodes: codesSchema }),
  z.strictObject({ kind: z.literal('savingsMonthlyAverage'), productCodes: codesSchema }),
  z.strictObject({ kind: z.literal('savingsDailyAverage'), productCodes: codesSchema }),
  z.strictObject({ kind: z.literal('purchases') }),
  z.strictObject({ kind: z.literal('loanInterestPaid') }),
  z.strictObject({ kind: z.literal('loanAmountTaken') }),
  z.strictObject({ kind: z.literal('produceDelivered') }),
  z.strictObject({ kind: z.literal('incomePaid'), accountCodes: codesSchema }),
  z.strictObject({ kind: z.literal('points') }),
]);

const weightedSumSchema = z.strictObject({
  kind: z.literal('weightedSum'),
  parts: z.array(z.strictObject({ weight: z.number().int(), base: simpleBaseSchema })).min(1).max(POOLS_MAX),
});

const poolSchema = z.strictObject({
  code: codeSchema,
  name: z.string().trim().min(1).max(80),
  shareBasisPoints: basisPointsSchema,
  target: z.enum(['equity', 'members', 'fund']),
  accountCode: codeSchema,
  base: z.union([simpleBaseSchema, weightedSumSchema]).nullable(),
});

const dateSchema = z.string().transform((text, context) => {
  const date = parseIsoDate(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: 'not a date' });
  return z.NEVER;
});

/**
 * The shape of `ShuRules` where they come in from outside: a form, a file, the log. It only says that these are rules;
 * whether they can be applied says `validateRules`, so that a table that is not 100 % gets its own sentence.
 */
export const shuRulesShape: z.ZodType<ShuRules> = z.strictObject({
  decidedOn: dateSchema,
  effectiveFromYear: z.number().int().min(1900).max(2999),
  decisionReference: z.string().max(200),
  sourceRule: z.enum(['memberOnly', 'combined']),
  overheadKey: z.enum(['byContribution', 'byIncome', 'fixed', 'allMember']),
  overheadFixedMemberBasisPoints: basisPointsSchema,
  otherResultInOverheadKey: z.boolean(),
  memberPools: z.array(poolSchema).max(POOLS_MAX),
  nonMemberPools: z.array(poolSchema).max(POOLS_MAX),
  eligibility: z.strictObject({
    kind: z.enum(['activeAtYearEnd', 'memberDuringYear', 'paidWajibInFull']),
    monthsMin: z.number().int(),
  }),
  rounding: z.enum(['largestRemainder', 'floorRestToReserve']),
  villageShareBasisPoints: basisPointsSchema,
  zeroBaseTo: codeSchema,
});
