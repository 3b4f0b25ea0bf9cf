// Source: koperasi.md 5.4, early settlement; LOAN-19.
import { describe, expect, it } from 'vitest';
import { earlySettlement } from '#shared/domain/loan/early-settlement.ts';
import { monthlyRate } from '#shared/domain/loan/rate.ts';
import { loanSchedule, termsInRupiah } from '#shared/domain/loan/schedule.ts';
import { rupiah } from '#shared/money/sen.ts';

const flat = loanSchedule(termsInRupiah({
  method: 'flat', principalSen: rupiah(12_000_000), ratePerMonth: monthlyRate(100), tenorMonths: 12,
}));
const settlement = (principal: number, interest: number) => ({
  principalSen: rupiah(principal), interestSen: rupiah(interest), totalSen: rupiah(principal + interest),
});

describe('earlySettlement', () => {
  it('asks the interest of the current month, of all months or a share, by the rule of the cooperative', () => {
    if (!flat.ok) throw new Error(flat.refusal.code);
    expect(earlySettlement(flat.value, 5, { kind: 'currentMonth' })).toEqual(settlement(7_000_000, 120_000));
    expect(earlySettlement(flat.value, 5, { kind: 'allRemaining' })).toEqual(settlement(7_000_000, 840_000));
    expect(earlySettlement(flat.value, 5, { kind: 'share', basisPoints: 5_000, unitSen: 100 })).toEqual(settlement(7_000_000, 420_000));
  });

  it('costs nothing when everything is paid', () => {
    if (!flat.ok) throw new Error(flat.refusal.code);
    expect(earlySettlement(flat.value, 12, { kind: 'currentMonth' })).toEqual(settlement(0, 0));
  });
});
