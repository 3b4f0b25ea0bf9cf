import { allocateRupiah } from '#shared/money/allocate.ts';
import { add, rupiah, subtract, wholeRupiah, type Sen } from '#shared/money/sen.ts';
import type { Pool } from './rules.ts';

/**
 * Splits an amount among the pools of one table, in whole rupiah by largest remainder, ties to the pool listed first.
 *
 * Shape: one amount per pool, in the order of the table; they sum to `amountSen` when the shares sum to 100 %.
 * Odd sen of the amount go to the pool with code `oddSenTo` (the reserve), so that members get whole rupiah; when the
 * table lacks it, to the pool served first.
 * Asserts: the amount is not negative; a deficit is not shared out.
 * Source: koperasi.md 6.4 step 8. Rp 8.465.478 by 60/20/20 is 5.079.287, 1.693.096 and 1.693.095.
 */
export function splitPools(amountSen: Sen, pools: readonly Pool[], oddSenTo: string): Sen[] {
  if (amountSen < 0) throw new RangeError('a negative SHU is not split among pools');
  const oddSen = subtract(amountSen, rupiah(wholeRupiah(amountSen)));
  const shares = pools.map((pool) => pool.shareBasisPoints);
  const target = pools.findIndex((pool) => pool.code === oddSenTo);
  if (oddSen === 0 || target < 0) return allocateRupiah(amountSen, shares);
  return allocateRupiah(subtract(amountSen, oddSen), shares).map((part, index) =>
    index === target ? add(part, oddSen) : part,
  );
}
