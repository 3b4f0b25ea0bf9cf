import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFractions, ceilingOf, decimalText, floorOf, fraction, fractionText, halfUpOf, multiplyFractions,
} from '#shared/domain/shu/fraction.ts';

describe('fraction', () => {
  it('is kept in lowest terms with a positive denominator', () => {
    expect(fraction(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fractionText(fraction(750_000, 13))).toBe('750000/13');
    expect(fractionText(fraction(0, 5))).toBe('0');
    expect(() => fraction(1, 0)).toThrow('denominator zero');
  });

  it('adds and multiplies exactly', () => {
    expect(fractionText(addFractions(fraction(1, 3), fraction(1, 6)))).toBe('1/2');
    expect(fractionText(multiplyFractions(fraction(2, 3), fraction(9, 4)))).toBe('3/2');
  });

  it('rounds halves away from zero, floors down and ceils up', () => {
    const cases = [[5, 2, 2n, 3n, 3n], [-5, 2, -3n, -2n, -3n], [7, 7, 1n, 1n, 1n], [-1, 3, -1n, 0n, 0n]] as const;
    for (const [upper, lower, floor, ceiling, halfUp] of cases) {
      const value = fraction(upper, lower);
      expect([floorOf(value), ceilingOf(value), halfUpOf(value)]).toEqual([floor, ceiling, halfUp]);
    }
  });

  it('prints a fixed number of decimals', () => {
    expect(decimalText(fraction(1, 3), 2)).toBe('0.33');
    expect(decimalText(fraction(-1, 200), 2)).toBe('-0.01');
    expect(decimalText(fraction(5, 2), 0)).toBe('3');
  });

  it('lies between its floor and its ceiling', () => {
    fc.assert(fc.property(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 20n }), (upper, lower) => {
      const value = fraction(upper, lower);
      expect(floorOf(value) * lower <= upper && upper <= ceilingOf(value) * lower).toBe(true);
      expect(ceilingOf(value) - floorOf(value) <= 1n).toBe(true);
    }));
  });
});
