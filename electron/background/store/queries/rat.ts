import type { ReadableBook } from '../database.ts';

/** Members by gender and what moved them in a year; a member without a known gender counts as a woman's or man's row of its own. */
export type MemberCount = { readonly gender: string; readonly opening: number; readonly joined: number; readonly left: number; readonly died: number; readonly closing: number };

export function memberCounts(book: ReadableBook, year: number): readonly MemberCount[] {
  return book.all<MemberCount>(
    `SELECT gender,
       sum(joined < ?1 AND (left_on IS NULL OR left_on >= ?1)) AS opening,
       sum(joined BETWEEN ?1 AND ?2) AS joined,
       sum(left_on BETWEEN ?1 AND ?2 AND left_reason <> 'meninggal') AS left,
       sum(left_on BETWEEN ?1 AND ?2 AND left_reason = 'meninggal') AS died,
       sum(joined <= ?2 AND (left_on IS NULL OR left_on > ?2)) AS closing
     FROM member WHERE status <> 'void' GROUP BY gender`,
    `${year}-01-01`, `${year}-12-31`,
  );
}

export type AttendantRow = { readonly number: string; readonly name: string; readonly address: string; readonly unit: string };

/** Everyone who is a member on a day, in number order. */
export function attendants(book: ReadableBook, day: string): readonly AttendantRow[] {
  return book.all<AttendantRow>(
    `SELECT m.number, m.name, m.address, u.name AS unit FROM member m JOIN unit u ON u.id = m.unit
     WHERE m.status <> 'void' AND m.joined <= ?1 AND (m.left_on IS NULL OR m.left_on > ?1) ORDER BY m.number, m.id`,
    day,
  );
}

export type LoanYear = { readonly opening: number; readonly lent: number; readonly repaid: number; readonly borrowers: number };

/** What the loan accounts did in a year: opening, debits, credits, and how many members owe at its end. */
export function loanYear(book: ReadableBook, year: number): LoanYear | null {
  const row = book.get<{ opening: number | null; lent: number | null; repaid: number | null }>(
    `SELECT sum(CASE WHEN b.ym < ?1 THEN b.debit - b.credit ELSE 0 END) AS opening, sum(CASE WHEN b.ym >= ?1 THEN b.debit ELSE 0 END) AS lent,
       sum(CASE WHEN b.ym >= ?1 THEN b.credit ELSE 0 END) AS repaid
     FROM balance b JOIN account a ON a.id = b.account WHERE a.line = 'memberLoans' AND b.ym <= ?2`,
    year * 100, year * 100 + 13,
  );
  if (row === undefined || row.opening === null) return null;
  const borrowers = book.get<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT l.member FROM account a JOIN line l ON l.account = a.id WHERE a.line = 'memberLoans' AND l.ym <= ?
       AND l.member IS NOT NULL GROUP BY l.member HAVING sum(l.debit - l.credit) > 0)`,
    year * 100 + 13,
  )?.n ?? 0;
  return { opening: row.opening, lent: row.lent ?? 0, repaid: row.repaid ?? 0, borrowers };
}

/** Equity of a statement line at the end of a month, credit positive. */
export function equityLine(book: ReadableBook, line: string, upTo: number): number {
  return book.get<{ net: number | null }>(
    'SELECT sum(b.credit - b.debit) AS net FROM balance b JOIN account a ON a.id = b.account WHERE a.line = ? AND b.ym <= ?', line, upTo,
  )?.net ?? 0;
}
