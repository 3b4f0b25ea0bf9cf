import { daysInMonth, makeDate, MONTH_NAMES, monthOf, yearOf, type IsoDate } from './date.ts';

/**
 * A posting month as the integer `yyyymm`: 202503 is March 2025. Month 13 holds the closing entries of the book year,
 * so that the year's results stay readable after closing: 202513 comes after 202512 and before 202601.
 */
export type YearMonth = number;
export const CLOSING_MONTH = 13;

export function yearMonth(year: number, month: number): YearMonth {
  return year * 100 + month;
}

export function yearMonthOf(date: IsoDate): YearMonth {
  return yearMonth(yearOf(date), monthOf(date));
}

export function yearOfMonth(month: YearMonth): number {
  return Math.floor(month / 100);
}

/** The calendar month after; the closing month 13 is stepped over. */
export function nextMonth(month: YearMonth): YearMonth {
  return month % 100 >= 12 ? yearMonth(yearOfMonth(month) + 1, 1) : month + 1;
}

export function previousMonth(month: YearMonth): YearMonth {
  return month % 100 === 1 ? yearMonth(yearOfMonth(month) - 1, 12) : Math.min(month, yearMonth(yearOfMonth(month), 13)) - 1;
}

export function firstDayOf(month: YearMonth): IsoDate {
  return makeDate(yearOfMonth(month), Math.min(month % 100, 12), 1);
}

export function lastDayOf(month: YearMonth): IsoDate {
  const calendarMonth = Math.min(month % 100, 12);
  return makeDate(yearOfMonth(month), calendarMonth, daysInMonth(yearOfMonth(month), calendarMonth));
}

/** "2025-03" or "2025" as people and the terminal name a period; null when it is neither. */
export type Period = { readonly from: YearMonth; readonly to: YearMonth };

export function parsePeriod(text: string): Period | null {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { from: yearMonth(year, 1), to: yearMonth(year, 12) };
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? { from: yearMonth(year, 1), to: yearMonth(year, month) } : null;
}

/** "Maret 2025" */
export function formatMonth(month: YearMonth): string {
  return `${MONTH_NAMES[Math.min(month % 100, 12) - 1]} ${yearOfMonth(month)}`;
}
