import { describe, expect, test } from 'vitest';
import { amountFromNumber, parseAmount, type NumberStyle } from '#shared/money/parse.ts';

const CASES: readonly (readonly [string, NumberStyle, number | null])[] = [
  ['1.250', 'indonesian', 1_250_00],
  ['1.250', 'international', null],
  ['1.25', 'international', 1_25],
  ['1.25', 'indonesian', null],
  ['1.25', 'plain', 1_25],
  ['1,250', 'international', 1_250_00],
  ['1,250', 'plain', null],
  ['1250000', 'indonesian', 1_250_000_00],
  ['1.250.000,5', 'indonesian', 1_250_000_50],
  ['1.250.000,50', 'indonesian', 1_250_000_50],
  ['1.250.000,505', 'indonesian', null],
  ['12.50.000', 'indonesian', null],
  ['1250.000', 'indonesian', null],
  ['Rp 1.250.000,50', 'indonesian', 1_250_000_50],
  ['Rp1.250', 'indonesian', 1_250_00],
  ['rp. 1.250', 'indonesian', 1_250_00],
  ['Rp\u00a01.250', 'indonesian', 1_250_00],
  ['-1.250', 'indonesian', -1_250_00],
  ['-Rp 1.250', 'indonesian', -1_250_00],
  ['Rp -1.250', 'indonesian', -1_250_00],
  ['(1.250)', 'indonesian', -1_250_00],
  ['(Rp 1.250)', 'indonesian', -1_250_00],
  ['-0', 'plain', 0],
  ['0', 'plain', 0],
  ['007', 'plain', 7_00],
  ['', 'plain', null],
  ['Rp', 'plain', null],
  ['-', 'plain', null],
  ['(1', 'plain', null],
  ['--1', 'plain', null],
  ['1e3', 'plain', null],
  [',50', 'indonesian', null],
  ['90.071.992.547.409,91', 'indonesian', Number.MAX_SAFE_INTEGER],
  ['90.071.992.547.409,92', 'indonesian', null],
  ['9'.repeat(60), 'plain', null],
];

describe('parseAmount', () => {
  test.each(CASES)('"%s" in %s style is %s sen', (text, style, expected) => {
    expect(parseAmount(text, style)).toBe(expected);
  });
});

describe('amountFromNumber', () => {
  test.each([
    [0.1 + 0.2, 30],
    [1_250_000, 125_000_000],
    [1_250.55, 125_055],
    [-0.05, -5],
    [-0, 0],
    [1.005, null],
    [1.234, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [1e15, null],
  ])('%d rupiah is %s sen', (value, expected) => expect(amountFromNumber(value)).toBe(expected));
});
