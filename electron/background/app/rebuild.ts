import type { CheckResult } from '#shared/contract/rat.ts';
import { decodeSyncImport } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { done } from '#shared/domain/result.ts';
import { decodeEvent } from '../bundle/event.ts';
import { readable, type Connection, type ReadableBook, type WritableBook } from '../store/database.ts';
import { feedById, feedOfEvent, feeds, logRange, ownFeed, payloadsOf } from '../store/log.ts';
import { copyTruth, tableDifferences } from '../store/integrity/rebuild.ts';
import { openMemoryBook } from '../store/open.ts';
import { project, retryWaiting } from '../store/project/project.ts';
import { beginProjection, flushProjection, type Projection, type StoredEvent } from '../store/project/projection.ts';
import { inTransaction } from '../store/transaction.ts';
import type { OpenBook } from './context.ts';

/** Makes every projection again from the log, in a book of its own in memory, and compares whole tables. */
export function compareRebuilt(open: OpenBook): readonly CheckResult[] {
  const rebuilt = rebuildInMemory(open.read);
  try {
    const differences = tableDifferences(open.read, readable(rebuilt));
    return [{
      code: 'projection.equal',
      title: 'Buku yang disusun ulang dari riwayat sama dengan buku ini',
      state: differences.length === 0 ? 'ok' : 'failed',
      detail: differences.slice(0, 5).join('; '),
    }];
  } finally {
    rebuilt.close();
  }
}

function rebuildInMemory(book: ReadableBook): Connection {
  const connection = openMemoryBook();
  const rebuilt = inTransaction<null, never>(connection, (target) => {
    copyTruth(book, target);
    const projection = beginProjection(target);
    replay(target, projection);
    flushProjection(projection);
    return done(null);
  });
  if (!rebuilt.ok) throw new Error('a rebuild refused itself');
  return connection;
}

/**
 * Projects the whole log in the order in which it arrived here: own events in their order; where the own feed says
 * `sync.import`, the events of other feeds up to the heads it names (sync.md 1.9).
 */
export function replay(book: WritableBook, projection: Projection): void {
  const own = ownFeed(book);
  if (own === undefined) return;
  const projectedUpTo = new Map<number, number>();
  const apply = (feedIndex: number, to: number): void => {
    const from = (projectedUpTo.get(feedIndex) ?? 0) + 1;
    for (const row of logRange(book, feedIndex, { from, to })) project(projection, storedEvent(book, row));
    projectedUpTo.set(feedIndex, Math.max(to, from - 1));
  };
  for (const row of logRange(book, own.ix, { from: 1, to: 0xffff_ffff })) {
    const event = storedEvent(book, row);
    if (event.kind === EVENT_KIND.syncImport) {
      for (const head of decodeSyncImport(event.body) ?? []) {
        const feed = feedById(book, head.feedId);
        if (feed !== undefined && feed.ix !== own.ix) apply(feed.ix, head.seq);
      }
      flushProjection(projection);
      retryWaiting(projection, (id) => loadEvent(book, id));
    }
    project(projection, event);
  }
  for (const feed of feeds(book)) if (feed.ix !== own.ix && feed.stream === 1) apply(feed.ix, feed.head_seq);
}

/** An event with its payloads, as projections take it. Asserts: the log holds only canonical events. */
export function storedEvent(book: ReadableBook, row: { readonly id: number; readonly body: Uint8Array }): StoredEvent {
  const decoded = decodeEvent(row.body);
  if (!decoded.ok) throw new Error(`event ${row.id} in the log is not canonical`);
  const { seq, t, c, kind, actor, body, attachments } = decoded.value;
  const payloads = attachments.length === 0 ? [] : payloadsOf(book, row.id);
  return {
    id: row.id, feedIndex: feedOfEvent(row.id), seq, t, c, kind, actor, body,
    payloads: attachments.map((attachment, index) => ({ class: attachment.class, bytes: payloads.find((payload) => payload.n === index)?.bytes ?? null })),
  };
}

export function loadEvent(book: ReadableBook, id: number): StoredEvent {
  const row = book.get<{ id: number; body: Uint8Array }>('SELECT id, body FROM log WHERE id = ?', id);
  if (row === undefined) throw new Error(`event ${id} is not in the log`);
  return storedEvent(book, row);
}

