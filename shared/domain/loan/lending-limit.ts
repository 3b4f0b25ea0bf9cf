import { add, sen, type Sen } from '#shared/money/sen.ts';
import { decimalText, fraction, multiplyFractions, type Fraction } from '../shu/fraction.ts';
import { effectiveMonthlyRate } from './effective-rate.ts';
import { BASIS_POINTS, MONTHS_PER_YEAR, monthlyRateOfYear } from './rate.ts';
import type { LoanMethod } from './schedule.ts';

/** Loan interest is at most 24 % a year. Source: Permenkop UKM 8/2023 Art. 27. */
export const RATE_PER_YEAR_BASIS_POINTS_MAX = 2_400;

/** All related parties together may owe at most 10 % of own capital. Source: Permenkop UKM 8/2023 Art. 44(1). */
export const RELATED_PARTY_BASIS_POINTS_MAX = 1_000;

/** `aboveEffectively`: a flat rate within the ceiling whose effective rate is not; whether that counts needs confirming. */
export type RateVerdict =
  | { readonly kind: 'within' }
  | { readonly kind: 'above' }
  | { readonly kind: 'aboveEffectively'; readonly nominalPerYear: Fraction };

/** A rate against the ceiling. Units: basis points a year; the nominal effective rate is twelve times the monthly one. */
export function rateVerdict(terms: {
  readonly method: LoanMethod;
  readonly ratePerYearBasisPoints: number;
  readonly tenorMonths: number;
}): RateVerdict {
  if (terms.ratePerYearBasisPoints > RATE_PER_YEAR_BASIS_POINTS_MAX) return { kind: 'above' };
  if (terms.method !== 'flat') return { kind: 'within' };
  const monthly = effectiveMonthlyRate(monthlyRateOfYear(terms.ratePerYearBasisPoints), terms.tenorMonths);
  const nominalPerYear = multiplyFractions(monthly, fraction(MONTHS_PER_YEAR));
  const limit = fraction(RATE_PER_YEAR_BASIS_POINTS_MAX, BASIS_POINTS);
  const isAbove = nominalPerYear.numerator * limit.denominator > limit.numerator * nominalPerYear.denominator;
  return isAbove ? { kind: 'aboveEffectively', nominalPerYear } : { kind: 'within' };
}

/** A loan to a related party against the limit: what may be owed in all, and whether this loan keeps to it. */
export function relatedPartyLimit(loan: {
  readonly ownCapitalSen: Sen;
  readonly outstandingSen: Sen;
  readonly amountSen: Sen;
}): { readonly limitSen: Sen; readonly within: boolean } {
  const limit = (BigInt(Math.max(0, loan.ownCapitalSen)) * BigInt(RELATED_PARTY_BASIS_POINTS_MAX)) / BigInt(BASIS_POINTS);
  const limitSen = sen(Number(limit));
  return { limitSen, within: add(loan.outstandingSen, loan.amountSen) <= limitSen };
}

/** "41.70" for a fraction of 0,41704. */
export function percentText(rate: Fraction, decimals: number): string {
  return decimalText(multiplyFractions(rate, fraction(100)), decimals);
}
