import { encodeSyncImport, type FeedHead } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { done, type Result } from '#shared/domain/result.ts';
import { toHex } from '../bundle/bytes.ts';
import type { BundleCode } from '../bundle/refusal.ts';
import type { OpenedEvent } from '../bundle/frame-content.ts';
import type { BundlePlan } from '../bundle/plan.ts';
import type { WritableBook } from '../store/database.ts';
import { eventId, feedById, insertLog, insertPayload, putCheckpoint, setHead } from '../store/log.ts';
import { project, retryWaiting } from '../store/project/project.ts';
import { flushProjection, reloadCaches, type StoredEvent } from '../store/project/projection.ts';
import { acknowledge, recordReceived, unpark } from '../store/queries/bundle.ts';
import { planFor } from './bundle-plan.ts';
import { incomingEvents, type Incoming } from './bundle-read.ts';
import { takeTrust } from './device-trust.ts';
import { loadEvent } from './rebuild.ts';
import type { Writer } from './write.ts';

/**
 * Step 11 of sync.md 4.2, inside the write transaction: plans again against the heads of this moment, takes trust
 * documents, then the new entries segment by segment through the same projections as the screens, last the own
 * `sync.import`. `rebuild.ts` repeats exactly this order. Answers how many entries are new.
 * Refusals: those of `planBundle`; nothing is kept then.
 */
export function applyIncoming(writer: Writer, incoming: Incoming, appliedT: number): Result<number, BundleCode> {
  const { book, projection } = writer;
  takeTrust(book, incoming.newTrust);
  const plan = planFor(book, incoming);
  const isNew = plan.decision === 'apply';
  if (!isNew && plan.decision !== 'nothingNew' && plan.refusal !== null) return { ok: false, refusal: plan.refusal };
  // New trust documents, here or just before, bring feeds and roles.
  reloadCaches(projection);
  const events = isNew ? takeEvents(writer, incoming, plan) : 0;
  if (events > 0) {
    flushProjection(projection);
    retryWaiting(projection, (id) => loadEvent(book, id));
    const moved = plan.segments.flatMap((part): FeedHead[] => {
      const segment = incoming.manifest.segments[part.segmentIndex];
      return segment === undefined || part.newCount === 0 ? [] : [{ feedId: segment.feedId, seq: segment.to, hash: segment.headHash }];
    });
    writer.append(EVENT_KIND.syncImport, encodeSyncImport(moved));
  }
  recordIncoming(book, incoming, { appliedT, events });
  return done(events);
}

/** Frame by frame, so that a long bundle needs no more memory than a short one; seals and heads after the last entry. */
function takeEvents(writer: Writer, incoming: Incoming, plan: BundlePlan): number {
  const { book } = writer;
  let events = 0;
  const heads = new Map<number, { readonly t: number; readonly c: number }>();
  for (const { segmentIndex, events: opened } of incomingEvents(incoming)) {
    const part = plan.segments[segmentIndex];
    if (part === undefined || part.newCount === 0) continue;
    const feed = feedById(book, part.feedId);
    if (feed === undefined) throw new Error('a proven segment of a feed that has no device');
    for (const item of opened) {
      if (item.event.seq < part.newFrom) continue;
      takeEvent(writer, { feedIndex: feed.ix, item, payloads: incoming.payloads });
      heads.set(segmentIndex, { t: item.event.t, c: item.event.c });
      events += 1;
    }
  }
  for (const [segmentIndex, clock] of heads) {
    const segment = incoming.manifest.segments[segmentIndex];
    const feed = segment === undefined ? undefined : feedById(book, segment.feedId);
    if (segment === undefined || feed === undefined) throw new Error('a segment without its feed');
    putCheckpoint(book, feed.ix, { seq: segment.to, body: segment.checkpoint.body, sig: segment.checkpoint.signature });
    setHead(book, feed.ix, { seq: segment.to, hash: segment.headHash, ...clock });
  }
  return events;
}

type Taking = { readonly feedIndex: number; readonly item: OpenedEvent; readonly payloads: Incoming['payloads'] };

/** The bytes as received, the payloads that came, and what they do to the books. A payload that did not come is withheld (state 0). */
function takeEvent({ book, projection }: Writer, { feedIndex, item, payloads }: Taking): void {
  const { event } = item;
  const id = eventId(feedIndex, event.seq);
  insertLog(book, { id, kind: event.kind, hash: item.hash, body: item.bytes });
  const stored: StoredEvent['payloads'] = event.attachments.map((reference, n) => {
    const record = payloads.get(toHex(reference.commit));
    insertPayload(book, { event: id, n, class: reference.class, state: record === undefined ? 0 : 1, salt: record?.salt ?? null, bytes: record?.payload ?? null });
    return { class: reference.class, bytes: record?.payload ?? null };
  });
  project(projection, { id, feedIndex, seq: event.seq, t: event.t, c: event.c, kind: event.kind, actor: event.actor, body: event.body, payloads: stored });
}

/** Remembers the file, and what its sender holds: the next bundle to it begins after that. */
function recordIncoming(book: WritableBook, { manifest, fileSha, fileName }: Incoming, applied: { readonly appliedT: number; readonly events: number }): void {
  recordReceived(book, {
    bundle_id: manifest.bundleId, file_sha: fileSha, sender: manifest.senderKeyId, counter: manifest.series.counter, applied_t: applied.appliedT,
    file_name: fileName, summary: JSON.stringify({ events: applied.events, journals: manifest.totals.journals, trustVersion: manifest.trust.version }),
  });
  for (const head of manifest.have) acknowledge(book, manifest.senderKeyId, head);
  unpark(book, fileSha);
}
