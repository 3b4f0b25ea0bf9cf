import { rupiah, SEN_PER_RUPIAH, sen, subtract, ZERO, type Sen } from '#shared/money/sen.ts';
import { floorOf, fraction } from './fraction.ts';
import { WHOLE_BASIS_POINTS } from './rules.ts';

/** The rule of PP 15/2009 and PMK 112/2010, as a value because rates change by regulation. */
export type SavingsInterestTaxRule = { readonly thresholdSen: Sen; readonly rateBasisPoints: number };

export const SAVINGS_INTEREST_TAX: SavingsInterestTaxRule = { thresholdSen: rupiah(240_000), rateBasisPoints: 1_000 };

/**
 * Final tax on the savings interest one member gets in one month, over all savings accounts together.
 * Nothing up to and including the threshold; above it the rate applies to the whole amount.
 * Units: whole rupiah, rounded down. Interest that is part of the SHU is outside this rule.
 * Source: PP 15/2009, PMK 112/2010, income tax law Art. 4(2); the rounding is to be confirmed (koperasi.md 2.7).
 * Rp 240.000 is free; Rp 240.001 bears Rp 24.000.
 */
export function savingsInterestTax(
  interestSen: Sen,
  rule: SavingsInterestTaxRule = SAVINGS_INTEREST_TAX,
): { readonly taxSen: Sen; readonly netSen: Sen } {
  if (interestSen <= rule.thresholdSen) return { taxSen: ZERO, netSen: interestSen };
  const exact = fraction(
    BigInt(interestSen) * BigInt(rule.rateBasisPoints),
    BigInt(WHOLE_BASIS_POINTS) * BigInt(SEN_PER_RUPIAH),
  );
  const taxSen = sen(Number(floorOf(exact)) * SEN_PER_RUPIAH);
  return { taxSen, netSen: subtract(interestSen, taxSen) };
}
