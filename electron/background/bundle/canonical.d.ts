import type { BundleResult } from './refusal.ts';
/** What may travel: no floats, no tags, no undefined, map keys unsigned integers only (FORMAT.md section 2). */
export type CanonicalValue = number | string | boolean | null | Uint8Array | readonly CanonicalValue[] | ReadonlyMap<number, CanonicalValue>;
/** Narrows a decoded value to an array without losing the type of its items. */
export declare function isList(value: CanonicalValue | undefined): value is readonly CanonicalValue[];
/** Narrows a decoded value to a map without losing the type of its values. */
export declare function isMap(value: CanonicalValue | undefined): value is ReadonlyMap<number, CanonicalValue>;
/** Narrows a decoded value to a byte string, of exactly `lengthBytes` when that is given. */
export declare function isBytes(value: CanonicalValue | undefined, lengthBytes?: number): value is Uint8Array;
/** Narrows a decoded value to a whole number from 0. */
export declare function isCount(value: CanonicalValue | undefined): value is number;
/**
 * The one deterministic CBOR encoding of a value (RFC 8949 section 4.2.1, narrowed by FORMAT.md section 2).
 *
 * Shape: any order of map keys goes in, ascending order comes out; the bytes are a fresh copy.
 * Asserts: the value holds only what `CanonicalValue` allows, safe integers, NFC text, depth at most 8.
 * Source: our decision, sync.md 2.3.
 */
export declare function encodeCanonical(value: CanonicalValue): Uint8Array;
/**
 * The value of canonical bytes, or a refusal; never throws on any input.
 *
 * Three steps after a scan of the raw heads: strict decode, walk the types, encode again and compare. All are needed
 * (half-float 1.5 and text map keys pass the others).
 * Refusals: `bundle.limitExceeded` (deeper than 8), `bundle.notCanonical`.
 */
export declare function decodeCanonical(bytes: Uint8Array): BundleResult<CanonicalValue>;
