// Cases of the methods of loan-cases.json with other numbers, worked out by hand or published elsewhere.
import { describe, expect, it } from 'vitest';
import { calculateLoanCase } from '#shared/domain/loan/calculate-case.ts';

function answerOf(method: string, input: unknown): unknown {
  const result = calculateLoanCase(method, input);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

describe('a case with other numbers', () => {
  it('gives the published declining schedule of 60 million over six months at 24 % (Scribd 634173092)', () => {
    expect(answerOf('menurun', { principal: 60_000_000, ratePerYearBp: 2_400, tenorMonths: 6, roundTo: 1 })).toMatchObject({
      firstPayment: { principal: 10_000_000, interest: 1_200_000, payment: 11_200_000 },
      lastPayment: { principal: 10_000_000, interest: 200_000, payment: 10_200_000 },
      totals: { interest: 4_200_000 },
    });
  });

  it('lets the rate of a month count before the rate of a year', () => {
    const input = { principal: 1_000_000, ratePerMonthBp: 200, ratePerYearBp: 1_200, tenorMonths: 1 };
    expect(answerOf('flat', input)).toMatchObject({ totals: { interest: 20_000 } });
  });

  it('pays a harvest loan once', () => {
    expect(answerOf('musiman', { principal: 5_000_000, ratePerMonthBp: 150, tenorMonths: 6 })).toMatchObject({
      schedule: [{ no: 1, opening: 5_000_000, principal: 5_000_000, interest: 450_000, payment: 5_450_000, closing: 0 }],
    });
  });

  it('compares the flat terms a case names', () => {
    expect(answerOf('flat-to-effective', { principal: 1, rows: [{ flatPerMonthBp: 150, tenorMonths: 10 }] })).toMatchObject({
      rows: [{ flatPerMonthBp: 150, tenorMonths: 10, effectivePerMonthPercent: '2.6253', nominalPerYearPercent: '31.50' }],
    });
    expect(answerOf('flat-to-effective', { flatPerMonthBp: 100, tenorMonths: 36 })).toMatchObject({
      rows: [{ effectivePerMonthPercent: '1.7667', nominalPerYearPercent: '21.20' }],
    });
  });

  it('follows another order of allocation', () => {
    const input = { order: ['jasa', 'pokok', 'denda'], due: { denda: 5, jasa: 10, pokok: 20 }, payments: [25, 40] };
    expect(answerOf('alokasi-pembayaran', input)).toEqual({ allocations: [
      { payment: 25, denda: 0, jasa: 10, pokok: 15, titipan: 0, remaining: { denda: 5, jasa: 0, pokok: 5 } },
      { payment: 40, denda: 5, jasa: 10, pokok: 20, titipan: 5, remaining: { denda: 0, jasa: 0, pokok: 0 } },
    ] });
  });

  it('settles a loan that is paid for nothing, and refuses more instalments than there are', () => {
    const input = { principal: 12_000_000, ratePerMonthBp: 100, tenorMonths: 12 };
    expect(answerOf('pelunasan-dipercepat', { ...input, paidInstalments: 12 })).toMatchObject({
      outstandingPrincipal: 0, menurun: { total: 0 }, flatAllRemainingInterest: { total: 0 },
    });
    expect(calculateLoanCase('pelunasan-dipercepat', { ...input, paidInstalments: 13 }).ok).toBe(false);
  });

  it('judges a rate by the month and a loan that uses up the limit', () => {
    const attempts = [
      { name: 'two a month', method: 'anuitas', ratePerMonthBp: 200 },
      { name: 'more than two', method: 'anuitas', ratePerMonthBp: 201 },
      { name: 'flat one', method: 'flat', ratePerMonthBp: 100, tenorMonths: 12 },
      { name: 'exactly the limit', ownCapital: 100_000_000, relatedPartyOutstanding: 4_000_000, amount: 6_000_000 },
    ];
    expect(answerOf('validasi', { attempts })).toEqual({ results: [
      { name: 'two a month', result: 'accept' },
      { name: 'more than two', result: 'refuse', reason: 'above 24% a year' },
      { name: 'flat one', result: 'accept' },
      { name: 'exactly the limit', result: 'accept' },
    ] });
  });
});
