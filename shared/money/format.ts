import { SEN_PER_RUPIAH, type Sen } from './sen.ts';

/**
 * An amount as Indonesians write it: dots between thousands, comma before sen, brackets around negatives, no "Rp".
 * Sen are shown only when there are any. `formatAmount(sen(125_000_050))` is "1.250.000,50".
 */
export function formatAmount(value: Sen): string {
  const magnitude = Math.abs(value);
  const whole = groupThousands(Math.floor(magnitude / SEN_PER_RUPIAH));
  const rest = magnitude % SEN_PER_RUPIAH;
  const text = rest === 0 ? whole : `${whole},${String(rest).padStart(2, '0')}`;
  return value < 0 ? `(${text})` : text;
}

/** An amount that stands alone: "Rp 1.250.000", negatives "(Rp 1.250.000)". The space does not break a line. */
export function formatRupiah(value: Sen): string {
  const text = formatAmount(value);
  return text.startsWith('(') ? `(Rp\u00a0${text.slice(1)}` : `Rp\u00a0${text}`;
}

/** An axis or tile label: "771 jt", "1,2 M", "850 rb". One decimal, cut off, trailing zero dropped. */
export function formatShort(value: Sen): string {
  const magnitude = Math.abs(value) / SEN_PER_RUPIAH;
  const sign = value < 0 ? '-' : '';
  for (const [size, word] of SHORT_UNITS) {
    if (magnitude >= size) return `${sign}${oneDecimal(magnitude / size)} ${word}`;
  }
  const whole = Math.floor(magnitude);
  return whole === 0 ? '0' : `${sign}${whole}`;
}

/** Basis points as a percentage with two decimals: 2500 is "25,00 %". */
export function formatBasisPoints(basisPoints: number): string {
  const magnitude = Math.abs(basisPoints);
  const text = `${groupThousands(Math.floor(magnitude / 100))},${String(magnitude % 100).padStart(2, '0')}`;
  return `${basisPoints < 0 ? '-' : ''}${text}\u00a0%`;
}

/** A whole number with dots between thousands: 12345 is "12.345". */
export function groupThousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

const SHORT_UNITS = [
  [1e12, 'T'],
  [1e9, 'M'],
  [1e6, 'jt'],
  [1e3, 'rb'],
] as const;

function oneDecimal(value: number): string {
  const tenths = Math.floor(value * 10);
  return tenths % 10 === 0 ? groupThousands(tenths / 10) : `${groupThousands(Math.floor(tenths / 10))},${tenths % 10}`;
}
