import type { Sen } from '#shared/money/sen.ts';
export type TypedAmount = {
    /** What the field shows: dots between thousands appear while typing. */
    readonly text: string;
    /** Where the caret stands in `text`. */
    readonly caret: number;
    /** The amount, or null when the field is empty or not yet an amount (a lone minus). */
    readonly amountSen: Sen | null;
};
/**
 * What an amount field shows after a key or a paste.
 *
 * Shape: `raw` is the text of the field as the browser left it, `caret` its caret. Letters, spaces and "Rp" fall away; only
 * the first comma stays, with at most two digits after it; zeros in front fall away. The caret keeps its distance in
 * digits from the start, so that separators appearing do not move it.
 * Units: Indonesian style, dots between thousands, comma before sen.
 */
export declare function typeAmount(raw: string, caret: number, options: {
    readonly negative: boolean;
}): TypedAmount;
