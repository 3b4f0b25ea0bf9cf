import { decode, encode, encodeInto } from 'cborg';
import { done, refuse } from '#shared/domain/result.ts';
import { sameBytes } from './bytes.ts';
import { scanItem } from './canonical-scan.ts';
import { isCanonicalText } from './canonical-text.ts';
import { nestingDepthMax } from './limits.ts';
import type { BundleResult } from './refusal.ts';

/** What may travel: no floats, no tags, no undefined, map keys unsigned integers only (FORMAT.md section 2). */
export type CanonicalValue =
  | number
  | string
  | boolean
  | null
  | Uint8Array
  | readonly CanonicalValue[]
  | ReadonlyMap<number, CanonicalValue>;

/** Narrows a decoded value to an array without losing the type of its items. */
export function isList(value: CanonicalValue | undefined): value is readonly CanonicalValue[] {
  return Array.isArray(value);
}

/** Narrows a decoded value to a map without losing the type of its values. */
export function isMap(value: CanonicalValue | undefined): value is ReadonlyMap<number, CanonicalValue> {
  return value instanceof Map;
}

/** Narrows a decoded value to a byte string, of exactly `lengthBytes` when that is given. */
export function isBytes(value: CanonicalValue | undefined, lengthBytes?: number): value is Uint8Array {
  return value instanceof Uint8Array && (lengthBytes === undefined || value.length === lengthBytes);
}

/** Narrows a decoded value to a whole number from 0. */
export function isCount(value: CanonicalValue | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

const strictDecodeOptions = {
  strict: true,
  useMaps: true,
  rejectDuplicateMapKeys: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowNaN: false,
  allowInfinity: false,
  allowBigInt: false,
} as const;

// cborg writes straight into this buffer when it can: half the time of its growing list of chunks.
const scratch = new Uint8Array(80 * 1024);

/**
 * The one deterministic CBOR encoding of a value (RFC 8949 section 4.2.1, narrowed by FORMAT.md section 2).
 *
 * Shape: any order of map keys goes in, ascending order comes out; the bytes are a fresh copy.
 * Asserts: the value holds only what `CanonicalValue` allows, safe integers, NFC text, depth at most 8.
 * Source: our decision, sync.md 2.3. For unsigned keys cborg's own (length first) order is the bytewise order.
 */
export function encodeCanonical(value: CanonicalValue): Uint8Array {
  if (!isCanonicalValue(value, 0)) throw new Error('value cannot be encoded canonically');
  return new Uint8Array(encodeSound(value));
}

/**
 * The value of canonical bytes, or a refusal; never throws on any input.
 *
 * Three steps after a scan of the raw heads: strict decode, encode again and compare, walk the types. All are needed
 * (half-float 1.5 and text map keys pass the first two).
 * Refusals: `bundle.limitExceeded` (deeper than 8), `bundle.notCanonical`.
 */
export function decodeCanonical(bytes: Uint8Array): BundleResult<CanonicalValue> {
  const scan = scanItem(bytes);
  if (scan === 'tooDeep') return refuse('bundle.limitExceeded', { limit: nestingDepthMax });
  if (scan === 'malformed') return refuse('bundle.notCanonical');
  const value = decodeStrictly(bytes);
  if (!isCanonicalValue(value, 0)) return refuse('bundle.notCanonical');
  if (!sameBytes(encodeSound(value), bytes)) return refuse('bundle.notCanonical');
  return done(value);
}

/** undefined stands for "cborg refused": undefined itself cannot be decoded with these options. */
function decodeStrictly(bytes: Uint8Array): unknown {
  try {
    return decode(bytes, strictDecodeOptions);
  } catch {
    return undefined;
  }
}

/**
 * The encoding of a value already found sound, possibly inside the scratch buffer: copy it before the next call.
 * The only thing that can go wrong with such a value is that the scratch buffer is too small for it.
 */
function encodeSound(value: CanonicalValue): Uint8Array {
  try {
    return scratch.subarray(0, encodeInto(value, scratch).written);
  } catch {
    return encode(value);
  }
}

function isCanonicalValue(value: unknown, depth: number): value is CanonicalValue {
  switch (typeof value) {
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0);
    case 'string':
      return isCanonicalText(value);
    case 'boolean':
      return true;
    case 'object':
      return value === null || value instanceof Uint8Array || isCanonicalContainer(value, depth + 1);
    default:
      return false;
  }
}

function isCanonicalContainer(value: object, depth: number): boolean {
  if (depth > nestingDepthMax) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (!isCanonicalValue(item, depth)) return false;
    return true;
  }
  if (!(value instanceof Map)) return false;
  for (const [key, item] of value) {
    if (typeof key !== 'number' || !Number.isSafeInteger(key) || key < 0 || Object.is(key, -0)) return false;
    if (!isCanonicalValue(item, depth)) return false;
  }
  return true;
}
