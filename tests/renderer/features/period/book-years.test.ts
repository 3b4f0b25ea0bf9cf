import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import { yearsOffered, yearToLock, yearToReport } from '../../../../renderer/features/period/book-years.ts';

const facts = { today: isoDate('2026-02-20'), openMonth: 202512, years: [2025, 2024, 2026] };

describe('which book year a page of the year opens with', () => {
  it('lists the years oldest first, each once', () => {
    expect(yearsOffered(facts)).toEqual([2024, 2025, 2026]);
  });

  it('locks in the year of the oldest open month', () => {
    expect(yearToLock(facts)).toBe(2025);
  });

  it('reports the last year that has ended', () => {
    expect(yearToReport(facts)).toBe(2025);
  });

  it('reports the running year when no year has ended', () => {
    expect(yearToReport({ today: isoDate('2025-03-01'), openMonth: 202503, years: [2025] })).toBe(2025);
  });
});
