import { CLOSING_MONTH, yearMonth, yearOfMonth, type YearMonth } from '#shared/calendar/month.ts';

/** What an address asks of a ledger; null where it says nothing. */
export type LedgerSearch = { readonly from: YearMonth | null; readonly to: YearMonth | null; readonly unitCode: string | null };

/** Reads `?from=202501&to=202512&unit=USP`. Whatever is not a month is as if it were not there. */
export function readLedgerSearch(search: Readonly<Record<string, unknown>>): LedgerSearch {
  const unit = search['unit'];
  return { from: monthIn(search['from']), to: monthIn(search['to']), unitCode: typeof unit === 'string' && unit !== '' ? unit : null };
}

function monthIn(value: unknown): YearMonth | null {
  const month = typeof value === 'number' ? value : Number.NaN;
  const isMonth = Number.isInteger(month) && month >= 190001 && month <= 299913 && month % 100 >= 1 && month % 100 <= CLOSING_MONTH;
  return isMonth ? month : null;
}

/** The months offered for a ledger, oldest first: twelve of each year and its closing month. */
export function monthsOfYears(years: readonly number[]): readonly YearMonth[] {
  return [...years]
    .sort((left, right) => left - right)
    .flatMap((year) => Array.from({ length: CLOSING_MONTH }, (_, index) => yearMonth(year, index + 1)));
}

/** The printed ledger is of one year up to a month: "2025-06", or "2025" from December on. */
export function printedPeriod(to: YearMonth): string {
  const month = to % 100;
  return month >= 12 ? String(yearOfMonth(to)) : `${yearOfMonth(to)}-${String(month).padStart(2, '0')}`;
}
