import { done, refuse } from '#shared/domain/result.ts';
import type { CanonicalValue } from './canonical.ts';
import { decodeCanonical, encodeCanonical, isBytes, isCount, isList, isMap } from './canonical.ts';
import { attachmentBytesMax, attachmentClassMax, attachmentsPerEventMax, eventBytesMax, logicalClockCounterMax } from './limits.ts';
import type { BundleResult } from './refusal.ts';

/** What an event keeps of a detached payload: its class, its commitment (32 bytes) and the size of its bytes. */
export type AttachmentReference = { readonly class: number; readonly commit: Uint8Array; readonly sizeBytes: number };

export type EventBody = ReadonlyMap<number, CanonicalValue>;

/**
 * One event of a feed (FORMAT.md section 4).
 * Units: `t` milliseconds since 1970 UTC and `c` counter of the hybrid logical clock; `seq` from 1 without gaps;
 * `actor` the user number, 0 = the system.
 */
export type LogEvent = {
  readonly seq: number;
  readonly t: number;
  readonly c: number;
  readonly kind: number;
  readonly actor: number;
  readonly body: EventBody;
  readonly attachments: readonly AttachmentReference[];
};

export const eventFormat = 1;

/** Kinds whose money counts in the totals of a manifest. */
export const journalPostKind = 10;
export const journalReverseKind = 11;

const noAttachments: readonly CanonicalValue[] = [];

/** The canonical bytes of an event. Asserts: at most 64 KiB, fields within the limits of FORMAT.md. */
export function encodeEvent(event: LogEvent): Uint8Array {
  if (!hasSoundEnvelope(event)) throw new Error('event envelope out of range');
  const attachments = event.attachments.length === 0 ? noAttachments : event.attachments.map((item) => [item.class, item.commit, item.sizeBytes]);
  const bytes = encodeCanonical([eventFormat, event.seq, event.t, event.c, event.kind, event.actor, event.body, attachments]);
  if (bytes.length > eventBytesMax) throw new Error('event longer than 64 KiB');
  return bytes;
}

/**
 * The event of its bytes, any bytes.
 * Refusals: `bundle.limitExceeded` (over 64 KiB, too deep, payload over 256 KiB), `bundle.notCanonical` (encoding or
 * shape), `bundle.versionNewer` (event format other than 1).
 */
export function decodeEvent(bytes: Uint8Array): BundleResult<LogEvent> {
  if (bytes.length > eventBytesMax) return refuse('bundle.limitExceeded', { limit: eventBytesMax });
  const decoded = decodeCanonical(bytes);
  if (!decoded.ok) return decoded;
  const fields = decoded.value;
  if (!isList(fields) || fields.length !== 8) return refuse('bundle.notCanonical');
  const [format, seq, t, c, kind, actor, body, attachmentList] = fields;
  if (!isCount(format)) return refuse('bundle.notCanonical');
  if (format !== eventFormat) return refuse('bundle.versionNewer');
  if (!isCount(seq) || !isCount(t) || !isCount(c)) return refuse('bundle.notCanonical');
  if (!isCount(kind) || !isCount(actor) || !isMap(body)) return refuse('bundle.notCanonical');
  const attachments = readAttachments(attachmentList);
  if (!attachments.ok) return attachments;
  const event: LogEvent = { seq, t, c, kind, actor, body, attachments: attachments.value };
  return hasSoundEnvelope(event) ? done(event) : refuse('bundle.notCanonical');
}

function readAttachments(list: CanonicalValue | undefined): BundleResult<readonly AttachmentReference[]> {
  if (!isList(list)) return refuse('bundle.notCanonical');
  if (list.length > attachmentsPerEventMax) return refuse('bundle.limitExceeded', { limit: attachmentsPerEventMax });
  const references: AttachmentReference[] = [];
  for (const item of list) {
    if (!isList(item) || item.length !== 3) return refuse('bundle.notCanonical');
    const [classNumber, commit, sizeBytes] = item;
    if (!isCount(classNumber) || !isCount(sizeBytes) || !isBytes(commit)) return refuse('bundle.notCanonical');
    if (sizeBytes > attachmentBytesMax) return refuse('bundle.limitExceeded', { limit: attachmentBytesMax });
    references.push({ class: classNumber, commit, sizeBytes });
  }
  return done(references);
}

function hasSoundEnvelope(event: LogEvent): boolean {
  return (
    isCount(event.seq) && event.seq >= 1 && isCount(event.t) && isCount(event.c) && event.c <= logicalClockCounterMax &&
    isCount(event.kind) && isCount(event.actor) && event.attachments.length <= attachmentsPerEventMax &&
    event.attachments.every(isSoundReference)
  );
}

function isSoundReference(item: AttachmentReference): boolean {
  const classIsSound = isCount(item.class) && item.class >= 1 && item.class <= attachmentClassMax;
  return classIsSound && item.commit.length === 32 && isCount(item.sizeBytes) && item.sizeBytes <= attachmentBytesMax;
}
