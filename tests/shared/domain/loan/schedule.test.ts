// Source: koperasi.md 5.1 to 5.3; LOAN-12 to LOAN-15.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rupiah, sen, sum } from '#shared/money/sen.ts';
import { monthlyRate, monthlyRateOfYear } from '#shared/domain/loan/rate.ts';
import { LOAN_METHODS, loanSchedule, termsInRupiah, type LoanMethod, type LoanSchedule } from '#shared/domain/loan/schedule.ts';

function scheduleOf(method: LoanMethod, principal: number, rateBasisPoints: number, tenorMonths: number): LoanSchedule {
  const result = loanSchedule(termsInRupiah({
    method, principalSen: rupiah(principal), ratePerMonth: monthlyRate(rateBasisPoints), tenorMonths,
  }));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const TOTAL_INTEREST: readonly [LoanMethod, number][] = [
  ['flat', 1_440_000], ['menurun', 780_000], ['anuitas', 794_226], ['musiman', 1_440_000],
];

describe('loanSchedule', () => {
  for (const [method, interest] of TOTAL_INTEREST) {
    it(`charges Rp ${interest} on 12 million at 1 % over 12 months under ${method}`, () => {
      const schedule = scheduleOf(method, 12_000_000, 100, 12);
      expect(schedule.totals).toEqual({
        principalSen: rupiah(12_000_000), interestSen: rupiah(interest), paymentSen: rupiah(12_000_000 + interest),
      });
      expect(schedule.rows).toHaveLength(method === 'musiman' ? 1 : 12);
    });
  }

  it('lets the last row take what rounding left', () => {
    const rows = scheduleOf('flat', 10_000_000, 150, 12).rows;
    expect(rows[0]?.principalSen).toBe(rupiah(833_333));
    expect(rows[11]).toMatchObject({ principalSen: rupiah(833_337), interestSen: rupiah(150_000), closingSen: 0 });
  });

  it('stops at zero when rounding up uses a tiny loan up early', () => {
    const rows = scheduleOf('flat', 7, 0, 12).rows;
    expect(rows.map((row) => row.principalSen / 100)).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
  });

  it('charges nothing without interest', () => {
    for (const method of LOAN_METHODS) expect(scheduleOf(method, 1_000_000, 0, 7).totals.interestSen).toBe(0);
  });

  it('refuses terms no loan has', () => {
    const terms = termsInRupiah({ method: 'flat', principalSen: rupiah(1_000), ratePerMonth: monthlyRate(100), tenorMonths: 12 });
    const codeOf = (changes: Partial<typeof terms>) => {
      const result = loanSchedule({ ...terms, ...changes });
      return result.ok ? null : result.refusal.code;
    };
    expect(codeOf({ principalSen: sen(0), tenorMonths: 0 })).toBe('loan.principalInvalid');
    for (const tenorMonths of [0, -1, 1.5, 601]) expect(codeOf({ tenorMonths })).toBe('loan.tenorInvalid');
    expect(codeOf({ ratePerMonth: monthlyRate(-1) })).toBe('loan.rateInvalid');
    expect(codeOf({ principalSen: sen(9_000_000_000_000_000) })).toBe('loan.amountTooLarge');
    expect(codeOf({})).toBeNull();
  });

  it('sums to the loan, ends at zero and has no negative row, for any loan', () => {
    const loans = fc.record({
      method: fc.constantFrom(...LOAN_METHODS),
      principalSen: fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 5_000_000_000 })).map(rupiah),
      ratePerMonth: fc.integer({ min: 0, max: 4_000 }).map(monthlyRateOfYear),
      tenorMonths: fc.oneof(fc.integer({ min: 1, max: 36 }), fc.integer({ min: 1, max: 120 })),
      unitSen: fc.constantFrom(1, 100, 10_000),
    });
    fc.assert(fc.property(loans, (terms) => {
      const result = loanSchedule(terms);
      if (!result.ok) throw new Error(result.refusal.code);
      const { rows, totals } = result.value;
      let balance: number = terms.principalSen;
      for (const row of rows) {
        if (row.openingSen !== balance || row.closingSen !== balance - row.principalSen) throw new Error(`row ${row.number} does not follow`);
        if (row.principalSen < 0 || row.interestSen < 0) throw new Error(`row ${row.number} is negative`);
        balance = row.closingSen;
      }
      expect(balance).toBe(0);
      expect(totals.principalSen).toBe(terms.principalSen);
      expect(totals.paymentSen).toBe(sum(rows.map((row) => row.paymentSen)));
      expect(totals.paymentSen).toBe(totals.principalSen + totals.interestSen);
      if (terms.method === 'flat' || terms.method === 'musiman') {
        const exact = BigInt(terms.principalSen) * terms.ratePerMonth.numerator * BigInt(terms.tenorMonths);
        const difference = BigInt(totals.interestSen) * terms.ratePerMonth.denominator - exact;
        const half = terms.ratePerMonth.denominator * BigInt(terms.unitSen);
        expect(difference * 2n <= half && -difference * 2n <= half).toBe(true);
      }
    }), { numRuns: 5_000 });
  }, 120_000);
});
