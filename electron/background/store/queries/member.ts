import { sql } from 'kysely';
import type { IsoDate } from '#shared/calendar/date.ts';
import type { ReadableBook } from '../database.ts';
import { execute, sqlBuilder } from '../sql-builder.ts';

export type StoredMember = {
  readonly id: number;
  readonly number: string;
  readonly joined: IsoDate;
  readonly kind: string;
  readonly unit_code: string;
  readonly status: 'active' | 'left' | 'void';
  readonly left_on: IsoDate | null;
  readonly left_reason: string | null;
  readonly name: string;
  readonly address: string;
  readonly gender: string;
  readonly occupation: string;
  readonly national_id: string;
  readonly birth_place: string;
  readonly birth_date: string;
  readonly phone: string;
  readonly email: string;
  readonly heir: string;
  readonly bank_account: string;
  readonly note: string;
};

const SELECT_MEMBER = 'SELECT m.*, u.code AS unit_code FROM member m JOIN unit u ON u.id = m.unit';

export function memberById(book: ReadableBook, id: number): StoredMember | null {
  return book.get<StoredMember>(`${SELECT_MEMBER} WHERE m.id = ? AND m.status <> 'void'`, id) ?? null;
}

export function memberByNumber(book: ReadableBook, number: string): StoredMember | null {
  return book.get<StoredMember>(`${SELECT_MEMBER} WHERE m.number = ? AND m.status <> 'void'`, number) ?? null;
}

export function memberByNationalId(book: ReadableBook, nationalId: string): StoredMember | null {
  return book.get<StoredMember>(`${SELECT_MEMBER} WHERE m.national_id = ? AND m.national_id <> '' AND m.status <> 'void'`, nationalId) ?? null;
}

export type MemberFilter = {
  readonly search: string;
  readonly status: 'active' | 'left' | 'all';
  readonly unitCode?: string | undefined;
  readonly sort: 'number' | 'name' | 'joined' | 'wajib' | 'sukarela';
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
};

export type MemberListRow = Pick<StoredMember, 'id' | 'number' | 'name' | 'unit_code' | 'joined' | 'status' | 'kind'>;

/** One page of the register. Search words must all occur in number or name, or be an identity number. */
export function memberPage(book: ReadableBook, filter: MemberFilter): { readonly rows: readonly MemberListRow[]; readonly total: number } {
  let query = sqlBuilder.selectFrom('member as m').innerJoin('unit as u', 'u.id', 'm.unit').where('m.status', '<>', 'void');
  if (filter.status !== 'all') query = query.where('m.status', '=', filter.status);
  if (filter.unitCode !== undefined) query = query.where('u.code', '=', filter.unitCode);
  for (const word of filter.search.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/\s+/)) {
    if (word === '') continue;
    query = query.where((where) => where.or([where('m.search', 'like', `%${word}%`), where('m.national_id', '=', word)]));
  }
  const total = execute<{ n: number }>(book, query.select((select) => select.fn.countAll<number>().as('n')))[0]?.n ?? 0;
  const direction = filter.descending ? 'desc' : 'asc';
  const order = filter.sort === 'wajib' || filter.sort === 'sukarela'
    ? sql<number>`(select sum(b.deposit - b.withdrawal) from member_balance b join savings_product p on p.id = b.product where b.member = m.id and p.kind = ${filter.sort})`
    : sql.ref(`m.${filter.sort}`);
  const rows = execute<MemberListRow>(
    book,
    query
      .select(['m.id', 'm.number', 'm.name', 'u.code as unit_code', 'm.joined', 'm.status', 'm.kind'])
      .orderBy(order, direction)
      .orderBy('m.id', direction)
      .limit(filter.limit)
      .offset(filter.offset)
      .$castTo<MemberListRow>(),
  );
  return { rows, total };
}

export type MemberBalanceRow = { readonly member: number; readonly kind: 'pokok' | 'wajib' | 'sukarela' | 'other'; readonly balance: number };

/** Savings of members by kind of product; of all members, or of one. */
export function balancesByKind(book: ReadableBook, memberId: number | null): readonly MemberBalanceRow[] {
  return book.all<MemberBalanceRow>(
    `SELECT b.member, p.kind, sum(b.deposit - b.withdrawal) AS balance FROM member_balance b JOIN savings_product p ON p.id = b.product
     WHERE ?1 IS NULL OR b.member = ?1 GROUP BY b.member, p.kind`,
    memberId,
  );
}

export type ProductRow = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly account_code: string;
  readonly kind: 'pokok' | 'wajib' | 'sukarela' | 'other';
  readonly amount: number;
  readonly withdrawable: number;
};

export function products(book: ReadableBook): readonly ProductRow[] {
  return book.all<ProductRow>('SELECT p.id, p.code, p.name, a.code AS account_code, p.kind, p.amount, p.withdrawable FROM savings_product p JOIN account a ON a.id = p.account ORDER BY p.id');
}

export function productTotals(book: ReadableBook): ReadonlyMap<number, { readonly total: number; readonly members: number }> {
  const rows = book.all<{ product: number; total: number; members: number }>(
    'SELECT product, sum(balance) AS total, count(*) AS members FROM (SELECT product, member, sum(deposit - withdrawal) AS balance FROM member_balance GROUP BY product, member HAVING balance <> 0) GROUP BY product',
  );
  return new Map(rows.map((row) => [row.product, { total: row.total, members: row.members }]));
}

export function memberProductBalance(book: ReadableBook, memberId: number, productId: number): number {
  return book.get<{ balance: number | null }>('SELECT sum(deposit - withdrawal) AS balance FROM member_balance WHERE member = ? AND product = ?', memberId, productId)?.balance ?? 0;
}

export function memberProductBalances(book: ReadableBook, memberId: number): ReadonlyMap<number, number> {
  const rows = book.all<{ product: number; balance: number }>('SELECT product, sum(deposit - withdrawal) AS balance FROM member_balance WHERE member = ? GROUP BY product', memberId);
  return new Map(rows.map((row) => [row.product, row.balance]));
}

export type StoredMovement = {
  readonly journal: number | null;
  readonly date: IsoDate;
  readonly document: string | null;
  readonly ref: string | null;
  readonly template: number;
  readonly params: string | null;
  readonly note: Uint8Array | null;
  readonly product: number;
  readonly debit: number;
  readonly credit: number;
  readonly running: number;
};

/** What a member put in and took out, newest first, with the balance of that product after each; one page. */
export function memberMovements(book: ReadableBook, filter: { readonly memberId: number; readonly offset: number; readonly limit: number }): readonly StoredMovement[] {
  return book.all<StoredMovement>(
    `SELECT * FROM (
       SELECT x.*, sum(credit - debit) OVER (PARTITION BY product ORDER BY date, sort, no) AS running FROM (
         SELECT l.journal AS journal, j.date, j.document, j.ref, j.template, j.params, n.bytes AS note, l.product, l.debit, l.credit, l.journal AS sort, l.no
         FROM line l JOIN journal j ON j.id = l.journal LEFT JOIN att n ON n.event = l.journal AND n.n = 0 AND n.class = 5
         WHERE l.member = ?1 AND l.product IS NOT NULL
         UNION ALL
         SELECT NULL, r.date, NULL, r.ref, 12, NULL, NULL, r.product, max(-r.amount, 0), max(r.amount, 0), r.event, r.no
         FROM savings_record r WHERE r.member = ?1) x)
     ORDER BY date DESC, sort DESC, no DESC LIMIT ?2 OFFSET ?3`,
    filter.memberId, filter.limit, filter.offset,
  );
}

export function memberMovementCount(book: ReadableBook, memberId: number): number {
  return book.get<{ n: number }>(
    'SELECT (SELECT count(*) FROM line WHERE member = ?1 AND product IS NOT NULL) + (SELECT count(*) FROM savings_record WHERE member = ?1) AS n', memberId,
  )?.n ?? 0;
}

/** The highest number of the pattern `<prefix>-<digits>` in the register, 0 when none. */
export function highestMemberNumber(book: ReadableBook, prefix: string): number {
  return book.get<{ n: number | null }>('SELECT max(cast(substr(number, ?2) AS INTEGER)) AS n FROM member WHERE number GLOB ?1', `${prefix}-[0-9]*`, prefix.length + 2)?.n ?? 0;
}
