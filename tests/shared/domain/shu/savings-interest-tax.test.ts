// Source: PP 15/2009, PMK 112/2010; case SHU-24; koperasi.md 2.7.
import { describe, expect, it } from 'vitest';
import { rupiah } from '#shared/money/sen.ts';
import { savingsInterestTax } from '#shared/domain/shu/savings-interest-tax.ts';

describe('savingsInterestTax', () => {
  it('is free up to Rp 240.000 a month and then takes a tenth of the whole', () => {
    expect(savingsInterestTax(rupiah(240_000))).toEqual({ taxSen: 0, netSen: rupiah(240_000) });
    expect(savingsInterestTax(rupiah(240_001))).toEqual({ taxSen: rupiah(24_000), netSen: rupiah(216_001) });
    expect(savingsInterestTax(rupiah(250_005))).toEqual({ taxSen: rupiah(25_000), netSen: rupiah(225_005) });
  });

  it('follows another rule when the regulation changes', () => {
    expect(savingsInterestTax(rupiah(300_000), { thresholdSen: rupiah(300_000), rateBasisPoints: 2_000 }).taxSen).toBe(0);
  });
});
