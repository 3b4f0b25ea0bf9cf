import { describe, expect, test } from 'vitest';
import { add, max, min, negate, rupiah, SEN_MAX, sen, subtract, wholeRupiah } from '#shared/money/sen.ts';

describe('sen', () => {
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, SEN_MAX + 1, -SEN_MAX - 1])('%d is not an amount', (value) => {
    expect(() => sen(value)).toThrow(RangeError);
  });

  test('zero has no sign', () => {
    expect(Object.is(sen(-0), 0)).toBe(true);
    expect(Object.is(negate(sen(0)), 0)).toBe(true);
  });

  test('arithmetic is exact to the ends of the range and throws beyond', () => {
    expect(add(sen(SEN_MAX - 1), sen(1))).toBe(SEN_MAX);
    expect(subtract(sen(-SEN_MAX + 1), sen(1))).toBe(-SEN_MAX);
    expect(() => add(sen(SEN_MAX), sen(1))).toThrow(RangeError);
    expect(() => subtract(sen(-SEN_MAX), sen(1))).toThrow(RangeError);
    expect(() => rupiah(SEN_MAX)).toThrow(RangeError);
    expect(() => rupiah(1.5)).toThrow(RangeError);
  });

  test('whole rupiah go towards zero', () => {
    expect([199, 100, 99, 0, -99, -199].map(sen).map(wholeRupiah).map((value) => value + 0)).toEqual([1, 1, 0, 0, 0, -1]);
    expect(Object.is(wholeRupiah(sen(-99)), 0)).toBe(true);
  });

  test('larger and smaller', () => {
    expect(max(sen(-1), sen(2))).toBe(2);
    expect(min(sen(-1), sen(2))).toBe(-1);
  });
});
