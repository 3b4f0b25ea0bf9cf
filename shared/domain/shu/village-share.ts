import { SEN_PER_RUPIAH, sen, ZERO, type Sen } from '#shared/money/sen.ts';
import { ceilingOf, fraction } from './fraction.ts';
import { WHOLE_BASIS_POINTS } from './rules.ts';

/** A Koperasi Desa Merah Putih pays the village at least 20 % of its net profit. Source: Permendesa 10/2025. */
export const VILLAGE_SHARE_BASIS_POINTS_MIN = 2_000;

/** The account of the village share in the seeded chart (koperasi.md 3.2). */
export const VILLAGE_SHARE_ACCOUNT_CODE = '21507';

/**
 * Imbal jasa desa, taken from the SHU before any pool.
 * Units: whole rupiah, rounded up because the regulation says "at least", never above the SHU; zero in a deficit year.
 * Source: Permendesa 10/2025; the place in the order and the rounding are our decision (koperasi.md 2.8).
 * `villageShare(rupiah(25_000_000), 2000)` is Rp 5.000.000.
 */
export function villageShare(shuSen: Sen, basisPoints: number): Sen {
  if (shuSen <= 0 || basisPoints === 0) return ZERO;
  const exact = fraction(BigInt(shuSen) * BigInt(basisPoints), BigInt(WHOLE_BASIS_POINTS) * BigInt(SEN_PER_RUPIAH));
  return sen(Math.min(Number(ceilingOf(exact)) * SEN_PER_RUPIAH, shuSen));
}
