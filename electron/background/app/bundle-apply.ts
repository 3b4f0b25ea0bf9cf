import { encodeSyncImport, type FeedHead } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { done, type Result } from '#shared/domain/result.ts';
import type { AttachmentRecord } from '../bundle/attachment-record.ts';
import { toHex } from '../bundle/bytes.ts';
import type { BundleCode } from '../bundle/refusal.ts';
import type { OpenedSegment } from '../bundle/open-bundle.ts';
import type { SegmentPlan } from '../bundle/plan.ts';
import type { WritableBook } from '../store/database.ts';
import { eventId, feedById, insertLog, insertPayload, putCheckpoint, setHead } from '../store/log.ts';
import { project, retryWaiting } from '../store/project/project.ts';
import { flushProjection, reloadCaches, type StoredEvent } from '../store/project/projection.ts';
import { acknowledge, recordReceived, unpark } from '../store/queries/bundle.ts';
import { planFor } from './bundle-plan.ts';
import type { Incoming } from './bundle-read.ts';
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
  const { opened } = incoming;
  takeTrust(book, incoming.newTrust);
  const plan = planFor(book, opened);
  const isNew = plan.decision === 'apply';
  if (!isNew && plan.decision !== 'nothingNew' && plan.refusal !== null) return { ok: false, refusal: plan.refusal };
  // New trust documents, here or just before, bring feeds and roles.
  reloadCaches(projection);
  const payloads = new Map(opened.attachments.map((attachment) => [toHex(attachment.commit), attachment]));
  const moved: FeedHead[] = [];
  let events = 0;
  for (const part of plan.segments) {
    const segment = opened.segments[part.segmentIndex];
    if (segment === undefined || part.newCount === 0) continue;
    takeSegment(writer, { segment, part, payloads });
    moved.push({ feedId: segment.feedId, seq: segment.to, hash: segment.headHash });
    events += part.newCount;
  }
  if (moved.length > 0) {
    flushProjection(projection);
    retryWaiting(projection, (id) => loadEvent(book, id));
    writer.append(EVENT_KIND.syncImport, encodeSyncImport(moved));
  }
  recordIncoming(book, incoming, { appliedT, events });
  return done(events);
}

type SegmentPart = { readonly segment: OpenedSegment; readonly part: SegmentPlan; readonly payloads: ReadonlyMap<string, AttachmentRecord> };

function takeSegment({ book, projection }: Writer, { segment, part, payloads }: SegmentPart): void {
  const feed = feedById(book, segment.feedId);
  if (feed === undefined) throw new Error('a proven segment of a feed that has no device');
  let head = { t: feed.head_t, c: feed.head_c };
  for (const { bytes, event, hash } of segment.events.slice(part.newFrom - segment.from)) {
    const id = eventId(feed.ix, event.seq);
    insertLog(book, { id, kind: event.kind, hash, body: bytes });
    const stored: StoredEvent['payloads'] = event.attachments.map((item, n) => {
      const record = payloads.get(toHex(item.commit));
      insertPayload(book, { event: id, n, class: item.class, state: record === undefined ? 0 : 1, salt: record?.salt ?? null, bytes: record?.payload ?? null });
      return { class: item.class, bytes: record?.payload ?? null };
    });
    project(projection, { id, feedIndex: feed.ix, seq: event.seq, t: event.t, c: event.c, kind: event.kind, actor: event.actor, body: event.body, payloads: stored });
    head = { t: event.t, c: event.c };
  }
  putCheckpoint(book, feed.ix, { seq: segment.to, body: segment.checkpoint.body, sig: segment.checkpoint.signature });
  setHead(book, feed.ix, { seq: segment.to, hash: segment.headHash, ...head });
}

/** Remembers the file, and what its sender holds: the next bundle to it begins after that. */
function recordIncoming(book: WritableBook, { opened, fileSha, fileName }: Incoming, applied: { readonly appliedT: number; readonly events: number }): void {
  const { manifest } = opened;
  recordReceived(book, {
    bundle_id: manifest.bundleId, file_sha: fileSha, sender: manifest.senderKeyId, counter: manifest.series.counter, applied_t: applied.appliedT,
    file_name: fileName, summary: JSON.stringify({ events: applied.events, journals: manifest.totals.journals, trustVersion: manifest.trust.version }),
  });
  for (const head of manifest.have) acknowledge(book, manifest.senderKeyId, head);
  unpark(book, fileSha);
}
