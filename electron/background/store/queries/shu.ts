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
      `SELECT s.year, (SELECT json_extract(m.value, '$.totalSen') FROM json_each(s.body, '$.members') m WHERE json_extract(m.value, '$.id') = ?) AS amount
       FROM shu_snapshot s WHERE s.decided_event IS NOT NULL ORDER BY s.year DESC`,
      memberId,
    )
    .flatMap((row) => (row.amount === null ? [] : [{ year: row.year, amountSen: sen(row.amount) }]));
}
