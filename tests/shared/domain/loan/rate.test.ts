import { describe, expect, it } from 'vitest';
import { fraction } from '#shared/domain/shu/fraction.ts';
import { monthlyRate, monthlyRateOfYear, roundToUnit, timesRate } from '#shared/domain/loan/rate.ts';
import { rupiah } from '#shared/money/sen.ts';

describe('rates', () => {
  it('are exact fractions', () => {
    expect(monthlyRate(150)).toEqual(fraction(3, 200));
    expect(monthlyRateOfYear(850)).toEqual(fraction(17, 2_400));
  });

  it('round an amount half up to the unit asked for', () => {
    const interest = timesRate(rupiah(100_000_000), monthlyRateOfYear(850));
    expect(roundToUnit(interest, 1)).toBe(70_833_333);
    expect(roundToUnit(interest, 100)).toBe(70_833_300);
    expect(roundToUnit(fraction(150), 100)).toBe(200);
  });
});
