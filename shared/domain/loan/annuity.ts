import type { Sen } from '#shared/money/sen.ts';
import { fraction, type Fraction } from '../shu/fraction.ts';

/**
 * The level payment of an annuity, exact: P × i / (1 - (1 + i)^-n), or P / n without interest.
 * Units: sen, not rounded and not in lowest terms (reducing thousands of digits would cost more than it helps).
 * Source: koperasi.md 5.1. Rp 12.000.000 at 1 % over 12 months is 1.066.185,46.
 */
export function annuityPayment(principalSen: Sen, rate: Fraction, periods: number): Fraction {
  if (rate.numerator === 0n) return fraction(principalSen, periods);
  const grown = (rate.denominator + rate.numerator) ** BigInt(periods);
  const still = rate.denominator ** BigInt(periods);
  return {
    numerator: BigInt(principalSen) * rate.numerator * grown,
    denominator: rate.denominator * (grown - still),
  };
}
