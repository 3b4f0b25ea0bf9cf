import { hash } from 'node:crypto';
import { concatBytes, domainPrefix, fromHex, toHex } from './bytes.ts';

/** A reference to a record: the tag of the device that made it and a number counted by that device. */
export type Ref = { readonly tag: Uint8Array; readonly number: number };

/** The stream of the ledger; stream 2 is kept for hub reports (sync.md 1.2). */
export const ledgerStream = 1;

const keyPrefix = domainPrefix('KSK1');
const feedPrefix = domainPrefix('KSF1');
const cooperativePrefix = domainPrefix('KSC1');

const HASH_BYTES = 32;

/** SHA-256 of bytes, a fresh 32 bytes. As text first: a Buffer from the engine's outside costs twice as much as the hash. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const text = hash('sha256', bytes, 'binary');
  const digest = new Uint8Array(HASH_BYTES);
  for (let index = 0; index < HASH_BYTES; index += 1) digest[index] = text.charCodeAt(index);
  return digest;
}

/** The 32-byte name of an Ed25519 public key. Asserts: the key has 32 bytes. */
export function keyId(publicKey: Uint8Array): Uint8Array {
  if (publicKey.length !== 32) throw new Error('an Ed25519 public key has 32 bytes');
  return sha256(concatBytes(keyPrefix, publicKey));
}

/** The first 8 bytes of a key id, used in references. Two keys of one cooperative never share it (refused at enrolment). */
export function tag(publicKey: Uint8Array): Uint8Array {
  return tagOfKeyId(keyId(publicKey));
}

/** The tag when only the key id is at hand. */
export function tagOfKeyId(id: Uint8Array): Uint8Array {
  return new Uint8Array(id.subarray(0, 8));
}

/** The 32-byte name of one stream of one key. Units: `stream` 1..65535, 1 is the ledger. */
export function feedId(publicKey: Uint8Array, stream: number): Uint8Array {
  if (!Number.isInteger(stream) || stream < 1 || stream > 65_535) throw new Error('a stream is 1..65535');
  return sha256(concatBytes(feedPrefix, publicKey, Uint8Array.of(stream >> 8, stream & 255)));
}

/** The 16-byte name of a cooperative: the hash of its genesis trust document encoded without key 2. */
export function coopId(genesisWithoutKey2: Uint8Array): Uint8Array {
  return new Uint8Array(sha256(concatBytes(cooperativePrefix, genesisWithoutKey2)).subarray(0, 16));
}

/** `<tag hex>-<number>`, the text form of a reference, for example `3969288e769e2590-12`. */
export function formatRef(ref: Ref): string {
  return `${toHex(ref.tag)}-${ref.number}`;
}

/** The reference of its text form, or null when the text is not one (16 hexadecimal digits, `-`, a whole number from 1). */
export function parseRef(text: string): Ref | null {
  const match = /^([0-9a-f]{16})-([1-9][0-9]{0,15})$/.exec(text);
  const number = Number(match?.[2]);
  if (match?.[1] === undefined || !Number.isSafeInteger(number)) return null;
  return { tag: fromHex(match[1]), number };
}
