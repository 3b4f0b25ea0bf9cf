import type { ReadableBook, WritableBook } from '../database.ts';

/** What was sent, received, parked and acknowledged, and what did not get into the books. */

export type ReceivedRow = {
  readonly bundle_id: Uint8Array;
  readonly file_sha: Uint8Array;
  readonly sender: Uint8Array;
  readonly counter: number;
  readonly applied_t: number;
  readonly file_name: string;
  readonly summary: string;
};

export type SentRow = {
  readonly bundle_id: Uint8Array;
  readonly recipient: Uint8Array;
  readonly counter: number;
  readonly ranges: string;
  readonly written_t: number;
  readonly file_name: string;
  readonly events: number;
};

export type ParkedRow = {
  readonly file_sha: Uint8Array;
  readonly file_name: string;
  readonly bytes: Uint8Array;
  readonly parked_t: number;
  readonly code: string;
  readonly detail: string;
};

export function receivedByFile(book: ReadableBook, fileSha: Uint8Array): ReceivedRow | undefined {
  return book.get<ReceivedRow>('SELECT * FROM bundle_in WHERE file_sha = ?', fileSha);
}

export function isReceived(book: ReadableBook, bundleId: Uint8Array): boolean {
  return book.get('SELECT 1 FROM bundle_in WHERE bundle_id = ?', bundleId) !== undefined;
}

export function receivedBundles(book: ReadableBook): readonly ReceivedRow[] {
  return book.all<ReceivedRow>('SELECT * FROM bundle_in ORDER BY applied_t, counter');
}

/** The counter of the newest bundle taken from a sender, 0 when there was none. */
export function lastCounterFrom(book: ReadableBook, sender: Uint8Array): number {
  return book.get<{ last: number | null }>('SELECT max(counter) AS last FROM bundle_in WHERE sender = ?', sender)?.last ?? 0;
}

export function lastReceivedAt(book: ReadableBook, sender: Uint8Array): number | null {
  return book.get<{ last: number | null }>('SELECT max(applied_t) AS last FROM bundle_in WHERE sender = ?', sender)?.last ?? null;
}

export function recordReceived(book: WritableBook, row: ReceivedRow): void {
  book.run(
    'INSERT INTO bundle_in (bundle_id, file_sha, sender, counter, applied_t, file_name, summary) VALUES (?, ?, ?, ?, ?, ?, ?)',
    row.bundle_id, row.file_sha, row.sender, row.counter, row.applied_t, row.file_name, row.summary,
  );
}

export function sentBundles(book: ReadableBook): readonly SentRow[] {
  return book.all<SentRow>('SELECT * FROM bundle_out ORDER BY written_t, counter');
}

export function lastSentTo(book: ReadableBook, recipient: Uint8Array): SentRow | undefined {
  return book.get<SentRow>('SELECT * FROM bundle_out WHERE recipient = ? ORDER BY counter DESC LIMIT 1', recipient);
}

export function recordSent(book: WritableBook, row: SentRow): void {
  book.run(
    'INSERT INTO bundle_out (bundle_id, recipient, counter, ranges, written_t, file_name, events) VALUES (?, ?, ?, ?, ?, ?, ?)',
    row.bundle_id, row.recipient, row.counter, row.ranges, row.written_t, row.file_name, row.events,
  );
}

/** How far a device is known to hold a feed: what its last bundle said, 0 when it never did. */
export function acknowledgedSeq(book: ReadableBook, peer: Uint8Array, feedId: Uint8Array): number {
  return book.get<{ seq: number }>('SELECT seq FROM peer_ack WHERE peer = ? AND feed_id = ?', peer, feedId)?.seq ?? 0;
}

export function acknowledge(book: WritableBook, peer: Uint8Array, head: { readonly feedId: Uint8Array; readonly seq: number; readonly hash: Uint8Array }): void {
  book.run(
    `INSERT INTO peer_ack (peer, feed_id, seq, hash) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET seq = excluded.seq, hash = excluded.hash WHERE excluded.seq > seq`,
    peer, head.feedId, head.seq, head.hash,
  );
}

export function parkedBundles(book: ReadableBook): readonly ParkedRow[] {
  return book.all<ParkedRow>('SELECT * FROM bundle_parked ORDER BY parked_t, file_name');
}

/** Keeps a file for later; the oldest give way when a limit is reached. */
export function park(book: WritableBook, row: ParkedRow, limits: { readonly filesMax: number; readonly bytesMax: number }): void {
  book.run(
    'INSERT INTO bundle_parked (file_sha, file_name, bytes, parked_t, code, detail) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET code = excluded.code, detail = excluded.detail',
    row.file_sha, row.file_name, row.bytes, row.parked_t, row.code, row.detail,
  );
  book.run(
    `DELETE FROM bundle_parked WHERE file_sha IN (
       SELECT file_sha FROM (SELECT file_sha, row_number() OVER newest AS place, sum(length(bytes)) OVER newest AS total FROM bundle_parked
         WINDOW newest AS (ORDER BY file_sha = ? DESC, parked_t DESC, file_name)) WHERE place > ? OR (total > ? AND place > 1))`,
    row.file_sha, limits.filesMax, limits.bytesMax,
  );
}

export function unpark(book: WritableBook, fileSha: Uint8Array): void {
  book.run('DELETE FROM bundle_parked WHERE file_sha = ?', fileSha);
}

export type ExceptionRow = { readonly event: number; readonly kind: number; readonly code: string; readonly detail: string; readonly series: string };

/** Entries that are kept but not in the books, oldest first. */
export function exceptionRows(book: ReadableBook): readonly ExceptionRow[] {
  return book.all<ExceptionRow>(
    `SELECT q.event, l.kind, q.code, q.detail, f.series FROM quarantine q JOIN log l ON l.id = q.event JOIN feed f ON f.ix = q.event >> 32
     ORDER BY q.event, q.code`,
  );
}

/** Locked months with how far each feed is part of them. */
export function lockedCuts(book: ReadableBook): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const cuts = new Map<number, Map<number, number>>();
  for (const row of book.all<{ ym: number; feed: number | null; seq: number | null }>(
    'SELECT p.ym, c.feed, c.seq FROM period p LEFT JOIN period_cut c ON c.ym = p.ym WHERE p.locked = 1',
  )) {
    const cut = cuts.get(row.ym) ?? new Map<number, number>();
    if (row.feed !== null && row.seq !== null) cut.set(row.feed, row.seq);
    cuts.set(row.ym, cut);
  }
  return cuts;
}

/** The answer a command id got before, as it was stored. */
export function storedAnswer(book: ReadableBook, id: string): string | null {
  return book.get<{ answer: string }>('SELECT answer FROM command_seen WHERE id = ?', id)?.answer ?? null;
}

export function freezeFeed(book: WritableBook, feedIndex: number): void {
  book.run('UPDATE feed SET status = 1 WHERE ix = ?', feedIndex);
}

/** What the trust document says of a device: its series and what it may do. */
export function setFeedPlace(book: WritableBook, feedIndex: number, place: { readonly series: string; readonly role: string }): void {
  book.run('UPDATE feed SET series = ?, role = ? WHERE ix = ?', place.series, place.role, feedIndex);
}

export function insertTrust(book: WritableBook, document: { readonly version: number; readonly hash: Uint8Array; readonly bytes: Uint8Array }): void {
  book.run('INSERT INTO trust_doc (version, hash, document) VALUES (?, ?, ?)', document.version, document.hash, document.bytes);
}

export function trustRows(book: ReadableBook): readonly { readonly version: number; readonly document: Uint8Array }[] {
  return book.all('SELECT version, document FROM trust_doc ORDER BY version');
}
