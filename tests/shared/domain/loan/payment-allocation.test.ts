// Source: koperasi.md 5.4, order of allocation; LOAN-18.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocatePayment, DUE_COMPONENTS } from '#shared/domain/loan/payment-allocation.ts';
import { rupiah, sen } from '#shared/money/sen.ts';

const due = (denda: number, jasa: number, pokok: number) => ({ denda: rupiah(denda), jasa: rupiah(jasa), pokok: rupiah(pokok) });

describe('allocatePayment', () => {
  it('pays the oldest instalment whole before the next', () => {
    expect(allocatePayment(rupiah(1_300_000), [due(20_000, 120_000, 1_000_000), due(0, 110_000, 1_000_000)])).toEqual({
      instalments: [
        { paid: due(20_000, 120_000, 1_000_000), remaining: due(0, 0, 0) },
        { paid: due(0, 110_000, 50_000), remaining: due(0, 0, 950_000) },
      ],
      excessSen: 0,
    });
  });

  it('follows another order when the cooperative has set one', () => {
    const { instalments } = allocatePayment(rupiah(130_000), [due(20_000, 120_000, 1_000_000)], ['jasa', 'pokok', 'denda']);
    expect(instalments[0]?.paid).toEqual(due(0, 120_000, 10_000));
  });

  it('keeps what is above everything due as a deposit', () => {
    expect(allocatePayment(rupiah(500), [due(0, 100, 200)]).excessSen).toBe(rupiah(200));
    expect(allocatePayment(rupiah(500), []).excessSen).toBe(rupiah(500));
  });

  it('neither loses nor finds money, and pays nothing twice', () => {
    const amount = fc.integer({ min: 0, max: 10 ** 11 }).map(sen);
    const dues = fc.array(fc.record({ denda: amount, jasa: amount, pokok: amount }), { maxLength: 6 });
    fc.assert(fc.property(amount, dues, (payment, instalments) => {
      const result = allocatePayment(payment, instalments);
      let paid: number = result.excessSen;
      result.instalments.forEach((instalment, index) => {
        for (const component of DUE_COMPONENTS) {
          paid += instalment.paid[component];
          expect(instalment.paid[component] + instalment.remaining[component]).toBe(instalments[index]?.[component]);
          expect(Math.min(instalment.paid[component], instalment.remaining[component])).toBeGreaterThanOrEqual(0);
        }
      });
      expect(paid).toBe(payment);
    }));
  });
});
