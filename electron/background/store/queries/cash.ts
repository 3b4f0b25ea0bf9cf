import type { IsoDate } from '#shared/calendar/date.ts';
import { sen, type Sen } from '#shared/money/sen.ts';
import type { ReadableBook } from '../database.ts';

/** What came into and went out of each cash and bank account on a day. */
export function cashOfDay(book: ReadableBook, date: IsoDate): ReadonlyMap<number, { readonly inSen: Sen; readonly outSen: Sen }> {
  const rows = book.all<{ account: number; debit: number; credit: number }>(
    `SELECT l.account, sum(l.debit) AS debit, sum(l.credit) AS credit FROM journal j JOIN line l ON l.journal = j.id JOIN account a ON a.id = l.account
     WHERE j.date = ? AND a.role IN ('cash', 'bank') GROUP BY l.account`,
    date,
  );
  return new Map(rows.map((row) => [row.account, { inSen: sen(row.debit), outSen: sen(row.credit) }]));
}
