// Source: koperasi.md 6.5, the table of bases.
import { describe, expect, it } from 'vitest';
import { rupiah } from '#shared/money/sen.ts';
import { baseScale, baseWeight } from '#shared/domain/shu/base-weight.ts';
import type { ShuBase } from '#shared/domain/shu/rules.ts';
import { memberOf, savingsOf } from './fixtures.ts';

const MEMBER = memberOf('A-001', {
  savings: { POKOK: savingsOf(rupiah(100)), WAJIB: savingsOf(rupiah(500)), SUKARELA: savingsOf(rupiah(70)) },
  purchasesSen: rupiah(11), loanInterestPaidSen: rupiah(12), loanAmountTakenSen: rupiah(13), produceDeliveredSen: rupiah(14),
  incomePaidSen: { '41101': rupiah(15), '41102': rupiah(16), '42101': rupiah(99) }, points: 17,
});
const SAVINGS = ['POKOK', 'WAJIB', 'TIDAK-ADA'];

const CASES: readonly [ShuBase, bigint, bigint][] = [
  [{ kind: 'savingsYearEnd', productCodes: SAVINGS }, 60_000n, 1n],
  [{ kind: 'savingsMonthlyAverage', productCodes: SAVINGS }, 720_000n, 12n],
  [{ kind: 'savingsDailyAverage', productCodes: SAVINGS }, 21_900_000n, 365n],
  [{ kind: 'purchases' }, 1_100n, 1n],
  [{ kind: 'loanInterestPaid' }, 1_200n, 1n],
  [{ kind: 'loanAmountTaken' }, 1_300n, 1n],
  [{ kind: 'produceDelivered' }, 1_400n, 1n],
  [{ kind: 'incomePaid', accountCodes: ['41101', '41102', '49999'] }, 3_100n, 1n],
  [{ kind: 'points' }, 1_700n, 1n],
];

describe('baseWeight', () => {
  for (const [base, weight, scale] of CASES) {
    it(`measures ${base.kind}`, () => {
      expect([BigInt(baseWeight(MEMBER, base, 2025)), baseScale(base, 2025)]).toEqual([weight, scale]);
    });
  }

  it('adds measures of different scales with their weights', () => {
    const base: ShuBase = {
      kind: 'weightedSum',
      parts: [
        { weight: 1, base: { kind: 'savingsMonthlyAverage', productCodes: SAVINGS } },
        { weight: 1, base: { kind: 'savingsDailyAverage', productCodes: SAVINGS } },
        { weight: 3, base: { kind: 'purchases' } },
      ],
    };
    expect(BigInt(baseWeight(MEMBER, base, 2025)) / baseScale(base, 2025)).toBe(60_000n + 60_000n + 3_300n);
  });

  it('divides a leap year by 366 days', () => {
    expect(baseScale({ kind: 'savingsDailyAverage', productCodes: [] }, 2024)).toBe(366n);
  });
});
