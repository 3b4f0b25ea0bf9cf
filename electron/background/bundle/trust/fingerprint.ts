import { scryptSync } from 'node:crypto';
import { concatBytes, domainPrefix } from '../bytes.ts';
import { words } from '../words-id.ts';

/** What two people compare: six words, and the same as 20 digits in four groups of five. */
export type Fingerprint = { readonly words: readonly string[]; readonly digits: string };

const fingerprintBytes = 9;
const wordBits = 11n;
const wordCount = 6;
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;

/**
 * The fingerprint of a 32-byte name: a device's keyid, or for the cooperative the SHA-256 of its genesis body.
 * Takes about 0.1 s and 32 MiB on purpose: a look-alike key costs that much for each try. Source: sync.md 3.3.
 */
export function fingerprint(name: Uint8Array): Fingerprint {
  const value = BigInt(`0x${Buffer.from(fingerprintOf(name)).toString('hex')}`);
  const digits = (value % 10n ** 20n).toString().padStart(20, '0');
  return { words: wordIndexes(value).map(wordAt), digits: digits.replace(/(\d{5})(?=\d)/g, '$1 ') };
}

/** The 9 bytes behind words and digits, for the vectors. */
export function fingerprintOf(name: Uint8Array): Uint8Array {
  if (name.length !== 32) throw new Error('a name to compare has 32 bytes');
  return new Uint8Array(scryptSync(concatBytes(domainPrefix('KSW1'), name), 'kopsync-fingerprint-v1', fingerprintBytes, cost));
}

/** The first 66 of 72 bits as six numbers below 2,048. */
export function wordIndexes(value: bigint): readonly number[] {
  const spareBits = BigInt(fingerprintBytes * 8) - wordBits * BigInt(wordCount);
  const shifts = Array.from({ length: wordCount }, (_, index) => spareBits + wordBits * BigInt(wordCount - 1 - index));
  return shifts.map((shift) => Number((value >> shift) & 2047n));
}

function wordAt(index: number): string {
  const word = words[index];
  if (word === undefined) throw new Error('the word list has 2,048 words');
  return word;
}
