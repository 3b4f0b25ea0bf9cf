import { sum, type Sen } from '#shared/money/sen.ts';
import type { Fraction } from '../shu/fraction.ts';
import { roundToUnit, timesRate } from './rate.ts';

/** A balance that stood for a number of days. */
export type BalanceSegment = { readonly balanceSen: Sen; readonly days: number };

export const DAYS_PER_RATE_PERIOD = 30;

/**
 * Interest of a running credit: balance × rate of thirty days × days / 30, rounded half up per segment.
 * Shape: one amount per segment in order, and their sum. Source: koperasi.md 5.1. Rp 1.000.000 for 6 days at 1 % is 2.000.
 */
export function dailyBalanceInterest(
  segments: readonly BalanceSegment[],
  terms: { readonly ratePer30Days: Fraction; readonly unitSen: number },
): { readonly interestSen: readonly Sen[]; readonly totalSen: Sen } {
  const interestSen = segments.map((segment) => {
    const monthly = timesRate(segment.balanceSen, terms.ratePer30Days);
    const exact = {
      numerator: monthly.numerator * BigInt(segment.days),
      denominator: monthly.denominator * BigInt(DAYS_PER_RATE_PERIOD),
    };
    return roundToUnit(exact, terms.unitSen);
  });
  return { interestSen, totalSen: sum(interestSen) };
}
