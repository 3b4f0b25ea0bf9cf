import { sen, SEN_PER_RUPIAH, type Sen } from './sen.ts';

/** A non-negative integer weight. Products of money and weight pass 2^53, so exact weights may also be bigint. */
export type Weight = number | bigint;

/**
 * Splits a whole among weights by largest remainder, so that the parts always sum to the whole.
 *
 * Shape: one part per weight, in the order of the weights; all parts are zero when the weights sum to zero
 * (the caller decides what happens with a pool nobody has a claim to).
 * Units: `unit` is the smallest coin handed out, 1 sen by default, `SEN_PER_RUPIAH` for whole rupiah; what does not
 * fill a coin goes to the part with a weight that is served first, so that the sum still holds and a weight of zero
 * gets nothing.
 * Rounding: every part is floored; the coins left over go to the largest fractions, ties to the earlier weight.
 * A negative total is split as its mirror image.
 * Asserts: weights are non-negative integers.
 * Source: koperasi.md 6.6; our decision for sub-coin remainders.
 *
 * `allocate(rupiah(10_000_000), [1, 1, 1], SEN_PER_RUPIAH)` is Rp 3.333.334, 3.333.333 and 3.333.333.
 */
export function allocate(total: Sen, weights: readonly Weight[], unit: number = 1): Sen[] {
  if (total < 0) return allocate(sen(-total), weights, unit).map((part) => sen(-part));
  const exact = weights.map(toWeight);
  const weightSum = exact.reduce((left, right) => left + right, 0n);
  if (weightSum === 0n) return exact.map(() => sen(0));

  const coins = BigInt(Math.floor(total / unit));
  const shares = exact.map((weight, index) => {
    const product = coins * weight;
    return { index, weight, coins: product / weightSum, fraction: product % weightSum };
  });
  const byFraction = [...shares].sort(
    (left, right) => compareDescending(left.fraction, right.fraction) || left.index - right.index,
  );
  let leftOver = coins - shares.reduce((handedOut, share) => handedOut + share.coins, 0n);
  for (const share of byFraction) {
    if (leftOver === 0n) break;
    share.coins += 1n;
    leftOver -= 1n;
  }
  const parts = shares.map((share) => Number(share.coins) * unit);
  const subCoin = total % unit;
  // When every share is whole the order says nothing about claims: an earlier weight of zero must not be served.
  const first = byFraction.find((share) => share.weight > 0n);
  if (subCoin !== 0 && first !== undefined) parts[first.index] = (parts[first.index] ?? 0) + subCoin;
  return parts.map(sen);
}

/** Splits into whole rupiah; see `allocate`. */
export function allocateRupiah(total: Sen, weights: readonly Weight[]): Sen[] {
  return allocate(total, weights, SEN_PER_RUPIAH);
}

/**
 * value × numerator / denominator, rounded half up (away from zero for negatives) to the sen.
 * Asserts: denominator is not zero. `multiplyDivide(rupiah(100), 12n, 100n)` is Rp 12.
 */
export function multiplyDivide(value: Sen, numerator: Weight, denominator: Weight): Sen {
  const under = BigInt(denominator);
  if (under === 0n) throw new RangeError('division of money by zero');
  const product = BigInt(value) * BigInt(numerator);
  const negative = product < 0n !== under < 0n;
  const upper = product < 0n ? -product : product;
  const lower = under < 0n ? -under : under;
  const rounded = (upper * 2n + lower) / (lower * 2n);
  return sen(Number(negative ? -rounded : rounded));
}

function toWeight(weight: Weight): bigint {
  const exact = BigInt(weight);
  if (exact < 0n) throw new RangeError(`negative weight: ${weight}`);
  return exact;
}

function compareDescending(left: bigint, right: bigint): number {
  return left === right ? 0 : left > right ? -1 : 1;
}
