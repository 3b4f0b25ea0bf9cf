import type { YearMonth } from '#shared/calendar/month.ts';
import type { ReadableBook } from '../database.ts';

export type StoredPeriod = { readonly ym: YearMonth; readonly locked: number; readonly version: number; readonly event: number; readonly locked_t: number };

export function periodsOf(book: ReadableBook, year: number): ReadonlyMap<YearMonth, StoredPeriod> {
  const rows = book.all<StoredPeriod>('SELECT ym, locked, version, event, locked_t FROM period WHERE ym BETWEEN ? AND ?', year * 100, year * 100 + 99);
  return new Map(rows.map((row) => [row.ym, row]));
}

export function periodAt(book: ReadableBook, month: YearMonth): StoredPeriod | null {
  return book.get<StoredPeriod>('SELECT ym, locked, version, event, locked_t FROM period WHERE ym = ?', month) ?? null;
}

/** Journals and debit total of every month of a year. */
export function monthActivity(book: ReadableBook, year: number): ReadonlyMap<YearMonth, { readonly debit: number }> {
  const rows = book.all<{ ym: YearMonth; debit: number }>('SELECT ym, sum(debit) AS debit FROM balance WHERE ym BETWEEN ? AND ? GROUP BY ym', year * 100, year * 100 + 99);
  return new Map(rows.map((row) => [row.ym, { debit: row.debit }]));
}

/** How many entries are posted in a month, counted over the dates around it. */
export function journalCount(book: ReadableBook, month: YearMonth): number {
  return book.get<{ n: number }>('SELECT count(*) AS n FROM journal WHERE ym = ?', month)?.n ?? 0;
}
