import { SEN_PER_RUPIAH, type Sen } from './sen.ts';

const ONES = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const GROUPS = ['', 'ribu', 'juta', 'miliar', 'triliun'] as const;

/**
 * The amount in words, as receipts demand: lower case, ends in "rupiah", sen only when there are any,
 * negatives with "minus" (receipts refuse them before they get here).
 * Source: koperasi.md 10.3. `terbilang(rupiah(21_000))` is "dua puluh satu ribu rupiah".
 */
export function terbilang(value: Sen): string {
  const magnitude = Math.abs(value);
  const whole = Math.floor(magnitude / SEN_PER_RUPIAH);
  const rest = magnitude % SEN_PER_RUPIAH;
  const words = [value < 0 ? 'minus' : '', whole === 0 ? 'nol' : inWords(whole), 'rupiah'];
  if (rest !== 0) words.push(inWords(rest), 'sen');
  return words.filter((word) => word !== '').join(' ');
}

/** A positive whole number in words, without a currency: 1.250 is "seribu dua ratus lima puluh". */
export function inWords(value: number): string {
  const words: string[] = [];
  for (let power = GROUPS.length - 1; power >= 0; power -= 1) {
    const group = Math.floor(value / 1000 ** power) % 1000;
    if (group === 0) continue;
    words.push(power === 1 && group === 1 ? 'seribu' : `${hundreds(group)} ${GROUPS[power]}`.trim());
  }
  return words.join(' ');
}

function hundreds(value: number): string {
  const hundred = Math.floor(value / 100);
  const words = hundred === 0 ? [] : [hundred === 1 ? 'seratus' : `${ONES[hundred]} ratus`];
  const rest = value % 100;
  if (rest >= 20) words.push(`${ONES[Math.floor(rest / 10)]} puluh`, ONES[rest % 10] ?? '');
  else if (rest >= 12) words.push(`${ONES[rest - 10]} belas`);
  else if (rest === 11) words.push('sebelas');
  else if (rest === 10) words.push('sepuluh');
  else words.push(ONES[rest] ?? '');
  return words.filter((word) => word !== '').join(' ');
}
