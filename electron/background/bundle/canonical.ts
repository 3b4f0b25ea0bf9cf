import { decode } from 'cborg';
import { done, refuse } from '#shared/domain/result.ts';
import { sameBytes } from './bytes.ts';
import { encodeToScratch } from './canonical-encode.ts';
import { scanItem } from './canonical-scan.ts';
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

/**
 * The one deterministic CBOR encoding of a value (RFC 8949 section 4.2.1, narrowed by FORMAT.md section 2).
 *
 * Shape: any order of map keys goes in, ascending order comes out; the bytes are a fresh copy.
 * Asserts: the value holds only what `CanonicalValue` allows, safe integers, NFC text, depth at most 8.
 * Source: our decision, sync.md 2.3.
 */
export function encodeCanonical(value: CanonicalValue): Uint8Array {
  const bytes = encodeToScratch(value);
  if (bytes === null) throw new Error('value cannot be encoded canonically');
  return new Uint8Array(bytes);
}

/**
 * The value of canonical bytes, or a refusal; never throws on any input.
 *
 * Three steps after a scan of the raw heads: strict decode, walk the types, encode again and compare. All are needed
 * (half-float 1.5 and text map keys pass the others).
 * Refusals: `bundle.limitExceeded` (deeper than 8), `bundle.notCanonical`.
 */
export function decodeCanonical(bytes: Uint8Array): BundleResult<CanonicalValue> {
  const scan = scanItem(bytes);
  if (scan === 'tooDeep') return refuse('bundle.limitExceeded', { limit: nestingDepthMax });
  if (scan === 'malformed') return refuse('bundle.notCanonical');
  const value = decodeStrictly(bytes);
  return isEncodedBy(value, bytes) ? done(value) : refuse('bundle.notCanonical');
}

/** undefined stands for "cborg refused": undefined itself cannot be decoded with these options. */
function decodeStrictly(bytes: Uint8Array): unknown {
  try {
    return decode(bytes, strictDecodeOptions);
  } catch {
    return undefined;
  }
}

/** Whether the value holds only what may travel and these bytes are its one encoding. */
function isEncodedBy(value: unknown, bytes: Uint8Array): value is CanonicalValue {
  const again = encodeToScratch(value);
  return again !== null && sameBytes(again, bytes);
}
