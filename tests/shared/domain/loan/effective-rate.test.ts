// Source: koperasi.md 5.1, conversion of flat rates; LOAN-17.
import { describe, expect, it } from 'vitest';
import { effectiveMonthlyRate } from '#shared/domain/loan/effective-rate.ts';
import { percentText } from '#shared/domain/loan/lending-limit.ts';
import { monthlyRate } from '#shared/domain/loan/rate.ts';

describe('effectiveMonthlyRate', () => {
  it('is the flat rate for one month, zero without interest, and 1,7881 % for 1 % over a year', () => {
    expect(percentText(effectiveMonthlyRate(monthlyRate(100), 1), 6)).toBe('1.000000');
    expect(percentText(effectiveMonthlyRate(monthlyRate(0), 12), 6)).toBe('0.000000');
    expect(percentText(effectiveMonthlyRate(monthlyRate(100), 12), 4)).toBe('1.7881');
  });

  it('is not asked about a loan of no months', () => {
    expect(() => effectiveMonthlyRate(monthlyRate(100), 0)).toThrow('no flat loan');
  });
});
