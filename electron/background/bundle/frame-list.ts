import { done, refuse } from '#shared/domain/result.ts';
import type { CanonicalValue } from './canonical.ts';
import { isBytes, isCount, isList } from './canonical.ts';
import { frameRawBytesMax, frameStoredExtraBytesMax, framesMax } from './limits.ts';
import type { BundleResult } from './refusal.ts';

export const frameType = { events: 1, attachments: 2, trustDocuments: 3, backupSlice: 9 } as const;
export const frameCompression = { stored: 0, zlib: 1 } as const;

/** One line of the manifest's list of frames. `sha256` is over the stored bytes. */
export type FrameEntry = {
  readonly type: number;
  readonly compression: number;
  readonly storedBytes: number;
  readonly rawBytes: number;
  readonly items: number;
  readonly sha256: Uint8Array;
  readonly segmentIndex: number | null;
};

const backupProfile = 7;
const orderOfType: ReadonlyMap<number, number> = new Map([
  [frameType.trustDocuments, 0],
  [frameType.events, 1],
  [frameType.attachments, 2],
  [frameType.backupSlice, 3],
]);

/**
 * The list of frames of a manifest: known types and compressions, sizes within limits, in their fixed order, every
 * segment with at least one frame.
 * Refusals: `bundle.limitExceeded`, `bundle.featureUnknown`, `bundle.notCanonical`, `bundle.profileRefused`.
 */
export function readFrameList(
  value: CanonicalValue | undefined,
  context: { readonly segments: number; readonly profile: number },
): BundleResult<readonly FrameEntry[]> {
  if (!isList(value)) return refuse('bundle.notCanonical');
  if (value.length > framesMax) return refuse('bundle.limitExceeded', { limit: framesMax });
  const frames: FrameEntry[] = [];
  for (const item of value) {
    const frame = readFrameEntry(item);
    if (!frame.ok) return frame;
    if (frame.value.type === frameType.backupSlice && context.profile !== backupProfile) return refuse('bundle.profileRefused');
    frames.push(frame.value);
  }
  return isInOrder(frames, context.segments) ? done(frames) : refuse('bundle.notCanonical');
}

function readFrameEntry(item: CanonicalValue): BundleResult<FrameEntry> {
  if (!isList(item) || item.length !== 7) return refuse('bundle.notCanonical');
  const [type, compression, storedBytes, rawBytes, items, sha256, segmentIndex] = item;
  if (!isCount(type) || !isCount(compression) || !isCount(storedBytes) || !isCount(rawBytes)) return refuse('bundle.notCanonical');
  if (!isCount(items) || !isBytes(sha256, 32)) return refuse('bundle.notCanonical');
  if (!orderOfType.has(type)) return refuse('bundle.featureUnknown', { list: `frame ${type}` });
  if (compression > frameCompression.zlib) return refuse('bundle.featureUnknown', { list: `compression ${compression}` });
  if (rawBytes > frameRawBytesMax) return refuse('bundle.limitExceeded', { limit: frameRawBytesMax });
  if (storedBytes > rawBytes + frameStoredExtraBytesMax) return refuse('bundle.limitExceeded', { limit: frameStoredExtraBytesMax });
  if (compression === frameCompression.stored && storedBytes !== rawBytes) return refuse('bundle.notCanonical');
  if (items < 1 || rawBytes < items * 4) return refuse('bundle.notCanonical');
  const hasSegment = isCount(segmentIndex);
  if (hasSegment !== (type === frameType.events) || (!hasSegment && segmentIndex !== null)) return refuse('bundle.notCanonical');
  return done({ type, compression, storedBytes, rawBytes, items, sha256, segmentIndex: hasSegment ? segmentIndex : null });
}

/** Types in their fixed order, segments ascending without a hole, each with a frame. */
function isInOrder(frames: readonly FrameEntry[], segments: number): boolean {
  let order = 0;
  let segment = -1;
  for (const frame of frames) {
    const ownOrder = orderOfType.get(frame.type) ?? -1;
    if (ownOrder < order) return false;
    order = ownOrder;
    if (frame.segmentIndex === null) continue;
    if (frame.segmentIndex !== segment && frame.segmentIndex !== segment + 1) return false;
    segment = frame.segmentIndex;
  }
  return segment === segments - 1;
}
