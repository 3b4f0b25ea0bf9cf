/**
 * Accounting dates as ISO text `YYYY-MM-DD` in the local calendar of the office, never a moment in time.
 * Proleptic Gregorian arithmetic on integers: no `Date`, no time zone.
 */
declare const isoDateBrand: unique symbol;
export type IsoDate = string & {
    readonly [isoDateBrand]: 'date';
};
export declare const MONTH_NAMES: readonly ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];
export declare const MONTH_NAMES_SHORT: readonly ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
/** The date in a text, or null when it is not a real day between the years 1900 and 2999. */
export declare function parseIsoDate(text: string): IsoDate | null;
/** A date known to be right, for constants and tests. Asserts that it is a real day. */
export declare function isoDate(text: string): IsoDate;
/**
 * A date as people type it: 3/3/2025, 03-03-2025, 3.3.2025, 2025-03-03 or a run of digits 03032025. Day before month.
 * A two-digit year is this century. Null for anything else.
 */
export declare function parseTypedDate(text: string): IsoDate | null;
export declare function yearOf(date: IsoDate): number;
export declare function monthOf(date: IsoDate): number;
export declare function dayOf(date: IsoDate): number;
export declare function makeDate(year: number, month: number, day: number): IsoDate;
export declare function isLeapYear(year: number): boolean;
/** Days in a month; month is 1 to 12. */
export declare function daysInMonth(year: number, month: number): number;
/** Days since 1970-01-01; the form dates take in the log. `epochDay(isoDate('1970-01-02'))` is 1. */
export declare function epochDay(date: IsoDate): number;
/** Inverse of `epochDay`. */
export declare function fromEpochDay(days: number): IsoDate;
export declare function addDays(date: IsoDate, days: number): IsoDate;
/** Days from `from` to `to`, the end not counted; negative when `to` is earlier. */
export declare function daysBetween(from: IsoDate, to: IsoDate): number;
/** "31 Desember 2025" */
export declare function formatDateLong(date: IsoDate): string;
/** "31/12/2025" */
export declare function formatDate(date: IsoDate): string;
/** "Senin" */
export declare function weekdayName(date: IsoDate): string;
export {};
