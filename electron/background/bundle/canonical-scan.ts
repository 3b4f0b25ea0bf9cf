import { nestingDepthMax } from './limits.ts';

/** What a scan of raw CBOR heads can say without building any value. */
export type ScanResult = 'sound' | 'tooDeep' | 'malformed';

const remainingItems = new Float64Array(nestingDepthMax + 1);

/**
 * Walks the heads of one CBOR item without recursion and without allocation, before any decoder sees the bytes.
 *
 * Shape: `sound` means exactly one complete item of definite lengths, nested at most 8 containers deep; every claimed
 * length fits into the bytes that are there (an item takes at least one byte). It says nothing about types or order.
 * Source: sync.md 2.3; a 65,000-deep item would otherwise overflow the stack of the decoder.
 */
export function scanItem(bytes: Uint8Array): ScanResult {
  let position = 0;
  let depth = 0;
  remainingItems[0] = 1;
  while (depth >= 0) {
    if (remainingItems[depth] === 0) {
      depth -= 1;
      continue;
    }
    const head = bytes[position];
    if (head === undefined) return 'malformed';
    remainingItems[depth] = (remainingItems[depth] ?? 0) - 1;
    const major = head >> 5;
    const sizeBytes = argumentSizeBytes(head & 31);
    if (sizeBytes < 0 || position + 1 + sizeBytes > bytes.length) return 'malformed';
    const argument = major === 7 ? 0 : readArgument(bytes, position, sizeBytes);
    position += 1 + sizeBytes;
    if (major < 2 || major === 7) continue;
    const left = bytes.length - position;
    if (major < 4) {
      if (argument > left) return 'malformed';
      position += argument;
    } else if (major === 6) {
      return 'malformed';
    } else {
      const items = major === 5 ? argument * 2 : argument;
      if (depth === nestingDepthMax) return 'tooDeep';
      if (items > left) return 'malformed';
      depth += 1;
      remainingItems[depth] = items;
    }
  }
  return position === bytes.length ? 'sound' : 'malformed';
}

/** Bytes of the argument after the head; -1 for the reserved and the indefinite forms. */
function argumentSizeBytes(additional: number): number {
  if (additional < 24) return 0;
  if (additional > 27) return -1;
  return 1 << (additional - 24);
}

/** Precise up to 2^53; above that any value will do, because no length of that size fits. */
function readArgument(bytes: Uint8Array, position: number, sizeBytes: number): number {
  if (sizeBytes === 0) return (bytes[position] ?? 0) & 31;
  let argument = 0;
  for (let index = 1; index <= sizeBytes; index += 1) argument = argument * 256 + (bytes[position + index] ?? 0);
  return argument;
}
