import { type IsoDate } from './date.ts';
/**
 * A posting month as the integer `yyyymm`: 202503 is March 2025. Month 13 holds the closing entries of the book year,
 * so that the year's results stay readable after closing: 202513 comes after 202512 and before 202601.
 */
export type YearMonth = number;
export declare const CLOSING_MONTH = 13;
export declare function yearMonth(year: number, month: number): YearMonth;
export declare function yearMonthOf(date: IsoDate): YearMonth;
export declare function yearOfMonth(month: YearMonth): number;
/** The calendar month after; the closing month 13 is stepped over. */
export declare function nextMonth(month: YearMonth): YearMonth;
export declare function previousMonth(month: YearMonth): YearMonth;
export declare function firstDayOf(month: YearMonth): IsoDate;
export declare function lastDayOf(month: YearMonth): IsoDate;
/** "2025-03" or "2025" as people and the terminal name a period; null when it is neither. */
export type Period = {
    readonly from: YearMonth;
    readonly to: YearMonth;
};
export declare function parsePeriod(text: string): Period | null;
/** "Maret 2025" */
export declare function formatMonth(month: YearMonth): string;
