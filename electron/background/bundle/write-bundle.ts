import { done, refuse } from '#shared/domain/result.ts';
import type { AttachmentRecord } from './attachment-record.ts';
import { encodeAttachmentRecord } from './attachment-record.ts';
import { concatBytes, sameBytes } from './bytes.ts';
import { chainHash } from './chain.ts';
import { decodeEvent } from './event.ts';
import type { WrittenFrame } from './frame.ts';
import { packFrame } from './frame.ts';
import { frameCompression, frameType } from './frame-list.ts';
import { signaturePurpose, writeEnvelope } from './header.ts';
import { frameRawBytesTarget } from './limits.ts';
import type { BundleTotals, Manifest, ManifestSegment } from './manifest.ts';
import { encodeManifest, recipientSortKey } from './manifest.ts';
import type { BundleResult } from './refusal.ts';
import type { Signer } from './sign.ts';
import { signBytes, signedType } from './sign.ts';
import { countEvent, noTotals } from './totals.ts';

/** A segment with the bytes of its events, in order; exactly `to - from + 1` of them. */
export type SegmentSource = ManifestSegment & { readonly events: Iterable<Uint8Array> };

/** What a bundle is made of; frames, totals and the sender are computed. `compression` is zlib unless a test says otherwise. */
export type BundleSource = Omit<Manifest, 'frames' | 'totals' | 'segments' | 'senderKeyId' | 'requiredFeatures'> & {
  readonly segments: readonly SegmentSource[];
  readonly attachments: Iterable<AttachmentRecord>;
  readonly trustDocuments: readonly Uint8Array[];
  readonly compression?: number;
};

/** The plain KSB1 container and its manifest; `sealBundle` encrypts it. */
export type WrittenBundle = { readonly container: Uint8Array; readonly manifest: Manifest };

/**
 * Writes a plain KSB1 container.
 *
 * Shape: recipients are sorted here; every segment is chained again while it is written, so that an edited database
 * cannot leave this PC. Refusals: `feed.chainBroken`, `bundle.limitExceeded` (debits over 2^53-1: export fewer entries),
 * and those of `decodeEvent`.
 */
export function writeBundle(source: BundleSource, signer: Signer): BundleResult<WrittenBundle> {
  const compression = source.compression ?? frameCompression.zlib;
  const frames = packRecords(source.trustDocuments, { type: frameType.trustDocuments, compression, segmentIndex: null });
  let totals: BundleTotals = noTotals;
  for (const [segmentIndex, segment] of source.segments.entries()) {
    const checked = checkSegment(segment, totals);
    if (!checked.ok) return checked;
    totals = checked.value.totals;
    frames.push(...packRecords(checked.value.events, { type: frameType.events, compression, segmentIndex }));
  }
  const attachments = Iterator.from(source.attachments).map(encodeAttachmentRecord);
  frames.push(...packRecords(attachments, { type: frameType.attachments, compression, segmentIndex: null }));
  const manifest = completeManifest(source, { signer, totals, frames });
  const body = encodeManifest(manifest);
  const signature = { purpose: signaturePurpose.sender, keyId: signer.keyId, signature: signBytes(signer, signedType.manifest, body) };
  const head = writeEnvelope('KSB', 0, body, [signature]);
  return done({ container: concatBytes(head, ...frames.map((frame) => frame.stored)), manifest });
}

type Completion = { readonly signer: Signer; readonly totals: BundleTotals; readonly frames: readonly WrittenFrame[] };

function completeManifest(source: BundleSource, { signer, totals, frames }: Completion): Manifest {
  const recipients = source.recipients.toSorted((left, right) => (recipientSortKey(left) < recipientSortKey(right) ? -1 : 1));
  return {
    bundleId: source.bundleId, coopId: source.coopId, profile: source.profile, senderKeyId: signer.keyId, recipients,
    created: source.created, trust: source.trust, segments: source.segments, frames: frames.map((frame) => frame.entry),
    have: source.have, requiredFeatures: [], program: source.program, totals, series: source.series,
  };
}

function checkSegment(segment: SegmentSource, before: BundleTotals): BundleResult<{ readonly events: readonly Uint8Array[]; readonly totals: BundleTotals }> {
  const events: Uint8Array[] = [];
  let totals = before;
  let hash = segment.previousHash;
  let seq = segment.from;
  for (const bytes of segment.events) {
    const event = decodeEvent(bytes);
    if (!event.ok) return event;
    if (event.value.seq !== seq) return refuse('feed.chainBroken');
    hash = chainHash(segment.feedId, seq, hash, bytes);
    seq += 1;
    const counted = countEvent(totals, event.value);
    if (counted === null) return refuse('bundle.limitExceeded', { limit: Number.MAX_SAFE_INTEGER });
    totals = counted;
    events.push(bytes);
  }
  if (seq !== segment.to + 1 || !sameBytes(hash, segment.headHash)) return refuse('feed.chainBroken');
  return done({ events, totals });
}

type FrameKind = { readonly type: number; readonly compression: number; readonly segmentIndex: number | null };

/** Cuts a run of records into frames of about 512 KiB; a single larger record gets a frame of its own. */
function packRecords(records: Iterable<Uint8Array>, kind: FrameKind): WrittenFrame[] {
  const frames: WrittenFrame[] = [];
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  for (const record of records) {
    if (pending.length > 0 && pendingBytes + 4 + record.length > frameRawBytesTarget) {
      frames.push(packFrame(pending, kind));
      pending = [];
      pendingBytes = 0;
    }
    pending.push(record);
    pendingBytes += 4 + record.length;
  }
  if (pending.length > 0) frames.push(packFrame(pending, kind));
  return frames;
}
