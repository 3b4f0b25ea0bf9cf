import { sen, type Sen } from '#shared/money/sen.ts';
import type { ReadableBook } from '../database.ts';

export type StoredSnapshot = {
  readonly year: number;
  readonly event: number;
  readonly hash: Uint8Array;
  readonly computed_t: number;
  readonly body: string;
  readonly decided_event: number | null;
  readonly decided_on: string | null;
  readonly journal: number | null;
  readonly minutes: string | null;
};

export function shuSnapshot(book: ReadableBook, year: number): StoredSnapshot | null {
  return book.get<StoredSnapshot>('SELECT * FROM shu_snapshot WHERE year = ?', year) ?? null;
}

/** What a member was given by decided years, newest first. The frozen body lists members by their reference. */
export function memberShuByYear(book: ReadableBook, memberId: string): readonly { readonly year: number; readonly amountSen: Sen }[] {
  return book
    .all<{ year: number; amount: number | null }>(
      `SELECT s.year, (SELECT json_extract(m.value, '$.totalSen') FROM json_each(s.body, '$.memberRows') m WHERE json_extract(m.value, '$.memberId') = ?) AS amount
       FROM shu_snapshot s WHERE s.decided_event IS NOT NULL ORDER BY s.year DESC`,
      memberId,
    )
    .flatMap((row) => (row.amount === null ? [] : [{ year: row.year, amountSen: sen(row.amount) }]));
}

export type MemberActivity = { readonly member: number; readonly account_code: string; readonly debit: number; readonly credit: number };

/** What members did on some accounts between two months: one row per member and account. */
export function memberActivity(book: ReadableBook, accountCodes: readonly string[], period: { readonly from: number; readonly to: number }): readonly MemberActivity[] {
  return book.all<MemberActivity>(
    `SELECT l.member, a.code AS account_code, sum(l.debit) AS debit, sum(l.credit) AS credit
     FROM account a JOIN line l ON l.account = a.id WHERE a.code IN (SELECT value FROM json_each(?)) AND l.ym BETWEEN ? AND ? AND l.member IS NOT NULL
     GROUP BY l.member, a.id`,
    JSON.stringify(accountCodes), period.from, period.to,
  );
}

/** Income from members that names no member, on the accounts by which members' business is measured: credits less debits. */
export function incomeWithoutMember(book: ReadableBook, accountCodes: readonly string[], period: { readonly from: number; readonly to: number }): number {
  return book.get<{ net: number | null }>(
    `SELECT sum(l.credit - l.debit) AS net FROM account a JOIN line l ON l.account = a.id
     WHERE a.code IN (SELECT value FROM json_each(?)) AND l.ym BETWEEN ? AND ? AND l.member IS NULL`,
    JSON.stringify(accountCodes), period.from, period.to,
  )?.net ?? 0;
}

export type MemberDay = { readonly member: number; readonly product_code: string; readonly date: string; readonly net: number };

/** Movements of savings by member, product and day up to a date, for averages by day. */
export function memberDays(book: ReadableBook, upTo: string): readonly MemberDay[] {
  return book.all<MemberDay>(
    `SELECT member, product_code, date, sum(net) AS net FROM (
       SELECT l.member, p.code AS product_code, j.date, l.credit - l.debit AS net FROM line l JOIN journal j ON j.id = l.journal
         JOIN savings_product p ON p.id = l.product WHERE l.member IS NOT NULL AND j.date <= ?1
       UNION ALL SELECT r.member, p.code, r.date, r.amount FROM savings_record r JOIN savings_product p ON p.id = r.product WHERE r.date <= ?1)
     GROUP BY member, product_code, date`,
    upTo,
  );
}

export type ShuMemberRow = { readonly id: number; readonly number: string; readonly name: string; readonly joined: string; readonly left_on: string | null };

export function membersOfYear(book: ReadableBook, lastDay: string): readonly ShuMemberRow[] {
  return book.all<ShuMemberRow>("SELECT id, number, name, joined, left_on FROM member WHERE status <> 'void' AND joined <= ? ORDER BY number, id", lastDay);
}
