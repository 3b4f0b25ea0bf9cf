// Source: koperasi.md 6.4 step 9 and 6.5: each pool by its own base, time-weighted bases beside those of the year's end.
import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import { rupiah, ZERO } from '#shared/money/sen.ts';
import { shareAmongMembers, type SharingInput } from '#shared/domain/shu/share-among-members.ts';
import { savingsYear } from '#shared/domain/shu/time-weight.ts';
import { CAPITAL, memberOf, RESERVE, RULES } from './fixtures.ts';

const at = (date: string, amount: number) => ({ date: isoDate(date), amountSen: rupiah(amount) });
const saver = (number: string, ...movements: ReturnType<typeof at>[]) =>
  memberOf(number, { savings: { WAJIB: savingsYear(movements, 2025) } });

const INPUT: SharingInput = {
  year: 2025,
  rules: { ...RULES, eligibility: { kind: 'memberDuringYear', monthsMin: 0 } },
  // One there all year, one who joined in July with twice as much, one who left in September.
  members: [
    saver('A-001', at('2024-12-01', 1_200_000)),
    saver('A-002', at('2025-07-01', 2_400_000)),
    { ...saver('A-003', at('2024-12-01', 600_000), at('2025-10-01', -600_000)), leftOn: isoDate('2025-10-01') },
  ],
};

const poolBy = (kind: 'savingsYearEnd' | 'savingsMonthlyAverage' | 'savingsDailyAverage') => ({
  pool: { ...CAPITAL, code: kind, base: { kind, productCodes: ['WAJIB'] } }, fromMemberSen: rupiah(3_000_000), fromNonMemberSen: ZERO,
});

describe('shareAmongMembers', () => {
  it('shares each members\' pool by its own base and leaves other pools alone', () => {
    const sharing = shareAmongMembers(INPUT, [
      { pool: RESERVE, fromMemberSen: rupiah(9), fromNonMemberSen: ZERO },
      poolBy('savingsYearEnd'), poolBy('savingsMonthlyAverage'), poolBy('savingsDailyAverage'),
    ]);
    expect(sharing.memberPoolCodes).toEqual(['savingsYearEnd', 'savingsMonthlyAverage', 'savingsDailyAverage']);
    expect(sharing.baseScales).toEqual([1n, 12n, 365n]);
    expect(sharing.columnTotalsSen).toEqual([3_000_000, 3_000_000, 3_000_000].map(rupiah));
    // Averages 1.200.000, 1.200.000 and 450.000; days 438, 441,6 and 163,8 of 1.043,4 million.
    expect(sharing.memberRows.map((row) => row.sharesSen.map((share) => share / 100))).toEqual([
      [1_000_000, 1_263_158, 1_259_345],
      [2_000_000, 1_263_158, 1_269_695],
      [0, 473_684, 470_960],
    ]);
  });
});
