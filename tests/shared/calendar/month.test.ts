import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import {
  CLOSING_MONTH, firstDayOf, formatMonth, lastDayOf, nextMonth, parsePeriod, previousMonth, yearMonth, yearMonthOf,
  yearOfMonth,
} from '#shared/calendar/month.ts';

describe('posting months', () => {
  test('month 13 sorts between December and January', () => {
    const closing = yearMonth(2025, CLOSING_MONTH);
    expect([yearMonth(2026, 1), closing, yearMonth(2025, 12)].sort((left, right) => left - right)).toEqual([
      202512, 202513, 202601,
    ]);
    expect(yearOfMonth(closing)).toBe(2025);
  });

  test('a year of months forward and back', () => {
    let month = yearMonth(2024, 12);
    const seen = Array.from({ length: 13 }, () => (month = nextMonth(month)));
    expect(seen).toEqual([202501, 202502, 202503, 202504, 202505, 202506, 202507, 202508, 202509, 202510, 202511, 202512, 202601]);
    for (const next of seen) expect(nextMonth(previousMonth(next))).toBe(next);
  });

  test('the closing month steps to its neighbours', () => {
    expect(nextMonth(202513)).toBe(202601);
    expect(previousMonth(202513)).toBe(202512);
  });

  test('first and last day; the closing month shares December', () => {
    expect([firstDayOf(202402), lastDayOf(202402)]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDayOf(202513), lastDayOf(202513)]).toEqual(['2025-12-01', '2025-12-31']);
    expect(yearMonthOf(isoDate('2025-03-31'))).toBe(202503);
    expect(formatMonth(202503)).toBe('Maret 2025');
  });

  test.each([
    ['2025', { from: 202501, to: 202512 }],
    ['2025-03', { from: 202501, to: 202503 }],
    ['2025-00', null],
    ['2025-13', null],
    ['2025-3', null],
    ['25', null],
    ['', null],
  ])('period "%s"', (text, expected) => expect(parsePeriod(text)).toEqual(expected));
});
