// Source: domain reference, section 10.3, rows 1 to 31, in that order.
import { describe, expect, test } from 'vitest';
import { rupiah, sen } from '#shared/money/sen.ts';
import { inWords, terbilang } from '#shared/money/terbilang.ts';

const ROWS: readonly (readonly [number, string])[] = [
  [0, 'nol rupiah'],
  [1, 'satu rupiah'],
  [10, 'sepuluh rupiah'],
  [11, 'sebelas rupiah'],
  [15, 'lima belas rupiah'],
  [20, 'dua puluh rupiah'],
  [21, 'dua puluh satu rupiah'],
  [100, 'seratus rupiah'],
  [111, 'seratus sebelas rupiah'],
  [119, 'seratus sembilan belas rupiah'],
  [200, 'dua ratus rupiah'],
  [1_000, 'seribu rupiah'],
  [1_001, 'seribu satu rupiah'],
  [1_100, 'seribu seratus rupiah'],
  [1_111, 'seribu seratus sebelas rupiah'],
  [2_000, 'dua ribu rupiah'],
  [11_000, 'sebelas ribu rupiah'],
  [21_000, 'dua puluh satu ribu rupiah'],
  [101_000, 'seratus satu ribu rupiah'],
  [111_000, 'seratus sebelas ribu rupiah'],
  [1_000_000, 'satu juta rupiah'],
  [1_001_000, 'satu juta seribu rupiah'],
  [1_111_111, 'satu juta seratus sebelas ribu seratus sebelas rupiah'],
  [2_500_750, 'dua juta lima ratus ribu tujuh ratus lima puluh rupiah'],
  [11_000_000, 'sebelas juta rupiah'],
  [100_000_000, 'seratus juta rupiah'],
  [1_001_001_001, 'satu miliar satu juta seribu satu rupiah'],
  [1_250_000_000, 'satu miliar dua ratus lima puluh juta rupiah'],
  [1_000_000_000_000, 'satu triliun rupiah'],
  [2_015_011_000_100, 'dua triliun lima belas miliar sebelas juta seratus rupiah'],
  [11_011_011_011_011, 'sebelas triliun sebelas miliar sebelas juta sebelas ribu sebelas rupiah'],
];

describe('terbilang', () => {
  test('the table has all 31 rows', () => expect(ROWS).toHaveLength(31));
  test.each(ROWS)('%i rupiah is "%s"', (amount, words) => expect(terbilang(rupiah(amount))).toBe(words));

  test('sen are named only when there are any', () => {
    expect(terbilang(sen(1_000_50))).toBe('seribu rupiah lima puluh sen');
    expect(terbilang(sen(1))).toBe('nol rupiah satu sen');
  });

  test('a negative amount says minus', () => expect(terbilang(rupiah(-5))).toBe('minus lima rupiah'));

  test('every number below a million reads back to itself, without double or trailing spaces', () => {
    const wrong: number[] = [];
    for (let value = 1; value < 1_000_000; value += 1) {
      const words = inWords(value);
      if (readBack(words) !== value || words !== words.trim() || words.includes('  ')) wrong.push(value);
    }
    expect(wrong).toEqual([]);
  });

  test('the largest amount that money can hold reads back', () => {
    expect(readBack(inWords(90_071_992_547_409))).toBe(90_071_992_547_409);
    expect(readBack(inWords(999_999_999_999_999))).toBe(999_999_999_999_999);
  });

  test('zero has a word, and what the groups cannot hold is refused rather than misread', () => {
    expect(inWords(0)).toBe('nol');
    expect(() => inWords(1_000_000_000_000_000)).toThrow(RangeError);
    expect(() => inWords(-1)).toThrow(RangeError);
    expect(() => inWords(1.5)).toThrow(RangeError);
  });
});

const UNITS = new Map(
  ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'].map(
    (word, value) => [word, value],
  ),
);
const SCALES = new Map([['ribu', 1e3], ['juta', 1e6], ['miliar', 1e9], ['triliun', 1e12]]);

/** The grammar read in the other direction, written separately from the code under test. */
function readBack(words: string): number {
  let total = 0;
  let group = 0;
  let last = 0;
  for (const word of words.replace('seribu', 'satu ribu').replaceAll('seratus', 'satu ratus').split(' ')) {
    const scale = SCALES.get(word);
    if (scale !== undefined) {
      total += (group + last) * scale;
      group = 0;
      last = 0;
    } else if (word === 'ratus' || word === 'puluh') {
      group += last * (word === 'ratus' ? 100 : 10);
      last = 0;
    } else if (word === 'belas') last += 10;
    else last = UNITS.get(word) ?? Number.NaN;
  }
  return total + group + last;
}
