/**
 * Money as integer sen (ISO 4217: IDR has two decimals). The only arithmetic on money in this project is in this folder.
 *
 * Units: 1 rupiah = 100 sen. Range: within ±(2^53 - 1); anything else throws, because only a bug can produce it.
 */
declare const senBrand: unique symbol;
export type Sen = number & { readonly [senBrand]: 'sen' };

export const SEN_PER_RUPIAH = 100;
export const SEN_MAX = Number.MAX_SAFE_INTEGER;

/** Marks a safe integer as sen. Asserts: a safe integer. `sen(15_000_000)` is Rp 150.000. */
export function sen(value: number): Sen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole, safe number of sen: ${value}`);
  // The brand exists only for the compiler; -0 would print as "-0".
  return (value === 0 ? 0 : value) as Sen;
}

export const ZERO: Sen = sen(0);

/** Whole rupiah to sen. `rupiah(1_000)` is 100.000 sen. */
export function rupiah(value: number): Sen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of rupiah: ${value}`);
  return sen(value * SEN_PER_RUPIAH);
}

export function add(left: Sen, right: Sen): Sen {
  return sen(left + right);
}

export function subtract(left: Sen, right: Sen): Sen {
  return sen(left - right);
}

export function negate(value: Sen): Sen {
  return sen(-value);
}

/** Sum of a list; zero for an empty list. */
export function sum(values: Iterable<Sen>): Sen {
  let total: Sen = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

/** The whole rupiah in an amount, towards zero. `wholeRupiah(sen(199))` is 1. */
export function wholeRupiah(value: Sen): number {
  // Adding zero turns -0, which would print as "-0", into 0.
  return Math.trunc(value / SEN_PER_RUPIAH) + 0;
}

/** The larger and the smaller of two amounts. */
export function max(left: Sen, right: Sen): Sen {
  return left >= right ? left : right;
}

export function min(left: Sen, right: Sen): Sen {
  return left <= right ? left : right;
}
