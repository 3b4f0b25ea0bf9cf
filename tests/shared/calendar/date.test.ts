import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays, dayOf, daysBetween, daysInMonth, epochDay, formatDate, formatDateLong, fromEpochDay, isLeapYear, isoDate,
  monthOf, parseIsoDate, parseTypedDate, weekdayName, yearOf,
} from '#shared/calendar/date.ts';

const FIRST = epochDay(isoDate('1900-01-01'));
const LAST = epochDay(isoDate('2100-12-31'));

describe('days', () => {
  test('every day from 1900 to 2100 agrees with the platform calendar, both ways', () => {
    const wrong: string[] = [];
    for (let day = FIRST; day <= LAST; day += 1) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const date = fromEpochDay(day);
      if (date !== text || epochDay(date) !== day || parseIsoDate(text) !== text) wrong.push(text);
    }
    expect(wrong).toEqual([]);
    expect(LAST - FIRST + 1).toBe(73_414);
  });

  test('weekdays agree with the platform calendar', () => {
    const names = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
    for (let day = FIRST; day <= LAST; day += 1) {
      if (weekdayName(fromEpochDay(day)) !== names[new Date(day * 86_400_000).getUTCDay()]) {
        throw new Error(`wrong weekday for ${fromEpochDay(day)}`);
      }
    }
  });

  test('adding days is undone by counting them', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: -30_000, max: 30_000 }), (start, days) => {
        fc.pre(start + days >= FIRST);
        const from = fromEpochDay(start);
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  test('1 January to 31 December counts the end not in', () => {
    expect(daysBetween(isoDate('2025-01-01'), isoDate('2025-12-31'))).toBe(364);
    expect(daysBetween(isoDate('2024-02-28'), isoDate('2024-03-01'))).toBe(2);
    expect(addDays(isoDate('2025-12-31'), 1)).toBe('2026-01-01');
  });

  test('leap years and month lengths', () => {
    expect([1900, 2000, 2023, 2024, 2100, 2400].map(isLeapYear)).toEqual([false, true, false, true, false, true]);
    expect(Array.from({ length: 12 }, (_, index) => daysInMonth(2025, index + 1))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect(daysInMonth(2024, 2)).toBe(29);
  });
});

describe('reading dates', () => {
  test.each([
    ['2025-02-29'], ['2025-13-01'], ['2025-00-10'], ['2025-01-00'], ['2025-1-1'], ['1899-12-31'], ['3000-01-01'], [''],
    ['2025-01-01 '], ['20250101'], ['2025-04-31'],
  ])('"%s" is not an ISO date', (text) => expect(parseIsoDate(text)).toBeNull());

  test.each([
    ['3/3/2025', '2025-03-03'],
    ['03-03-2025', '2025-03-03'],
    ['3.3.2025', '2025-03-03'],
    ['3 3 2025', '2025-03-03'],
    ['31/12/25', '2025-12-31'],
    ['2025-03-03', '2025-03-03'],
    ['2025-03-03T00:00:00.000Z', '2025-03-03'],
    ['2025-03-03 10:00', '2025-03-03'],
    [' 03032025 ', '2025-03-03'],
    ['29/2/2024', '2024-02-29'],
    ['29/2/2025', null],
    ['12/31/2025', null],
    ['3/3/225', null],
    ['2025-03-0399', null],
    ['2025/03/03', null],
    ['3 Maret 2025', null],
    ['45719', null],
    ['', null],
  ])('typed "%s" is %s', (text, expected) => expect(parseTypedDate(text)).toBe(expected));

  test('printed dates', () => {
    const date = isoDate('2025-08-05');
    expect([yearOf(date), monthOf(date), dayOf(date)]).toEqual([2025, 8, 5]);
    expect(formatDate(date)).toBe('05/08/2025');
    expect(formatDateLong(date)).toBe('5 Agustus 2025');
    expect(parseTypedDate(formatDate(date))).toBe(date);
  });
});
