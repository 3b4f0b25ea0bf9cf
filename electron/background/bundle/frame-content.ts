import { done, refuse } from '#shared/domain/result.ts';
import type { AttachmentRecord } from './attachment-record.ts';
import { decodeAttachmentRecord } from './attachment-record.ts';
import { sameBytes } from './bytes.ts';
import { chainHash } from './chain.ts';
import type { LogEvent } from './event.ts';
import { decodeEvent } from './event.ts';
import type { FrameEntry } from './frame-list.ts';
import { frameType } from './frame-list.ts';
import type { BundleTotals, Manifest } from './manifest.ts';
import type { BundleResult } from './refusal.ts';
import { countEvent, noTotals } from './totals.ts';

/** One event as received: the exact bytes, the fields, and its place in the chain. */
export type OpenedEvent = { readonly bytes: Uint8Array; readonly event: LogEvent; readonly hash: Uint8Array };

/** What a frame holds; events carry the index of their segment. Views into the frame: keep what you need. */
export type FrameContent =
  | { readonly type: 'events'; readonly segmentIndex: number; readonly events: readonly OpenedEvent[] }
  | { readonly type: 'attachments'; readonly attachments: readonly AttachmentRecord[] }
  | { readonly type: 'trustDocuments'; readonly documents: readonly Uint8Array[] };

/**
 * What the records of one frame mean. Events move `progress` on.
 * Refusals: those of `decodeEvent` and `decodeAttachmentRecord`, `feed.chainBroken`, `bundle.countsDiffer`.
 */
export function readRecords(entry: FrameEntry, records: readonly Uint8Array[], progress: SegmentProgress): BundleResult<FrameContent> {
  if (entry.segmentIndex !== null) return progress.readEvents(entry.segmentIndex, records);
  if (entry.type === frameType.trustDocuments) return done({ type: 'trustDocuments', documents: records });
  if (entry.type !== frameType.attachments) return refuse('bundle.profileRefused');
  const attachments: AttachmentRecord[] = [];
  for (const record of records) {
    const attachment = decodeAttachmentRecord(record);
    if (!attachment.ok) return attachment;
    attachments.push(attachment.value);
  }
  return done({ type: 'attachments', attachments });
}

/** Where a reader stands in each segment, and the totals so far. Mutable on purpose: one walk over the frames. */
export class SegmentProgress {
  readonly #manifest: Manifest;
  readonly #next: number[];
  readonly #hash: Uint8Array[];
  #totals: BundleTotals = noTotals;

  constructor(manifest: Manifest) {
    this.#manifest = manifest;
    this.#next = manifest.segments.map((segment) => segment.from);
    this.#hash = manifest.segments.map((segment) => segment.previousHash);
  }

  /** Decodes and chains the events of one frame. */
  readEvents(segmentIndex: number, records: readonly Uint8Array[]): BundleResult<FrameContent> {
    const segment = this.#manifest.segments[segmentIndex];
    let seq = this.#next[segmentIndex];
    let hash = this.#hash[segmentIndex];
    if (segment === undefined || seq === undefined || hash === undefined) return refuse('bundle.notCanonical');
    const events: OpenedEvent[] = [];
    for (const bytes of records) {
      const decoded = decodeEvent(bytes);
      if (!decoded.ok) return decoded;
      if (seq > segment.to) return refuse('bundle.countsDiffer');
      if (decoded.value.seq !== seq) return refuse('feed.chainBroken');
      hash = chainHash(segment.feedId, seq, hash, bytes);
      const counted = countEvent(this.#totals, decoded.value);
      if (counted === null) return refuse('bundle.countsDiffer');
      this.#totals = counted;
      events.push({ bytes, event: decoded.value, hash });
      seq += 1;
    }
    this.#next[segmentIndex] = seq;
    this.#hash[segmentIndex] = hash;
    const isComplete = seq === segment.to + 1;
    if (isComplete && !sameBytes(hash, segment.headHash)) return refuse('feed.chainBroken');
    return done({ type: 'events', segmentIndex, events });
  }

  /** Every segment at its end, the totals as promised. Refusals: `bundle.countsDiffer`. */
  finish(): BundleResult<null> {
    const { segments, totals } = this.#manifest;
    const isComplete = segments.every((segment, index) => this.#next[index] === segment.to + 1);
    const found = this.#totals;
    const isEqual = found.events === totals.events && found.journals === totals.journals && found.debitSen === totals.debitSen;
    return isComplete && isEqual ? done(null) : refuse('bundle.countsDiffer');
  }
}
