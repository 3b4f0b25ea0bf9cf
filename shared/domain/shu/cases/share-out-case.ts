import { z } from 'zod';
import { parseIsoDate } from '#shared/calendar/date.ts';
import { max, rupiah, SEN_PER_RUPIAH, sum, ZERO } from '#shared/money/sen.ts';
import { fraction, fractionText, multiplyFractions } from '../fraction.ts';
import { memberShares } from '../member-shares.ts';
import { balanceDays, monthlyAverage } from '../time-weight.ts';
import {
  allInRupiah, allocationProblem, allocationSchema, amountSchema, camelOf, caseMemberSchema, inRupiah, isMemberPool, poolsOf,
  positiveAmountSchema, type CaseAnswer, type JsonValue,
} from './case-input.ts';
import { memberWeight } from './member-measure.ts';
import { membersInNonMemberTable, type CaseOutcome } from './member-share-case.ts';

export const roundingSchema = z.object({ pool: positiveAmountSchema, weights: z.array(positiveAmountSchema).max(100_000) });

/** One pool under both rounding policies. Case SHU-13. */
export function roundingCase(input: z.infer<typeof roundingSchema>): CaseOutcome {
  const under = (policy: 'largestRemainder' | 'floorRestToReserve') => {
    const result = memberShares(rupiah(input.pool), input.weights, policy);
    return { shares: result.sharesSen.map(inRupiah), toReserve: inRupiah(result.unassignedSen) };
  };
  return { answer: { floorRestToReserve: under('floorRestToReserve'), largestRemainder: under('largestRemainder') } };
}

export const validationSchema = z.looseObject({
  shu: amountSchema,
  allocationBp: allocationSchema.optional(),
  allocationMemberBp: allocationSchema.optional(),
  allocationNonMemberBp: allocationSchema.optional(),
  allocationComplete: z.boolean().optional(),
  members: z.array(caseMemberSchema).max(100_000).optional(),
});

/** A table that may have to be refused, a deficit year, or members' pools that may lack a base. Cases SHU-14 to SHU-17. */
export function validationCase(input: z.infer<typeof validationSchema>): CaseOutcome {
  const allocation = input.allocationBp ?? input.allocationMemberBp;
  if (allocation === undefined) return { missing: 'allocationBp' };
  const check = input.allocationComplete === false ? 'atMost' : 'whole';
  const nonMember = input.allocationNonMemberBp;
  const problem = allocationProblem(allocation, check)
    ?? (nonMember === undefined ? null : allocationProblem(nonMember, 'whole') ?? membersInNonMemberTable(nonMember));
  if (problem !== null) return { answer: problem };
  const distributable = max(ZERO, rupiah(input.shu));
  const pools = poolsOf(distributable, allocation);
  if (input.members === undefined || input.shu < 0) {
    const deficitToCarry = Math.max(0, -input.shu);
    return { answer: { error: null, distributable: inRupiah(distributable), pools: allInRupiah(pools), deficitToCarry } };
  }
  const members = input.members;
  const rows: Record<string, JsonValue>[] = members.map((member) => ({ no: member.no }));
  const unassigned: Record<string, number> = {};
  for (const [code, poolSen] of Object.entries(pools)) {
    if (!isMemberPool(code)) continue;
    const result = memberShares(poolSen, members.map((member) => memberWeight(member, code)), 'largestRemainder');
    rows.forEach((row, index) => (row[camelOf(code)] = inRupiah(result.sharesSen[index] ?? ZERO)));
    if (result.withoutBase) unassigned[code] = inRupiah(result.unassignedSen);
  }
  const warning = Object.keys(unassigned).length > 0 ? 'POOL_WITHOUT_BASE' : null;
  return { answer: { pools: allInRupiah(pools), members: rows, warning, unassigned } };
}

const dateSchema = z.string().transform((text, context) => {
  const date = parseIsoDate(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: 'not a date' });
  return z.NEVER;
});

export const timeWeightedSchema = z.object({
  pool: positiveAmountSchema,
  period: z.object({ start: dateSchema, end: dateSchema }).optional(),
  members: z.array(z.looseObject({
    monthEndBalances: z.array(positiveAmountSchema).min(1).max(12).optional(),
    opening: positiveAmountSchema.optional(),
    movements: z.array(z.object({ date: dateSchema, amount: amountSchema })).optional(),
  })).min(1),
});
type TimeWeightedInput = z.infer<typeof timeWeightedSchema>;

/** One pool by balances over time: by month-end balances beside the year's end, or by movements to the day. SHU-18, SHU-19. */
export function timeWeightedCase(input: TimeWeightedInput): CaseOutcome {
  if (input.members.every((member) => member.monthEndBalances !== undefined)) return { answer: monthlyAnswer(input) };
  if (input.period === undefined) return { missing: 'period' };
  if (input.period.end < input.period.start) return { missing: 'period.end' };
  return dailyAnswer(input, input.period);
}

function monthlyAnswer(input: TimeWeightedInput): CaseAnswer {
  const balances = input.members.map((member) => member.monthEndBalances ?? []);
  // A member who joined late may come with fewer months; the missing ones are those before and count as nothing.
  const months = Math.max(...balances.map((list) => list.length));
  const sums = balances.map((list) => list.reduce((left, right) => left + right, 0));
  const averages = balances.map((list) =>
    multiplyFractions(monthlyAverage(list.map(rupiah)), fraction(list.length, months * SEN_PER_RUPIAH)));
  const lasts = balances.map((list) => list[list.length - 1] ?? 0);
  return {
    monthlyAverage: {
      weightsExact: averages.map(fractionText),
      sharesExact: exactShares(input.pool, sums.map(BigInt)),
      ...wholeShares(input.pool, sums.map(BigInt)),
    },
    yearEnd: { weights: lasts, ...wholeShares(input.pool, lasts.map(BigInt)) },
  };
}

function dailyAnswer(input: TimeWeightedInput, period: NonNullable<TimeWeightedInput['period']>): CaseOutcome {
  const days = input.members.map((member) => {
    const opening = member.opening === undefined ? [] : [{ date: period.start, amount: member.opening }];
    const movements = [...opening, ...(member.movements ?? [])];
    const senDays = balanceDays(movements.map(({ date, amount }) => ({ date, amountSen: rupiah(amount) })), period);
    return senDays / BigInt(SEN_PER_RUPIAH);
  });
  const negative = days.findIndex((weight) => weight < 0n);
  if (negative >= 0) return { answer: { error: 'NEGATIVE_BASE', member: negative } };
  return {
    answer: {
      rupiahDays: days.map(Number),
      sharesExact: exactShares(input.pool, days),
      ...wholeShares(input.pool, days),
    },
  };
}

function exactShares(pool: number, weights: readonly bigint[]): string[] {
  const total = weights.reduce((left, right) => left + right, 0n);
  return weights.map((weight) => (total === 0n ? '0' : fractionText(fraction(BigInt(pool) * weight, total))));
}

function wholeShares(pool: number, weights: readonly bigint[]): CaseAnswer {
  const result = memberShares(rupiah(pool), weights, 'largestRemainder');
  const answer = { shares: result.sharesSen.map(inRupiah), total: inRupiah(sum(result.sharesSen)) };
  return result.withoutBase ? { ...answer, warning: 'POOL_WITHOUT_BASE' } : answer;
}
