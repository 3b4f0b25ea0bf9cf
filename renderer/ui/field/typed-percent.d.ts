/** Basis points of 100 %: more cannot be typed unless the field says so. */
export declare const BASIS_POINTS_WHOLE = 10000;
/**
 * A percentage as people type it, "12,5" or "12.5" or "12,5 %", in basis points; null for an empty or unreadable text.
 * Two decimals at most: `parseTypedPercent('7,25')` is 725.
 */
export declare function parseTypedPercent(raw: string): number | null;
/** Basis points as the field shows them while it is not being typed in: 725 is "7,25". */
export declare function formatTypedPercent(basisPoints: number): string;
