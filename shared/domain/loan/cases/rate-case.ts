import { z } from 'zod';
import { rupiah, SEN_PER_RUPIAH } from '#shared/money/sen.ts';
import { fraction, multiplyFractions } from '../../shu/fraction.ts';
import { dailyBalanceInterest } from '../daily-balance.ts';
import { effectiveMonthlyRate } from '../effective-rate.ts';
import { percentText, rateVerdict, relatedPartyLimit } from '../lending-limit.ts';
import { MONTHS_PER_YEAR, monthlyRate } from '../rate.ts';
import { LOAN_METHODS } from '../schedule.ts';
import {
  inRupiah, RUPIAH_MAX, rateSchema, rupiahSchema, tenorSchema, type LoanCaseAnswer, type LoanCaseOutcome,
} from './loan-case-input.ts';

export const dailyBalanceSchema = z.looseObject({
  ratePer30DaysBp: rateSchema,
  segments: z.array(z.object({ balance: rupiahSchema, days: z.number().int().min(0).max(366) })).max(366)
    .refine((segments) => segments.reduce((days, segment) => days + segment.days, 0) <= 366, 'more days than a year has'),
});

/** Interest of a running credit. Case LOAN-07. */
export function dailyBalanceCase(input: z.infer<typeof dailyBalanceSchema>): LoanCaseOutcome {
  const result = dailyBalanceInterest(
    input.segments.map(({ balance, days }) => ({ balanceSen: rupiah(balance), days })),
    { ratePer30Days: monthlyRate(input.ratePer30DaysBp), unitSen: SEN_PER_RUPIAH },
  );
  return { answer: { interestRows: result.interestSen.map(inRupiah), totalInterest: inRupiah(result.totalSen) } };
}

const flatTermsSchema = z.looseObject({ flatPerMonthBp: rateSchema, tenorMonths: tenorSchema });

export const effectiveRateSchema = z.looseObject({
  rows: z.array(flatTermsSchema).max(100).optional(),
  flatPerMonthBp: rateSchema.optional(),
  ratePerMonthBp: rateSchema.optional(),
  tenorMonths: tenorSchema.optional(),
});

/** The table of koperasi.md 5.1, answered when a case names no terms of its own. */
const USUAL_FLAT_TERMS = [
  { flatPerMonthBp: 100, tenorMonths: 12 },
  { flatPerMonthBp: 200, tenorMonths: 12 },
  { flatPerMonthBp: 100, tenorMonths: 24 },
  { flatPerMonthBp: 200, tenorMonths: 24 },
  { flatPerMonthBp: 100, tenorMonths: 36 },
  { flatPerMonthBp: 150, tenorMonths: 10 },
] as const;

/** Flat rates beside what they cost effectively. Case LOAN-17. */
export function effectiveRateCase(input: z.infer<typeof effectiveRateSchema>): LoanCaseOutcome {
  const flatPerMonthBp = input.flatPerMonthBp ?? input.ratePerMonthBp;
  const own = flatPerMonthBp === undefined || input.tenorMonths === undefined
    ? null
    : [{ flatPerMonthBp, tenorMonths: input.tenorMonths }];
  const rows = (input.rows ?? own ?? USUAL_FLAT_TERMS).map(effectiveRow);
  return { answer: { rows, tolerancePercentPoint: '0.01' } };
}

function effectiveRow(terms: { readonly flatPerMonthBp: number; readonly tenorMonths: number }): LoanCaseAnswer {
  const effective = effectiveMonthlyRate(monthlyRate(terms.flatPerMonthBp), terms.tenorMonths);
  return {
    flatPerMonthBp: terms.flatPerMonthBp,
    tenorMonths: terms.tenorMonths,
    effectivePerMonthPercent: percentText(effective, 4),
    nominalPerYearPercent: percentText(multiplyFractions(effective, fraction(MONTHS_PER_YEAR)), 2),
  };
}

const attemptSchema = z.looseObject({
  name: z.string(),
  method: z.enum(LOAN_METHODS).optional(),
  ratePerYearBp: rateSchema.optional(),
  ratePerMonthBp: rateSchema.optional(),
  tenorMonths: tenorSchema.optional(),
  ownCapital: z.number().int().min(-RUPIAH_MAX).max(RUPIAH_MAX).optional(),
  relatedPartyOutstanding: rupiahSchema.default(0),
  amount: rupiahSchema.optional(),
});

export const attemptsSchema = z.looseObject({ attempts: z.array(attemptSchema).max(100) });

/** Rates and loans against the ceilings of Permenkop UKM 8/2023. Case LOAN-20. */
export function attemptsCase(input: z.infer<typeof attemptsSchema>): LoanCaseOutcome {
  return { answer: { results: input.attempts.map((attempt) => ({ name: attempt.name, ...verdictOf(attempt) })) } };
}

/** A flat rate without a term is judged over a year. */
const TENOR_MONTHS_ASSUMED = 12;

function verdictOf(attempt: z.infer<typeof attemptSchema>): LoanCaseAnswer {
  const byRate = rateAnswer(attempt);
  if (byRate.result === 'refuse' || attempt.ownCapital === undefined || attempt.amount === undefined) return byRate;
  const limit = relatedPartyLimit({
    ownCapitalSen: rupiah(attempt.ownCapital),
    outstandingSen: rupiah(attempt.relatedPartyOutstanding),
    amountSen: rupiah(attempt.amount),
  });
  return limit.within ? byRate : { result: 'refuse', reason: `limit ${inRupiah(limit.limitSen)}` };
}

const UNCONFIRMED = 'whether the ceiling applies to the flat or the effective rate needs confirming';

function rateAnswer(attempt: z.infer<typeof attemptSchema>): LoanCaseAnswer {
  const ofMonths = attempt.ratePerMonthBp === undefined ? undefined : attempt.ratePerMonthBp * MONTHS_PER_YEAR;
  const ratePerYearBasisPoints = ofMonths ?? attempt.ratePerYearBp;
  if (ratePerYearBasisPoints === undefined) return { result: 'accept' };
  const verdict = rateVerdict({
    method: attempt.method ?? 'menurun', ratePerYearBasisPoints, tenorMonths: attempt.tenorMonths ?? TENOR_MONTHS_ASSUMED,
  });
  if (verdict.kind === 'within') return { result: 'accept' };
  if (verdict.kind === 'above') return { result: 'refuse', reason: 'above 24% a year' };
  const percent = percentText(verdict.nominalPerYear, 2);
  return {
    result: 'warn',
    reason: `nominal effective rate is ${percent}% a year; ${UNCONFIRMED}`,
  };
}
