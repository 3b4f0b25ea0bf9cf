import { allocateRupiah, type Weight } from '#shared/money/allocate.ts';
import { rupiah, subtract, sum, wholeRupiah, ZERO, type Sen } from '#shared/money/sen.ts';
import type { RoundingPolicy } from './rules.ts';

/** A pool shared among members; `unassignedSen` is what nobody has a claim to or what rounding left. */
export type MemberShares = {
  readonly sharesSen: readonly Sen[];
  readonly unassignedSen: Sen;
  readonly withoutBase: boolean;
};

/**
 * Shares one pool among members in proportion to their weights.
 *
 * Shape: one share per weight in the same order, none negative; shares and `unassignedSen` sum to the pool. A weight sum
 * of zero gives nobody anything and leaves the whole pool unassigned (`withoutBase`): there is no division by zero.
 * Units: whole rupiah. `largestRemainder`: ties to the member listed first. `floorRestToReserve`: the rest is unassigned.
 * Asserts: weights and pool are not negative.
 * Source: koperasi.md 6.4 step 9, 6.6. Rp 10.000.000 over three equal members is 3.333.334, 3.333.333 and 3.333.333.
 */
export function memberShares(poolSen: Sen, weights: readonly Weight[], rounding: RoundingPolicy): MemberShares {
  if (poolSen < 0) throw new RangeError('a negative pool is not shared among members');
  if (weights.every((weight) => BigInt(weight) === 0n)) {
    return { sharesSen: weights.map(() => ZERO), unassignedSen: poolSen, withoutBase: poolSen !== 0 };
  }
  const sharesSen = rounding === 'largestRemainder' ? allocateRupiah(poolSen, weights) : floorShares(poolSen, weights);
  return { sharesSen, unassignedSen: subtract(poolSen, sum(sharesSen)), withoutBase: false };
}

function floorShares(poolSen: Sen, weights: readonly Weight[]): Sen[] {
  const exact = weights.map((weight) => BigInt(weight));
  const weightSum = exact.reduce((left, right) => left + right, 0n);
  const coins = BigInt(wholeRupiah(poolSen));
  return exact.map((weight) => rupiah(Number((coins * weight) / weightSum)));
}
