import type { z } from 'zod';
import { done, refuse, type Result } from '../result.ts';
import type { CaseAnswer } from './cases/case-input.ts';
import { computeFullCase, fullAnswer, fullSchema } from './cases/full-case.ts';
import { journalCase, journalSchema } from './cases/journal-case.ts';
import {
  allocationCase, allocationCaseSchema, incomeStatementCase, incomeStatementSchema, memberNonMemberCase,
  memberNonMemberSchema, memberShareCase, memberShareSchema, type CaseOutcome,
} from './cases/member-share-case.ts';
import {
  roundingCase, roundingSchema, timeWeightedCase, timeWeightedSchema, validationCase, validationSchema,
} from './cases/share-out-case.ts';
import { kdmpCase, kdmpSchema, taxCase, taxSchema } from './cases/single-rule-case.ts';

export type ShuCaseRefusal = 'shuCase.kindUnknown' | 'shuCase.inputInvalid';

/**
 * Answers a case of the format `koperasi-shu-cases`: its `kind` and `input` in, an object with the keys of its
 * `expected` out. Money in whole rupiah, percentages in basis points, exact values as fractions in text.
 *
 * A mistake the case file knows (percentages that are not 100 %) is an answer with `error`, not a refusal.
 * Refusals: `shuCase.kindUnknown`; `shuCase.inputInvalid` with the key that is missing or wrong.
 * Source: koperasi.md section 6. `calculateShuCase('kdmp', { netProfit: 25000000, villageShareBp: 2000 })` has
 * `imbalJasaDesa` 5.000.000.
 */
export function calculateShuCase(kind: string, input: unknown): Result<CaseAnswer, ShuCaseRefusal> {
  const calculate = CALCULATORS.get(kind);
  return calculate === undefined ? refuse('shuCase.kindUnknown', { kind }) : calculate(input);
}

/** The kinds of the case file, in its order. */
export const SHU_CASE_KINDS = [
  'member-share', 'member-nonmember', 'allocation', 'income-statement-to-member', 'rounding', 'validation',
  'time-weighted', 'full', 'journal', 'kdmp', 'tax',
] as const;

type Calculator = (input: unknown) => Result<CaseAnswer, ShuCaseRefusal>;

const CALCULATORS: ReadonlyMap<string, Calculator> = new Map<(typeof SHU_CASE_KINDS)[number], Calculator>([
  ['member-share', parsed(memberShareSchema, memberShareCase)],
  ['member-nonmember', parsed(memberNonMemberSchema, memberNonMemberCase)],
  ['allocation', parsed(allocationCaseSchema, allocationCase)],
  ['income-statement-to-member', parsed(incomeStatementSchema, incomeStatementCase)],
  ['rounding', parsed(roundingSchema, roundingCase)],
  ['validation', parsed(validationSchema, validationCase)],
  ['time-weighted', parsed(timeWeightedSchema, timeWeightedCase)],
  ['full', parsed(fullSchema, (input) => {
    const outcome = computeFullCase(input);
    return 'computation' in outcome ? { answer: fullAnswer(outcome.computation) } : outcome;
  })],
  ['journal', parsed(journalSchema, journalCase)],
  ['kdmp', parsed(kdmpSchema, kdmpCase)],
  ['tax', parsed(taxSchema, taxCase)],
]);

function parsed<Schema extends z.ZodType>(
  schema: Schema,
  calculate: (input: z.output<Schema>) => CaseOutcome,
): Calculator {
  return (input) => {
    const read = schema.safeParse(input);
    if (!read.success) {
      const issue = read.error.issues[0];
      return refuse('shuCase.inputInvalid', { key: issue?.path.join('.') ?? '', problem: issue?.message ?? '' });
    }
    const outcome = calculate(read.data);
    if ('missing' in outcome) return refuse('shuCase.inputInvalid', { key: outcome.missing, problem: 'missing' });
    return done(outcome.answer);
  };
}
