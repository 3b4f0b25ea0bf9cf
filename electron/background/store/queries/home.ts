import { yearOfMonth, type YearMonth } from '#shared/calendar/month.ts';
import { sen, type Sen } from '#shared/money/sen.ts';
import type { ReadableBook } from '../database.ts';

/** Totals the first screen needs, at the end of a month, each on its normal side. */
export type LineTotals = { readonly cashSen: number; readonly savingsSen: number; readonly loansSen: number };

/**
 * Cash and bank by role; members' savings by product accounts, own capital included; loans by statement line.
 * From kept balances only.
 */
export function lineTotals(book: ReadableBook, upTo: YearMonth): LineTotals {
  const row = book.get<{ cash: number | null; savings: number | null; loans: number | null }>(
    `SELECT sum(CASE WHEN a.role IN ('cash', 'bank') THEN x.net END) AS cash,
       -sum(CASE WHEN a.id IN (SELECT account FROM savings_product) THEN x.net END) AS savings,
       sum(CASE WHEN a.line = 'memberLoans' THEN x.net END) AS loans
     FROM (SELECT account, sum(debit - credit) AS net FROM balance_year WHERE year < ?1 GROUP BY account
       UNION ALL SELECT account, sum(debit - credit) FROM balance WHERE ym BETWEEN ?1 * 100 AND ?2 GROUP BY account) x
     JOIN account a ON a.id = x.account`,
    yearOfMonth(upTo), upTo,
  );
  return { cashSen: row?.cash ?? 0, savingsSen: row?.savings ?? 0, loansSen: row?.loans ?? 0 };
}

export function activeMembersOn(book: ReadableBook, date: string): number {
  return book.get<{ n: number }>("SELECT count(*) AS n FROM member WHERE status <> 'void' AND joined <= ?1 AND (left_on IS NULL OR left_on > ?1)", date)?.n ?? 0;
}

/** Income less expense from January to the end of a month, closing entries not counted. */
export function resultUpTo(book: ReadableBook, month: YearMonth): Sen {
  const row = book.get<{ net: number | null }>(
    `SELECT sum(b.credit - b.debit) AS net FROM balance b JOIN account a ON a.id = b.account
     WHERE a.type IN ('income', 'expense') AND b.ym BETWEEN ? AND ?`,
    yearOfMonth(month) * 100, Math.min(month, yearOfMonth(month) * 100 + 12),
  );
  return sen(row?.net ?? 0);
}
