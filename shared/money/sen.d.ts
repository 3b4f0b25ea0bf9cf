/**
 * Money as integer sen (ISO 4217: IDR has two decimals). The only arithmetic on money in this project is in this folder.
 *
 * Units: 1 rupiah = 100 sen. Range: within ±(2^53 - 1); anything else throws, because only a bug can produce it.
 */
declare const senBrand: unique symbol;
export type Sen = number & {
    readonly [senBrand]: 'sen';
};
export declare const SEN_PER_RUPIAH = 100;
export declare const SEN_MAX: number;
/** Marks a safe integer as sen. Asserts: a safe integer. `sen(15_000_000)` is Rp 150.000. */
export declare function sen(value: number): Sen;
export declare const ZERO: Sen;
/** Whole rupiah to sen. `rupiah(1_000)` is 100.000 sen. */
export declare function rupiah(value: number): Sen;
export declare function add(left: Sen, right: Sen): Sen;
export declare function subtract(left: Sen, right: Sen): Sen;
export declare function negate(value: Sen): Sen;
/** Sum of a list; zero for an empty list. */
export declare function sum(values: Iterable<Sen>): Sen;
/** The whole rupiah in an amount, towards zero. `wholeRupiah(sen(199))` is 1. */
export declare function wholeRupiah(value: Sen): number;
/** The larger and the smaller of two amounts. */
export declare function max(left: Sen, right: Sen): Sen;
export declare function min(left: Sen, right: Sen): Sen;
export {};
