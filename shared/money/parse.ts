import { SEN_MAX, SEN_PER_RUPIAH, sen, type Sen } from './sen.ts';

/**
 * How a file or a person writes numbers. It is asked, never guessed: "1.250" is a thousand in one style and
 * one and a quarter in the other.
 * indonesian: 1.250.000,50 · international: 1,250,000.50 · plain: 1250000.50 (no separators between thousands)
 */
export type NumberStyle = 'indonesian' | 'international' | 'plain';

const PATTERNS: Readonly<Record<NumberStyle, RegExp>> = {
  indonesian: /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/,
  international: /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/,
  plain: /^(\d+)(?:\.(\d{1,2}))?$/,
};

/**
 * Reads an amount in rupiah exactly. Accepts "Rp" in front, spaces, a leading minus or brackets for negatives.
 * Returns null for anything else, also for more than two decimals: the caller refuses with its own code.
 * `parseAmount('Rp 1.250.000,50', 'indonesian')` is 125.000.050 sen.
 */
export function parseAmount(text: string, style: NumberStyle): Sen | null {
  let body = text.replace(/[\s\u00a0]/g, '').replace(/^Rp\.?/i, '');
  let negative = false;
  if (body.startsWith('(') && body.endsWith(')')) {
    negative = true;
    body = body.slice(1, -1).replace(/^Rp\.?/i, '');
  } else if (body.startsWith('-')) {
    negative = true;
    body = body.slice(1).replace(/^Rp\.?/i, '');
  }
  const match = PATTERNS[style].exec(body);
  if (match === null) return null;
  const digits = `${(match[1] ?? '').replace(/[.,]/g, '')}${(match[2] ?? '').padEnd(2, '0')}`;
  // 16 digits can pass 2^53; comparing as bigint keeps the refusal exact.
  const exact = BigInt(digits);
  if (exact > BigInt(SEN_MAX)) return null;
  return sen(Number(negative ? -exact : exact));
}

/** A JavaScript number from a spreadsheet cell, in rupiah, to sen. Null when it is not exact to the sen. */
export function amountFromNumber(value: number): Sen | null {
  const scaled = Math.round(value * SEN_PER_RUPIAH);
  if (!Number.isSafeInteger(scaled)) return null;
  return Math.abs(scaled - value * SEN_PER_RUPIAH) < 1e-4 ? sen(scaled) : null;
}
