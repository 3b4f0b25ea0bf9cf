import { CLOSING_MONTH, yearMonth, type YearMonth } from '#shared/calendar/month.ts';
import type { ReportName } from '#shared/contract/report.ts';

/** What was chosen above a report: a year, and a month within it or null for the whole year. */
export type ReportPeriod = { readonly year: number; readonly month: number | null };

const MONTHS_PER_YEAR = 12;

/** The period as the contract writes it: "2025" or "2025-06". */
export function periodText(period: ReportPeriod): string {
  return period.month === null ? String(period.year) : `${period.year}-${String(period.month).padStart(2, '0')}`;
}

/** The months behind a figure: first and last, both inclusive. */
export type MonthRange = { readonly from: YearMonth; readonly to: YearMonth };

/** What a click on a figure asks: which report, its period, and the key of the column ("lastYear" is the year before). */
export type Drill = { readonly name: ReportName; readonly period: ReportPeriod; readonly columnKey: string };

/**
 * The months whose ledger lines explain a figure: from January to the month of the report.
 *
 * Statements of results leave out the closing entries (month 13), which empty those accounts; every other statement of a
 * whole year, or up to December, includes them. The opening balance of the ledger is then the rest of the figure.
 * `drillRange({ name: 'neraca', period: { year: 2025, month: null }, columnKey: 'thisYear' })` is 202501 to 202513.
 */
export function drillRange(drill: Drill): MonthRange {
  const year = drill.columnKey === 'lastYear' ? drill.period.year - 1 : drill.period.year;
  const month = drill.period.month ?? MONTHS_PER_YEAR;
  const withClosing = month === MONTHS_PER_YEAR && drill.name !== 'phu' && drill.name !== 'phu-unit';
  return { from: yearMonth(year, 1), to: yearMonth(year, withClosing ? CLOSING_MONTH : month) };
}
