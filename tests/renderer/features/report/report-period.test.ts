import { describe, expect, it } from 'vitest';
import { REPORT_NAMES } from '#shared/contract/report.ts';
import { reportOf, REPORTS } from '../../../../renderer/features/report/report-list.ts';
import { drillRange, periodText } from '../../../../renderer/features/report/report-period.ts';

describe('the period of a report', () => {
  it('is written as the contract reads it', () => {
    expect(periodText({ year: 2025, month: null })).toBe('2025');
    expect(periodText({ year: 2025, month: 6 })).toBe('2025-06');
  });

  it.each([
    ['neraca', { year: 2025, month: null }, 'thisYear', 202501, 202513],
    ['neraca', { year: 2025, month: null }, 'lastYear', 202401, 202413],
    ['neraca', { year: 2025, month: 6 }, 'thisYear', 202501, 202506],
    ['trial-balance', { year: 2025, month: 12 }, 'debit', 202501, 202513],
    // Closing entries empty income and expense; the statement of results is made without them.
    ['phu', { year: 2025, month: null }, 'thisYear', 202501, 202512],
    ['phu-unit', { year: 2025, month: 12 }, 'USP', 202501, 202512],
  ] as const)('%s of %o, column %s, is explained by the months %i to %i', (name, period, columnKey, from, to) => {
    expect(drillRange({ name, period, columnKey })).toEqual({ from, to });
  });
});

describe('the list of reports', () => {
  it('holds every report of the contract but those with screens of their own', () => {
    const shown = new Set(REPORTS.map((report) => report.name));
    expect(REPORT_NAMES.filter((name) => !shown.has(name))).toEqual(['ledger', 'journal']);
  });

  it('begins with the first report when an address names none', () => {
    expect(reportOf('phu').name).toBe('phu');
    expect(reportOf(undefined).name).toBe('trial-balance');
    expect(reportOf('apa-saja').name).toBe('trial-balance');
  });
});
