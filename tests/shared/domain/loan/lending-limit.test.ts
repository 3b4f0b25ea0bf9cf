// Source: Permenkop UKM 8/2023 Art. 27 (24 % a year) and Art. 44(1) (related parties, 10 % of own capital); LOAN-20.
import { describe, expect, it } from 'vitest';
import { rateVerdict, relatedPartyLimit } from '#shared/domain/loan/lending-limit.ts';
import { rupiah } from '#shared/money/sen.ts';

describe('rateVerdict', () => {
  it('accepts 24 % a year on the balance and refuses more', () => {
    expect(rateVerdict({ method: 'menurun', ratePerYearBasisPoints: 2_400, tenorMonths: 12 })).toEqual({ kind: 'within' });
    expect(rateVerdict({ method: 'anuitas', ratePerYearBasisPoints: 2_401, tenorMonths: 12 })).toEqual({ kind: 'above' });
  });

  it('looks at what a flat rate costs effectively', () => {
    expect(rateVerdict({ method: 'flat', ratePerYearBasisPoints: 1_200, tenorMonths: 12 }).kind).toBe('within');
    expect(rateVerdict({ method: 'flat', ratePerYearBasisPoints: 2_400, tenorMonths: 12 }).kind).toBe('aboveEffectively');
    expect(rateVerdict({ method: 'flat', ratePerYearBasisPoints: 2_400, tenorMonths: 1 }).kind).toBe('within');
    expect(rateVerdict({ method: 'flat', ratePerYearBasisPoints: 3_000, tenorMonths: 12 }).kind).toBe('above');
  });
});

describe('relatedPartyLimit', () => {
  it('counts what related parties owe already', () => {
    const loan = { ownCapitalSen: rupiah(500_000_000), outstandingSen: rupiah(30_000_000), amountSen: rupiah(20_000_000) };
    expect(relatedPartyLimit(loan)).toEqual({ limitSen: rupiah(50_000_000), within: true });
    expect(relatedPartyLimit({ ...loan, amountSen: rupiah(20_000_001) }).within).toBe(false);
    expect(relatedPartyLimit({ ...loan, ownCapitalSen: rupiah(-1) })).toEqual({ limitSen: 0, within: false });
  });
});
