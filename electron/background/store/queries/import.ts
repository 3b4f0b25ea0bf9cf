import type { IsoDate } from '#shared/calendar/date.ts';
import type { ReadableBook } from '../database.ts';

export type StoredBatch = {
  readonly id: number;
  readonly kind: string;
  readonly source: string;
  readonly file_name: string;
  readonly rows: number;
  readonly t: number;
  readonly reversed_by: number | null;
};

/** All batches, the newest first. */
export function importBatchRows(book: ReadableBook): readonly StoredBatch[] {
  return book.all<StoredBatch>('SELECT * FROM import_batch ORDER BY id DESC');
}

export function importBatchRow(book: ReadableBook, id: number): StoredBatch | undefined {
  return book.get<StoredBatch>('SELECT * FROM import_batch WHERE id = ?', id);
}

export type KnownEntry = { readonly ref: string; readonly date: IsoDate; readonly total: number };

// A source whose batch was reversed goes on under `name#2`, so that its references can be used again.
const SOURCE_FAMILY = "(s.name = ?1 OR substr(s.name, 1, length(?1) + 1) = ?1 || '#')";

/** The imported journals of a source that are in force: those whose batch was not taken back as a whole. */
export function knownJournals(book: ReadableBook, source: string): ReadonlyMap<string, KnownEntry> {
  const rows = book.all<KnownEntry>(
    `SELECT j.ref, j.date, j.total FROM import_source s JOIN journal j ON j.source = s.id AND j.ref IS NOT NULL
     LEFT JOIN import_batch b ON b.id = j.batch WHERE ${SOURCE_FAMILY} AND b.reversed_by IS NULL`,
    source,
  );
  return new Map(rows.map((row) => [row.ref, row]));
}

export function knownSavingsRefs(book: ReadableBook, source: string): ReadonlySet<string> {
  const rows = book.all<{ ref: string }>(
    `SELECT r.ref FROM import_source s JOIN savings_record r ON r.source = s.id WHERE ${SOURCE_FAMILY}`,
    source,
  );
  return new Set(rows.map((row) => row.ref));
}

/** The name under which new references of a source can be kept: none of its journals belongs to a reversed batch. */
export function freeSourceName(book: ReadableBook, source: string): string {
  for (let generation = 1; ; generation += 1) {
    const name = generation === 1 ? source : `${source}#${generation}`;
    const used = book.get(
      `SELECT 1 FROM import_source s JOIN journal j ON j.source = s.id AND j.ref IS NOT NULL JOIN import_batch b ON b.id = j.batch
       WHERE s.name = ? AND b.reversed_by IS NOT NULL LIMIT 1`,
      name,
    );
    if (used === undefined) return name;
  }
}

export type RegisteredMember = { readonly id: number; readonly number: string; readonly name: string; readonly source: string | null };

/** The register by number, without registrations taken back. */
export function membersByNumber(book: ReadableBook): ReadonlyMap<string, RegisteredMember> {
  const rows = book.all<RegisteredMember>("SELECT id, number, name, source FROM member WHERE status <> 'void' ORDER BY id DESC");
  return new Map(rows.map((row) => [row.number, row]));
}

/** Months that take no entries, as yyyymm; month 13 stands for the whole year. */
export function lockedMonths(book: ReadableBook): ReadonlySet<number> {
  return new Set(book.all<{ ym: number }>('SELECT ym FROM period WHERE locked = 1').map((row) => row.ym));
}

/** Entries of a batch that are still in force, oldest first, with the hash of their event. */
export function batchJournals(book: ReadableBook, batch: number): readonly { readonly id: number; readonly date: IsoDate; readonly hash: Uint8Array }[] {
  return book.all(
    `SELECT j.id, j.date, g.hash FROM journal j JOIN log g ON g.id = j.id
     WHERE j.batch = ?1 AND j.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM journal r WHERE r.reverses = j.id) ORDER BY j.id`,
    batch,
  );
}

/** Dates of the movements of a batch that have no journal. */
export function batchSavingsDates(book: ReadableBook, batch: number): readonly IsoDate[] {
  return book.all<{ date: IsoDate }>('SELECT DISTINCT date FROM savings_record WHERE batch = ?', batch).map((row) => row.date);
}

const IN_FORCE = 'j.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM journal r WHERE r.reverses = j.id)';

/** Whether members of the batch have entries or movements that still count. */
export function batchMembersInUse(book: ReadableBook, batch: number): boolean {
  return book.get(
    `SELECT 1 FROM member m WHERE m.batch = ?1 AND (
       EXISTS (SELECT 1 FROM line l JOIN journal j ON j.id = l.journal WHERE l.member = m.id AND ${IN_FORCE})
       OR EXISTS (SELECT 1 FROM savings_record s WHERE s.member = m.id)) LIMIT 1`,
    batch,
  ) !== undefined;
}

/** Whether accounts of the batch have entries that still count, or a savings product with balances. */
export function batchAccountsInUse(book: ReadableBook, batch: number): boolean {
  return book.get(
    `SELECT 1 FROM account a WHERE a.batch = ?1 AND (
       EXISTS (SELECT 1 FROM line l JOIN journal j ON j.id = l.journal WHERE l.account = a.id AND ${IN_FORCE})
       OR EXISTS (SELECT 1 FROM savings_product p JOIN member_balance b ON b.product = p.id
         WHERE p.account = a.id GROUP BY b.member, p.id HAVING sum(b.deposit - b.withdrawal) <> 0)) LIMIT 1`,
    batch,
  ) !== undefined;
}

/** Whether taking a batch back would leave a member with less than nothing: it was withdrawn meanwhile. */
export function batchSavingsWithdrawn(book: ReadableBook, batch: number): boolean {
  return book.get(
    `SELECT 1 FROM (
       SELECT member, product, sum(net) AS net FROM (
         SELECT l.member, l.product, l.credit - l.debit AS net FROM journal j JOIN line l ON l.journal = j.id
           WHERE j.batch = ?1 AND ${IN_FORCE} AND l.member IS NOT NULL AND l.product IS NOT NULL
         UNION ALL SELECT member, product, amount FROM savings_record WHERE batch = ?1)
       GROUP BY member, product) taken
     WHERE taken.net > 0 AND taken.net > (SELECT coalesce(sum(b.deposit - b.withdrawal), 0) FROM member_balance b
       WHERE b.member = taken.member AND b.product = taken.product) LIMIT 1`,
    batch,
  ) !== undefined;
}

export function journalCount(book: ReadableBook): number {
  return book.get<{ n: number }>('SELECT count(*) AS n FROM journal')?.n ?? 0;
}
