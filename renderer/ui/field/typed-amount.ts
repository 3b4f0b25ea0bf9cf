import { groupThousands } from '#shared/money/format.ts';
import { parseAmount } from '#shared/money/parse.ts';
import type { Sen } from '#shared/money/sen.ts';

/** Digits before the comma that still fit an amount in sen (SEN_MAX has 16 digits, two of them after the comma). */
const WHOLE_DIGITS_MAX = 14;

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
export function typeAmount(raw: string, caret: number, options: { readonly negative: boolean }): TypedAmount {
  const trimmed = raw.trim();
  const minus = options.negative && (trimmed.startsWith('-') || trimmed.startsWith('(')) ? '-' : '';
  const kept = keep(raw);
  const [wholeTyped = '', fraction] = kept.split(',');
  const whole = wholeTyped.replace(/^0+(?=\d)/, '').slice(0, WHOLE_DIGITS_MAX);
  // A comma without digits before it gets a zero.
  const shownWhole = whole === '' && fraction !== undefined ? '0' : whole;
  const added = shownWhole.length - wholeTyped.length;
  const body = fraction === undefined ? groupDigits(shownWhole) : `${groupDigits(shownWhole)},${fraction}`;
  const text = `${minus}${body}`;
  const amountSen = body === '' ? null : parseAmount(text.replace(/,$/, ''), 'indonesian');
  const keptBeforeCaret = keep(raw.slice(0, caret)).length;
  return { text, caret: caretAfter(text, Math.max(0, keptBeforeCaret + added)), amountSen };
}

/** Digits and the first comma with at most two digits after it. */
function keep(raw: string): string {
  const [whole = '', ...rest] = raw.replace(/[^\d,]/g, '').split(',');
  return rest.length === 0 ? whole : `${whole},${rest.join('').slice(0, 2)}`;
}

function groupDigits(digits: string): string {
  return digits === '' ? '' : groupThousands(Number(digits));
}

/** The place in `text` after `count` digits or commas. */
function caretAfter(text: string, count: number): number {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (seen === count && (index > 0 || !text.startsWith('-'))) return index;
    if (/[\d,]/.test(text[index] ?? '')) seen += 1;
  }
  return text.length;
}
