import type { SqlValue, WritableBook } from '../database.ts';
import { INSERT_LOG, INSERT_PAYLOAD } from '../log.ts';
import type { FeedRole } from '../log.ts';
import type { Body } from '#shared/domain/log/value.ts';

/** An event ready to be projected: decoded, its payloads beside it in the order of its attachments. */
export type StoredEvent = {
  readonly id: number;
  readonly feedIndex: number;
  readonly seq: number;
  readonly t: number;
  readonly c: number;
  readonly kind: number;
  readonly actor: number;
  readonly body: Body;
  readonly payloads: readonly StoredPayload[];
};

export type StoredPayload = { readonly class: number; readonly bytes: Uint8Array | null };

/**
 * What an event did to the books: applied; waiting for something not received yet; refused as wrong but kept.
 * The last two become rows of the quarantine, never errors: the event is authentic (sync.md 1.6 and 4.5).
 */
export type Outcome =
  | { readonly kind: 'applied' }
  | { readonly kind: 'waiting'; readonly detail: string }
  | { readonly kind: 'rejected'; readonly code: string; readonly detail: string };

export const APPLIED: Outcome = { kind: 'applied' };

export type AccountEntry = {
  readonly id: number;
  readonly code: string;
  readonly heading: boolean;
  readonly cash: boolean;
  readonly normal: 'debit' | 'credit';
  /** The product whose control account this is, when there is exactly one to fall back on. */
  product: number | null;
};

/** What authority needs to know of a feed; own entries were judged by the use case that made them. */
export type FeedFacts = { readonly own: boolean; readonly role: FeedRole; readonly series: string; readonly tag: string };

type Sides = { debit: number; credit: number };

/**
 * The state of one run of projections inside one transaction: caches of what ids mean, and balances that are added up
 * in memory and written once at the end (row by row costs a third of a bulk import).
 */
export type Projection = {
  readonly book: WritableBook;
  /** The statements of every entry, looked up once per run; a bulk import puts buffering ones in their place. */
  insertLog: (...values: SqlValue[]) => void;
  insertPayload: (...values: SqlValue[]) => void;
  insertLine: (...values: SqlValue[]) => void;
  insertJournal: (...values: SqlValue[]) => void;
  readonly accounts: Map<string, AccountEntry>;
  readonly units: Map<string, number>;
  readonly feedsByTag: Map<string, number>;
  readonly feedFacts: Map<number, FeedFacts>;
  readonly products: Map<string, { readonly id: number; readonly account: number }>;
  readonly members: Set<number>;
  readonly sources: Map<string, number>;
  readonly locks: Map<number, { readonly locked: boolean; readonly cut: ReadonlyMap<number, number> }>;
  readonly balances: Map<number, Sides & { readonly account: number; readonly unit: number; readonly ym: number }>;
  readonly memberBalances: Map<string, { deposit: number; withdrawal: number; readonly member: number; readonly product: number; readonly ym: number }>;
  readonly series: Map<string, { readonly kind: string; readonly series: string; readonly year: number; last: number; count: number }>;
};

export const INSERT_LINE = 'INSERT INTO line (journal, no, account, unit, member, product, debit, credit, ym) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)';
export const INSERT_JOURNAL =
  'INSERT INTO journal (id, date, ym, template, params, document, source, ref, unit, member, reverses, batch, total, cash, entered, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';

export function beginProjection(book: WritableBook): Projection {
  const projection: Projection = {
    book,
    insertLog: book.runner(INSERT_LOG),
    insertPayload: book.runner(INSERT_PAYLOAD),
    insertLine: book.runner(INSERT_LINE),
    insertJournal: book.runner(INSERT_JOURNAL),
    accounts: new Map(),
    units: new Map(),
    feedsByTag: new Map(),
    feedFacts: new Map(),
    products: new Map(),
    members: new Set(),
    sources: new Map(),
    locks: new Map(),
    balances: new Map(),
    memberBalances: new Map(),
    series: new Map(),
  };
  reloadCaches(projection);
  return projection;
}

/** Reads again what ids mean; called after an event that defines something. */
export function reloadCaches(projection: Projection): void {
  const { book } = projection;
  projection.accounts.clear();
  for (const row of book.all<{ id: number; code: string; heading: number; role: string | null; normal: 'debit' | 'credit' }>('SELECT id, code, heading, role, normal FROM account')) {
    projection.accounts.set(row.code, {
      id: row.id, code: row.code, heading: row.heading === 1, cash: row.role === 'cash' || row.role === 'bank', normal: row.normal, product: null,
    });
  }
  const accountById = new Map([...projection.accounts.values()].map((account) => [account.id, account]));
  projection.products.clear();
  for (const row of book.all<{ id: number; code: string; account: number }>('SELECT id, code, account FROM savings_product ORDER BY id')) {
    projection.products.set(row.code, { id: row.id, account: row.account });
    const account = accountById.get(row.account);
    if (account !== undefined && account.product === null) account.product = row.id;
  }
  fill(projection.units, book.all<Named>('SELECT code AS name, id FROM unit'));
  fill(projection.feedsByTag, book.all<Named>('SELECT tag AS name, ix AS id FROM feed'));
  projection.feedFacts.clear();
  for (const row of book.all<{ ix: number; own: number; role: FeedRole; series: string; tag: string }>('SELECT ix, own, role, series, tag FROM feed')) {
    projection.feedFacts.set(row.ix, { own: row.own === 1, role: row.role, series: row.series, tag: row.tag });
  }
  fill(projection.sources, book.all<Named>('SELECT name, id FROM import_source'));
  projection.locks.clear();
  const cuts = new Map<number, Map<number, number>>();
  for (const row of book.all<{ ym: number; feed: number; seq: number }>('SELECT ym, feed, seq FROM period_cut')) {
    const cut = cuts.get(row.ym) ?? new Map<number, number>();
    cut.set(row.feed, row.seq);
    cuts.set(row.ym, cut);
  }
  for (const row of book.all<{ ym: number; locked: number }>('SELECT ym, locked FROM period')) {
    projection.locks.set(row.ym, { locked: row.locked === 1, cut: cuts.get(row.ym) ?? new Map() });
  }
}

type Named = { readonly name: string; readonly id: number };

function fill(map: Map<string, number>, rows: readonly Named[]): void {
  map.clear();
  for (const row of rows) map.set(row.name, row.id);
}

/** The id of a member reference if the register knows it; null while its registration has not arrived. */
export function memberIdOf(projection: Projection, ref: { readonly tagHex: string; readonly number: number }): number | null {
  const feedIndex = projection.feedsByTag.get(ref.tagHex);
  if (feedIndex === undefined) return null;
  const id = feedIndex * 4_294_967_296 + ref.number;
  if (projection.members.has(id)) return id;
  if (projection.book.get('SELECT 1 FROM member WHERE id = ?', id) === undefined) return null;
  projection.members.add(id);
  return id;
}

/** The id under which a source of imported rows is remembered. */
export function sourceIdOf(projection: Projection, name: string): number {
  const known = projection.sources.get(name);
  if (known !== undefined) return known;
  projection.book.run('INSERT INTO import_source (name) VALUES (?)', name);
  const id = projection.book.get<{ id: number }>('SELECT id FROM import_source WHERE name = ?', name)?.id ?? 0;
  projection.sources.set(name, id);
  return id;
}

/** Writes what was added up: once at the end of every transaction that projected something. */
export function flushProjection(projection: Projection): void {
  const { book } = projection;
  for (const row of projection.balances.values()) {
    book.run(
      'INSERT INTO balance (account, unit, ym, debit, credit) VALUES (?1, ?2, ?3, max(?4, 0), max(?5, 0)) ON CONFLICT DO UPDATE SET debit = debit + ?4, credit = credit + ?5',
      row.account, row.unit, row.ym, row.debit, row.credit,
    );
    book.run(
      'INSERT INTO balance_year (year, account, unit, debit, credit) VALUES (?1, ?2, ?3, max(?4, 0), max(?5, 0)) ON CONFLICT DO UPDATE SET debit = debit + ?4, credit = credit + ?5',
      Math.floor(row.ym / 100), row.account, row.unit, row.debit, row.credit,
    );
  }
  for (const row of projection.memberBalances.values()) {
    book.run(
      'INSERT INTO member_balance (member, product, ym, deposit, withdrawal) VALUES (?1, ?2, ?3, max(?4, 0), max(?5, 0)) ON CONFLICT DO UPDATE SET deposit = deposit + ?4, withdrawal = withdrawal + ?5',
      row.member, row.product, row.ym, row.deposit, row.withdrawal,
    );
  }
  for (const row of projection.series.values()) {
    book.run(
      'INSERT INTO document_series (kind, series, year, last, count) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET last = max(last, excluded.last), count = count + excluded.count',
      row.kind, row.series, row.year, row.last, row.count,
    );
  }
  projection.balances.clear();
  projection.memberBalances.clear();
  projection.series.clear();
}
