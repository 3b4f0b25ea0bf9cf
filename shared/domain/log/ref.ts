import { asBytes, asCount, asList, type LogValue } from './value.ts';

/**
 * A reference to a record made on some device: the tag of its key (8 bytes) and a number (sync.md 1.2).
 * For events and members the number is the sequence number of the event that made the record.
 */
export type Ref = { readonly tagHex: string; readonly number: number };

/** `<tag hex>-<number>`, the form in which references cross the wire. */
export function refText(ref: Ref): string {
  return `${ref.tagHex}-${ref.number}`;
}

export function parseRefText(text: string): Ref | null {
  const match = /^([0-9a-f]{16})-([1-9]\d{0,9})$/.exec(text);
  if (match === null) return null;
  return { tagHex: match[1] ?? '', number: Number(match[2]) };
}

export function refValue(ref: Ref): LogValue {
  return [tagBytes(ref.tagHex), ref.number];
}

/** A book has as many tags as it has devices; each is turned into bytes once, for a long import refers to members again and again. */
const bytesByTag = new Map<string, Uint8Array>();
const TAGS_KEPT_MAX = 256;

function tagBytes(tagHex: string): Uint8Array {
  let bytes = bytesByTag.get(tagHex);
  if (bytes === undefined) {
    bytes = bytesOfHex(tagHex);
    if (bytesByTag.size >= TAGS_KEPT_MAX) bytesByTag.clear();
    bytesByTag.set(tagHex, bytes);
  }
  return bytes;
}

export function readRef(value: LogValue | undefined): Ref | null {
  const list = asList(value);
  const tag = asBytes(list?.[0], 8);
  const number = asCount(list?.[1]);
  return list?.length !== 2 || tag === null || number === null || number < 1 ? null : { tagHex: hexOfBytes(tag), number };
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function hexOfBytes(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}

/** Asserts: whole bytes of lower-case hexadecimal. */
export function bytesOfHex(text: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) throw new RangeError('not hexadecimal');
  return Uint8Array.from({ length: text.length / 2 }, (_, index) => Number.parseInt(text.slice(index * 2, index * 2 + 2), 16));
}
