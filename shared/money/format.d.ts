import { type Sen } from './sen.ts';
/**
 * An amount as Indonesians write it: dots between thousands, comma before sen, brackets around negatives, no "Rp".
 * Sen are shown only when there are any. `formatAmount(sen(125_000_050))` is "1.250.000,50".
 */
export declare function formatAmount(value: Sen): string;
/** An amount that stands alone: "Rp 1.250.000", negatives "(Rp 1.250.000)". The space does not break a line. */
export declare function formatRupiah(value: Sen): string;
/** An axis or tile label: "771 jt", "1,2 M", "850 rb". One decimal, cut off, trailing zero dropped. */
export declare function formatShort(value: Sen): string;
/** Basis points as a percentage with two decimals: 2500 is "25,00 %". */
export declare function formatBasisPoints(basisPoints: number): string;
/** A whole number with dots between thousands: 12345 is "12.345". */
export declare function groupThousands(value: number): string;
