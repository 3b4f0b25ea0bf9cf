import { type Sen } from './sen.ts';
/**
 * How a file or a person writes numbers. It is asked, never guessed: "1.250" is a thousand in one style and
 * one and a quarter in the other.
 * indonesian: 1.250.000,50 · international: 1,250,000.50 · plain: 1250000.50 (no separators between thousands)
 */
export type NumberStyle = 'indonesian' | 'international' | 'plain';
/**
 * Reads an amount in rupiah exactly. Accepts "Rp" in front, spaces, a leading minus or brackets for negatives.
 * Returns null for anything else, also for more than two decimals: the caller refuses with its own code.
 * `parseAmount('Rp 1.250.000,50', 'indonesian')` is 125.000.050 sen.
 */
export declare function parseAmount(text: string, style: NumberStyle): Sen | null;
/** A JavaScript number from a spreadsheet cell, in rupiah, to sen. Null when it is not exact to the sen. */
export declare function amountFromNumber(value: number): Sen | null;
