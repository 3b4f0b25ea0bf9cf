// Source: koperasi.md 5.2 rule 6; LOAN-16.
import { describe, expect, it } from 'vitest';
import { roundInstalmentsUp } from '#shared/domain/loan/instalment-rounding.ts';
import { monthlyRate } from '#shared/domain/loan/rate.ts';
import { loanSchedule, termsInRupiah } from '#shared/domain/loan/schedule.ts';
import { rupiah, sum } from '#shared/money/sen.ts';

const loan = loanSchedule(termsInRupiah({
  method: 'flat', principalSen: rupiah(10_000_000), ratePerMonth: monthlyRate(150), tenorMonths: 12,
}));

describe('roundInstalmentsUp', () => {
  it('collects 984.000 for 983.333 and 983.337, Rp 8.000 more in all', () => {
    if (!loan.ok) throw new Error(loan.refusal.code);
    const rows = roundInstalmentsUp(loan.value, rupiah(1_000));
    expect(new Set(rows.map((row) => row.collectedSen))).toEqual(new Set([rupiah(984_000)]));
    expect(sum(rows.map((row) => row.roundingSen))).toBe(rupiah(8_000));
  });

  it('is not asked for a step of nothing', () => {
    if (!loan.ok) throw new Error(loan.refusal.code);
    const { value } = loan;
    expect(() => roundInstalmentsUp(value, 0)).toThrow('rounding step');
  });
});
