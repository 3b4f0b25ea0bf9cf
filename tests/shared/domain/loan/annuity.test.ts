// Source: koperasi.md 5.3; LOAN-08 (Scribd 365074965) and LOAN-14.
import { describe, expect, it } from 'vitest';
import { decimalText } from '#shared/domain/shu/fraction.ts';
import { annuityPayment } from '#shared/domain/loan/annuity.ts';
import { monthlyRate, monthlyRateOfYear } from '#shared/domain/loan/rate.ts';
import { rupiah } from '#shared/money/sen.ts';

describe('annuityPayment', () => {
  it('gives the published level payments, in sen', () => {
    expect(decimalText(annuityPayment(rupiah(200_000_000), monthlyRateOfYear(1_810), 120), 0)).toBe('361658978');
    expect(decimalText(annuityPayment(rupiah(12_000_000), monthlyRate(100), 12), 0)).toBe('106618546');
  });

  it('divides evenly without interest', () => {
    expect(annuityPayment(rupiah(12), monthlyRate(0), 12)).toEqual({ numerator: 100n, denominator: 1n });
  });
});
