import { deflateSync, inflateSync } from 'node:zlib';
import { done, refuse } from '#shared/domain/result.ts';
import { sameBytes } from './bytes.ts';
import type { FrameEntry } from './frame-list.ts';
import { frameCompression } from './frame-list.ts';
import { sha256 } from './ids.ts';
import { frameRawBytesMax } from './limits.ts';
import type { BundleResult } from './refusal.ts';

/** A frame ready to be listed and written. */
export type WrittenFrame = { readonly entry: FrameEntry; readonly stored: Uint8Array };

const zlibLevel = 6;

/** Packs records into one frame. Asserts: raw size within 1 MiB. */
export function packFrame(
  records: readonly Uint8Array[],
  kind: { readonly type: number; readonly compression: number; readonly segmentIndex: number | null },
): WrittenFrame {
  const rawBytes = records.reduce((sum, record) => sum + 4 + record.length, 0);
  if (rawBytes > frameRawBytesMax) throw new Error('frame over 1 MiB');
  const raw = new Uint8Array(rawBytes);
  const view = new DataView(raw.buffer);
  let offset = 0;
  for (const record of records) {
    view.setUint32(offset, record.length);
    raw.set(record, offset + 4);
    offset += 4 + record.length;
  }
  const stored = kind.compression === frameCompression.stored ? raw : new Uint8Array(deflateSync(raw, { level: zlibLevel }));
  return { entry: { ...kind, storedBytes: stored.length, rawBytes, items: records.length, sha256: sha256(stored) }, stored };
}

/**
 * The records of one frame: its hash is checked before anything is inflated, and the size is exact.
 * Shape: views into one raw buffer of at most 1 MiB, in order.
 * Refusals: `bundle.frameDamaged`, `bundle.inflateFailed`, `bundle.notCanonical`, `bundle.countsDiffer`.
 */
export function unpackFrame(
  entry: FrameEntry,
  stored: Uint8Array,
  place: { readonly part: number; readonly parts: number },
): BundleResult<readonly Uint8Array[]> {
  if (stored.length !== entry.storedBytes || !sameBytes(sha256(stored), entry.sha256)) return refuse('bundle.frameDamaged', place);
  const raw = inflate(entry, stored);
  if (raw === null) return refuse('bundle.inflateFailed');
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  const records: Uint8Array[] = [];
  let offset = 0;
  while (offset < raw.length) {
    if (offset + 4 > raw.length) return refuse('bundle.notCanonical');
    const end = offset + 4 + view.getUint32(offset);
    if (end > raw.length) return refuse('bundle.notCanonical');
    records.push(raw.subarray(offset + 4, end));
    offset = end;
  }
  return records.length === entry.items ? done(records) : refuse('bundle.countsDiffer');
}

/** null when the zlib stream is wrong, longer or shorter than promised, or followed by other bytes. */
function inflate(entry: FrameEntry, stored: Uint8Array): Uint8Array | null {
  if (entry.compression === frameCompression.stored) return stored;
  try {
    // With `info` the call answers {buffer, engine}; its type in @types/node 24 does not say so.
    const answer: unknown = inflateSync(stored, { maxOutputLength: entry.rawBytes, info: true });
    return isInflated(answer) && answer.engine.bytesWritten === stored.length && answer.buffer.length === entry.rawBytes ? answer.buffer : null;
  } catch {
    return null;
  }
}

type Inflated = { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } };

function isInflated(answer: unknown): answer is Inflated {
  if (typeof answer !== 'object' || answer === null || !('buffer' in answer) || !('engine' in answer)) return false;
  const { buffer, engine } = answer;
  return buffer instanceof Uint8Array && typeof engine === 'object' && engine !== null && 'bytesWritten' in engine;
}
