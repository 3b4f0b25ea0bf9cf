/** Basis points of 100 %: more cannot be typed unless the field says so. */
export const BASIS_POINTS_WHOLE = 10_000;

/**
 * A percentage as people type it, "12,5" or "12.5" or "12,5 %", in basis points; null for an empty or unreadable text.
 * Two decimals at most: `parseTypedPercent('7,25')` is 725.
 */
export function parseTypedPercent(raw: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{0,2}))?$/.exec(raw.replace(/[\s\u00a0%]/g, ''));
  if (match === null) return null;
  return Number(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`);
}

/** Basis points as the field shows them while it is not being typed in: 725 is "7,25". */
export function formatTypedPercent(basisPoints: number): string {
  return `${Math.floor(basisPoints / 100)},${String(basisPoints % 100).padStart(2, '0')}`;
}
