import { sql } from 'kysely';
import type { IsoDate } from '#shared/calendar/date.ts';
import { MEMO_TEMPLATES } from '#shared/domain/journal/memo-template.ts';
import type { ReadableBook } from '../database.ts';
import { execute, sqlBuilder } from '../sql-builder.ts';

export type StoredJournal = {
  readonly id: number;
  readonly date: IsoDate;
  readonly ym: number;
  readonly template: number;
  readonly params: string | null;
  readonly document: string | null;
  readonly source: number | null;
  readonly ref: string | null;
  readonly unit_code: string;
  readonly member: number | null;
  readonly member_number: string | null;
  readonly member_name: string | null;
  readonly reverses: number | null;
  readonly reversed_by: number | null;
  readonly batch: number | null;
  readonly total: number;
  readonly cash: number;
  readonly entered: number;
  readonly note: Uint8Array | null;
};

export type StoredLine = {
  readonly no: number;
  readonly account: number;
  readonly account_code: string;
  readonly account_name: string;
  readonly unit_code: string;
  readonly member: number | null;
  readonly member_number: string | null;
  readonly member_name: string | null;
  readonly product: number | null;
  readonly product_code: string | null;
  readonly debit: number;
  readonly credit: number;
};

/**
 * What moved: the debits of a journal `j` without those of the clearing account between units, which would count the same
 * money twice. A journal of clearing alone keeps its total.
 */
export const AMOUNT_OF_JOURNAL = `coalesce(nullif(j.total - coalesce(
  (SELECT sum(c.debit) FROM line c JOIN account k ON k.id = c.account WHERE c.journal = j.id AND k.role = 'interUnit'), 0), 0), j.total)`;

const SELECT_JOURNAL = `
  SELECT j.id, j.date, j.ym, j.template, j.params, j.document, j.source, j.ref, u.code AS unit_code, j.member,
    m.number AS member_number, m.name AS member_name, j.reverses, r.id AS reversed_by, j.batch, ${AMOUNT_OF_JOURNAL} AS total, j.cash, j.entered, n.bytes AS note
  FROM journal j
  JOIN unit u ON u.id = j.unit
  LEFT JOIN member m ON m.id = j.member
  LEFT JOIN journal r ON r.reverses = j.id
  LEFT JOIN att n ON n.event = j.id AND n.n = 0 AND n.class = 5`;

export function journalById(book: ReadableBook, id: number): StoredJournal | null {
  return book.get<StoredJournal>(`${SELECT_JOURNAL} WHERE j.id = ?`, id) ?? null;
}

export function journalLines(book: ReadableBook, id: number): readonly StoredLine[] {
  return book.all<StoredLine>(
    `SELECT l.no, l.account, a.code AS account_code, a.name AS account_name, u.code AS unit_code, l.member, m.number AS member_number,
       m.name AS member_name, l.product, p.code AS product_code, l.debit, l.credit
     FROM line l JOIN account a ON a.id = l.account JOIN unit u ON u.id = l.unit
     LEFT JOIN member m ON m.id = l.member LEFT JOIN savings_product p ON p.id = l.product
     WHERE l.journal = ? ORDER BY l.no`,
    id,
  );
}

const CASH_TRANSFERS: readonly number[] = [MEMO_TEMPLATES.cashTransfer.number, MEMO_TEMPLATES.interUnitTransfer.number];

export type JournalFilter = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly search: string;
  readonly unitCode?: string | undefined;
  readonly cashOnly: boolean;
  readonly offset: number;
  readonly limit: number;
};

/** One page of entries, newest first, and how many match. Words are looked for in the document and in the remark. */
export function journalPage(book: ReadableBook, filter: JournalFilter): { readonly rows: readonly StoredJournal[]; readonly total: number } {
  let query = sqlBuilder.selectFrom('journal as j').innerJoin('unit as u', 'u.id', 'j.unit');
  if (filter.from !== undefined) query = query.where('j.date', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('j.date', '<=', filter.to);
  if (filter.unitCode !== undefined) query = query.where('u.code', '=', filter.unitCode);
  // A transfer between two boxes moves cash although none came in or went out.
  if (filter.cashOnly) query = query.where((where) => where.or([where('j.cash', '<>', 0), where('j.template', 'in', CASH_TRANSFERS)]));
  if (filter.search !== '') {
    const pattern = `%${filter.search}%`;
    query = query.where((where) => where.or([
      where('j.document', 'like', pattern),
      where('j.ref', 'like', pattern),
      sql<boolean>`exists (select 1 from att n where n.event = j.id and n.n = 0 and n.class = 5 and cast(n.bytes as text) like ${pattern})`,
      sql<boolean>`exists (select 1 from member m where m.id = j.member and (m.name like ${pattern} or m.number like ${pattern}))`,
    ]));
  }
  const total = execute<{ n: number }>(book, query.select((select) => select.fn.countAll<number>().as('n')))[0]?.n ?? 0;
  const ids = execute<{ id: number }>(
    book,
    query.select('j.id').orderBy('j.date', 'desc').orderBy('j.id', 'desc').limit(filter.limit).offset(filter.offset),
  );
  const rows = ids.flatMap(({ id }) => journalById(book, id) ?? []);
  return { rows, total };
}

export type StoredLedgerLine = {
  readonly journal: number;
  readonly date: IsoDate;
  readonly template: number;
  readonly params: string | null;
  readonly document: string | null;
  readonly ref: string | null;
  readonly unit_code: string;
  readonly member_number: string | null;
  readonly member_name: string | null;
  readonly debit: number;
  readonly credit: number;
  readonly note: Uint8Array | null;
};

/** The lines of one account between two months, in the order of their dates; one more than the limit tells that there are more. */
export function ledgerLines(
  book: ReadableBook,
  filter: { readonly accountId: number; readonly from: number; readonly to: number; readonly unitCode: string | null; readonly limit: number },
): readonly StoredLedgerLine[] {
  return book.all<StoredLedgerLine>(
    `SELECT l.journal, j.date, j.template, j.params, j.document, j.ref, u.code AS unit_code, m.number AS member_number, m.name AS member_name,
       l.debit, l.credit, n.bytes AS note
     FROM line l JOIN journal j ON j.id = l.journal JOIN unit u ON u.id = l.unit LEFT JOIN member m ON m.id = l.member
     LEFT JOIN att n ON n.event = l.journal AND n.n = 0 AND n.class = 5
     WHERE l.account = ?1 AND l.ym BETWEEN ?2 AND ?3 AND (?4 IS NULL OR u.code = ?4)
     ORDER BY j.date, l.journal, l.no LIMIT ?5`,
    filter.accountId, filter.from, filter.to, filter.unitCode, filter.limit + 1,
  );
}

/** The last number given in a series, 0 when none. */
export function lastDocumentNumber(book: ReadableBook, series: { readonly kind: string; readonly series: string; readonly year: number }): number {
  return book.get<{ last: number }>('SELECT last FROM document_series WHERE kind = ? AND series = ? AND year = ?', series.kind, series.series, series.year)?.last ?? 0;
}
