import { describe, expect, it } from 'vitest';
import type { PeriodRow } from '#shared/contract/period.ts';
import { rupiah } from '#shared/money/sen.ts';
import { monthName, monthRows, monthTotals } from '../../../../renderer/features/period/month-rows.ts';

function known(month: number, change: Partial<PeriodRow> = {}): PeriodRow {
  return { month, locked: false, journals: 4, debitSen: rupiah(1_000_000), lockedAt: null, reopenings: 0, ...change };
}

describe('the months of a book year', () => {
  it('offers to lock the first open month and to reopen the last locked one', () => {
    const rows = monthRows(2025, [known(202501, { locked: true }), known(202502, { locked: true }), known(202503), known(202504)]);
    expect(rows).toHaveLength(13);
    expect(rows.map((row) => row.act).slice(0, 5)).toEqual([null, 'reopen', 'lock', null, null]);
    expect(rows.map((row) => row.state).slice(1, 6)).toEqual(['locked', 'next', 'open', 'empty', 'empty']);
    expect(rows[12]?.state).toBe('waiting');
  });

  it('offers neither once month 13 is locked', () => {
    const rows = monthRows(2025, Array.from({ length: 13 }, (_, index) => known(202501 + index, { locked: true })));
    expect(rows.every((row) => row.act === null)).toBe(true);
  });

  it('leaves month 13 to the closing of the year when all twelve months are locked', () => {
    const rows = monthRows(2025, Array.from({ length: 12 }, (_, index) => known(202501 + index, { locked: true })));
    expect(rows[11]?.act).toBe('reopen');
    expect(rows[12]).toMatchObject({ state: 'waiting', act: null });
  });

  it('counts locked calendar months without month 13 and sums entries and debits of all', () => {
    const rows = monthRows(2025, [known(202501, { locked: true }), known(202513, { locked: true, debitSen: rupiah(500_000) })]);
    expect(monthTotals(rows)).toEqual({ locked: 1, journals: 8, debitSen: rupiah(1_500_000) });
  });

  it('names a month', () => {
    expect(monthName(202503)).toBe('Maret 2025');
  });
});
