import { addFractions, fraction, type Fraction } from '../shu/fraction.ts';

/** Twelve decimals: far below what is printed, and the same on every machine. */
const SCALE = 10n ** 12n;

/**
 * The effective rate a month of a flat loan: the rate at which its equal payments are worth the principal.
 * Units: a fraction of 10^12, rounded down. The principal cancels out. Asserts: at least one month, a rate of zero or more.
 * Source: koperasi.md 5.1 (internal rate of return of the flat schedule), LOAN-17.
 * 1 % flat over 12 months is 1,7881 % a month.
 */
export function effectiveMonthlyRate(flatRatePerMonth: Fraction, tenorMonths: number): Fraction {
  if (tenorMonths < 1 || flatRatePerMonth.numerator < 0n) throw new RangeError('no flat loan has such terms');
  const payment = addFractions(fraction(1, tenorMonths), flatRatePerMonth);
  let low = 0n;
  // The effective rate is below twice the flat one, because on average at least half of the principal is outstanding.
  let high = (2n * flatRatePerMonth.numerator * SCALE) / flatRatePerMonth.denominator + 1n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (paymentsCover(payment, middle, BigInt(tenorMonths))) low = middle;
    else high = middle;
  }
  return fraction(low, SCALE);
}

/** Whether payments of `payment` per unit of principal, discounted at the rate, are worth at least the principal. */
function paymentsCover(payment: Fraction, scaledRate: bigint, periods: bigint): boolean {
  const grown = (SCALE + scaledRate) ** periods;
  const still = SCALE ** periods;
  return payment.numerator * (grown - still) * SCALE >= payment.denominator * scaledRate * grown;
}
