// Source: koperasi.md 5.1, saldo harian; LOAN-07.
import { describe, expect, it } from 'vitest';
import { dailyBalanceInterest } from '#shared/domain/loan/daily-balance.ts';
import { monthlyRate } from '#shared/domain/loan/rate.ts';
import { rupiah } from '#shared/money/sen.ts';

describe('dailyBalanceInterest', () => {
  it('charges each balance for its days and rounds each half up', () => {
    const segments = [{ balanceSen: rupiah(1_000_000), days: 6 }, { balanceSen: rupiah(100_050), days: 1 }, { balanceSen: rupiah(9), days: 0 }];
    // 1.000.000 x 1 % x 6/30 = 2.000; 100.050 x 1 % / 30 = 33,35
    expect(dailyBalanceInterest(segments, { ratePer30Days: monthlyRate(100), unitSen: 100 })).toEqual({
      interestSen: [rupiah(2_000), rupiah(33), 0], totalSen: rupiah(2_033),
    });
  });
});
