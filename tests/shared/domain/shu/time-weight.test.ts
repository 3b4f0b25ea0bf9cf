// Source: koperasi.md 6.5, time weighting; cases SHU-18 and SHU-19.
import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import { rupiah } from '#shared/money/sen.ts';
import { fractionText } from '#shared/domain/shu/fraction.ts';
import { balanceDays, monthlyAverage, savingsYear } from '#shared/domain/shu/time-weight.ts';

const at = (date: string, amount: number) => ({ date: isoDate(date), amountSen: rupiah(amount) });
const YEAR_2025 = { start: isoDate('2025-01-01'), end: isoDate('2025-12-31') };

describe('balanceDays', () => {
  it('counts a movement from its own date to the last day, both included', () => {
    expect(balanceDays([at('2025-01-01', 1_000_000)], YEAR_2025)).toBe(36_500_000_000n);
    expect(balanceDays([at('2025-03-15', 2_000_000), at('2025-10-01', -500_000)], YEAR_2025)).toBe(53_800_000_000n);
    expect(balanceDays([at('2025-12-31', 1_000)], YEAR_2025)).toBe(100_000n);
  });

  it('counts what was there before for the whole period and what comes after not at all', () => {
    expect(balanceDays([at('2019-06-30', 1_000_000)], YEAR_2025)).toBe(36_500_000_000n);
    expect(balanceDays([at('2026-01-01', 1_000_000)], YEAR_2025)).toBe(0n);
  });

  it('gives 29 February its day', () => {
    expect(balanceDays([at('2024-01-01', 1)], { start: isoDate('2024-01-01'), end: isoDate('2024-12-31') })).toBe(36_600n);
  });
});

describe('savingsYear', () => {
  it('gathers the balances of the months, of the year\'s end and of the days', () => {
    const movements = [at('2025-10-01', -600_000), at('2024-05-05', 600_000), at('2025-07-31', 100_000), at('2026-02-01', 9_000_000)];
    const year = savingsYear(movements, 2025);
    const months = [6, 6, 6, 6, 6, 6, 7, 7, 7, 1, 1, 1].map((count) => rupiah(count * 100_000));
    expect(year).toEqual({
      yearEndSen: rupiah(100_000), monthEndSen: months,
      balanceDays: 60_000_000n * 365n + 10_000_000n * 154n - 60_000_000n * 92n,
    });
    expect(fractionText(monthlyAverage(months))).toBe('50000000');
  });
});
