import type { ReadableBook, WritableBook } from './database.ts';

/** An event and a feed share one integer: id = feed * 2^32 + seq. */
const SEQUENCE_SPAN = 4_294_967_296;

export function eventId(feedIndex: number, seq: number): number {
  return feedIndex * SEQUENCE_SPAN + seq;
}

export function feedOfEvent(id: number): number {
  return Math.floor(id / SEQUENCE_SPAN);
}

export function seqOfEvent(id: number): number {
  return id % SEQUENCE_SPAN;
}

/** Whose entries may do what: head office everything, a unit its bookings, others (supervisor, spare) none. */
export type FeedRole = 'pusat' | 'unit' | 'other';

export type FeedRow = {
  readonly ix: number;
  readonly feed_id: Uint8Array;
  readonly keyid: Uint8Array;
  readonly public_key: Uint8Array;
  readonly tag: string;
  readonly stream: number;
  readonly own: number;
  readonly series: string;
  readonly role: FeedRole;
  readonly status: number;
  readonly head_seq: number;
  readonly head_hash: Uint8Array;
  readonly head_t: number;
  readonly head_c: number;
};

export type LogRow = { readonly id: number; readonly kind: number; readonly hash: Uint8Array; readonly body: Uint8Array };

/** A detached payload as it is kept: state 1 is here, 0 withheld by the sender, 2 erased. */
export type PayloadRow = {
  readonly event: number;
  readonly n: number;
  readonly class: number;
  readonly state: number;
  readonly salt: Uint8Array | null;
  readonly bytes: Uint8Array | null;
};

export function feeds(book: ReadableBook): readonly FeedRow[] {
  return book.all<FeedRow>('SELECT * FROM feed ORDER BY ix');
}

export function ownFeed(book: ReadableBook): FeedRow | undefined {
  return book.get<FeedRow>('SELECT * FROM feed WHERE own = 1 AND stream = 1');
}

export function feedById(book: ReadableBook, feedId: Uint8Array): FeedRow | undefined {
  return book.get<FeedRow>('SELECT * FROM feed WHERE feed_id = ?', feedId);
}

export function feedByTag(book: ReadableBook, tag: string): FeedRow | undefined {
  return book.get<FeedRow>('SELECT * FROM feed WHERE tag = ?', tag);
}

export type NewFeed = Pick<FeedRow, 'feed_id' | 'keyid' | 'public_key' | 'tag' | 'stream' | 'own' | 'series' | 'role'>;

/** Adds a feed with an empty history and answers its index. */
export function insertFeed(book: WritableBook, feed: NewFeed): number {
  book.run(
    'INSERT INTO feed (feed_id, keyid, public_key, tag, stream, own, series, role, head_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, zeroblob(32))',
    feed.feed_id, feed.keyid, feed.public_key, feed.tag, feed.stream, feed.own, feed.series, feed.role,
  );
  return feedById(book, feed.feed_id)?.ix ?? 0;
}

export const INSERT_LOG = 'INSERT INTO log (id, kind, hash, body) VALUES (?, ?, ?, ?)';
export const INSERT_PAYLOAD = 'INSERT INTO att (event, n, class, state, salt, bytes) VALUES (?, ?, ?, ?, ?, ?)';

export function insertLog(book: WritableBook, row: LogRow): void {
  book.run(INSERT_LOG, row.id, row.kind, row.hash, row.body);
}

export function insertPayload(book: WritableBook, row: PayloadRow): void {
  book.run(
    INSERT_PAYLOAD,
    row.event, row.n, row.class, row.state, row.salt, row.bytes,
  );
}

export type Head = { readonly seq: number; readonly hash: Uint8Array; readonly t: number; readonly c: number };

export function setHead(book: WritableBook, feedIndex: number, head: Head): void {
  book.run('UPDATE feed SET head_seq = ?, head_hash = ?, head_t = ?, head_c = ? WHERE ix = ?', head.seq, head.hash, head.t, head.c, feedIndex);
}

/**
 * Keeps the signed head of a feed and drops the one before it unless it is to stay for good: every 256th event, and
 * whatever `keep` marked (sync.md 1.3).
 */
export function putCheckpoint(book: WritableBook, feedIndex: number, checkpoint: { readonly seq: number; readonly body: Uint8Array; readonly sig: Uint8Array }): void {
  const newest = book.get<{ seq: number }>('SELECT max(seq) AS seq FROM checkpoint WHERE feed = ?', feedIndex);
  const previous = newest?.seq ?? 0;
  if (previous > 0 && previous < checkpoint.seq && previous % CHECKPOINT_EVERY !== 0 && !isKept(book, feedIndex, previous)) {
    book.run('DELETE FROM checkpoint WHERE feed = ? AND seq = ?', feedIndex, previous);
  }
  book.run('INSERT OR REPLACE INTO checkpoint (feed, seq, body, sig) VALUES (?, ?, ?, ?)', feedIndex, checkpoint.seq, checkpoint.body, checkpoint.sig);
}

const CHECKPOINT_EVERY = 256;

/** Whether a head is retained for good: it closed a month or left this PC (kinds 60 and 4). */
function isKept(book: ReadableBook, feedIndex: number, seq: number): boolean {
  const row = book.get<{ kind: number }>('SELECT kind FROM log WHERE id = ?', eventId(feedIndex, seq));
  return row?.kind === 60 || row?.kind === 4;
}

export function checkpointAt(book: ReadableBook, feedIndex: number, seq: number): { readonly body: Uint8Array; readonly sig: Uint8Array } | undefined {
  return book.get('SELECT body, sig FROM checkpoint WHERE feed = ? AND seq = ?', feedIndex, seq);
}

export function logRow(book: ReadableBook, id: number): LogRow | undefined {
  return book.get<LogRow>('SELECT id, kind, hash, body FROM log WHERE id = ?', id);
}

const LOG_PAGE_ROWS = 2_000;

/**
 * The events of a feed from one sequence number to another, both included, in order. Read page by page, because a
 * connection that is iterating cannot write.
 */
export function* logRange(book: ReadableBook, feedIndex: number, range: { readonly from: number; readonly to: number }): Generator<LogRow, void, undefined> {
  const last = eventId(feedIndex, range.to);
  let next = eventId(feedIndex, range.from);
  for (;;) {
    const rows = book.all<LogRow>('SELECT id, kind, hash, body FROM log WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?', next, last, LOG_PAGE_ROWS);
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined || rows.length < LOG_PAGE_ROWS) return;
    next = end.id + 1;
  }
}

export function payloadsOf(book: ReadableBook, id: number): readonly PayloadRow[] {
  return book.all<PayloadRow>('SELECT event, n, class, state, salt, bytes FROM att WHERE event = ? ORDER BY n', id);
}

export function metaValue(book: ReadableBook, key: string): string | null {
  return book.get<{ value: string }>('SELECT value FROM meta WHERE key = ?', key)?.value ?? null;
}

export function setMeta(book: WritableBook, key: string, value: string): void {
  book.run('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', key, value);
}
