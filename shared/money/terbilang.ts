import { SEN_PER_RUPIAH, type Sen } from './sen.ts';

const ONES = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const ZERO_WORD = 'nol';
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
  const words = [value < 0 ? 'minus' : '', inWords(whole), 'rupiah'];
  if (rest !== 0) words.push(inWords(rest), 'sen');
  return words.filter((word) => word !== '').join(' ');
}

/** The largest number that has words: all groups full, 999 triliun and so on. */
const IN_WORDS_MAX = 1000 ** GROUPS.length - 1;

/**
 * A whole number in words, without a currency: 1.250 is "seribu dua ratus lima puluh", 0 is "nol".
 * Asserts: a whole number from 0 to 999.999.999.999.999, which is more than money can hold.
 */
export function inWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > IN_WORDS_MAX) throw new RangeError(`no words for ${value}`);
  if (value === 0) return ZERO_WORD;
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
