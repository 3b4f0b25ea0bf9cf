import { concatBytes, sameBytes } from '../../../electron/background/bundle/bytes.ts';
import type { CanonicalValue } from '../../../electron/background/bundle/canonical.ts';
import { decodeCanonical, encodeCanonical, isBytes, isList, isMap } from '../../../electron/background/bundle/canonical.ts';
import { readEnvelope, writeEnvelope } from '../../../electron/background/bundle/header.ts';
import { sha256 } from '../../../electron/background/bundle/ids.ts';
import type { Signer } from '../../../electron/background/bundle/sign.ts';
import { signBytes, signedType } from '../../../electron/background/bundle/sign.ts';
import { writeBundle } from '../../../electron/background/bundle/write-bundle.ts';
import { signerA, sourceA } from './vector-a-bundle.ts';

/** Vector KSB1-A as written by the writer; it is asserted elsewhere to be exactly the published one. */
export function containerA(): Uint8Array {
  const written = writeBundle(sourceA, signerA);
  if (!written.ok) throw new Error(written.refusal.code);
  return written.value.container;
}

export type FrameFields = { readonly stored: Uint8Array; readonly rawBytes?: number; readonly items?: number; readonly compression?: number };

/** What a forger who holds a genuine key may change in KSB1-A before signing it. */
export type Forgery = {
  readonly manifest?: (map: Map<number, CanonicalValue>) => void;
  readonly frames?: (frames: readonly [Uint8Array, Uint8Array]) => readonly [FrameFields, FrameFields];
  readonly signer?: Signer;
  readonly body?: Uint8Array;
};

/** KSB1-A with something wrong in it but rightly signed: hostile content from an enrolled device. */
export function forge(forgery: Forgery): Uint8Array {
  const container = containerA();
  const envelope = readEnvelope('KSB', container);
  if (!envelope.ok) throw new Error('vector unreadable');
  const decoded = decodeCanonical(envelope.value.body);
  if (!decoded.ok || !isMap(decoded.value)) throw new Error('manifest unreadable');
  const map = new Map(decoded.value);
  const [first, second] = splitFrames(container.subarray(envelope.value.endOffset), map.get(10));
  const frames = forgery.frames?.([first, second]) ?? [{ stored: first }, { stored: second }];
  map.set(10, relist(map.get(10), frames));
  forgery.manifest?.(map);
  const body = forgery.body ?? encodeCanonical(map);
  const signer = forgery.signer ?? signerA;
  const signature = { purpose: 1, keyId: signer.keyId, signature: signBytes(signer, signedType.manifest, body) };
  return concatBytes(writeEnvelope('KSB', 0, body, [signature]), ...frames.map((frame) => frame.stored));
}

/** An item of a manifest list with one field replaced. */
export function withField(value: CanonicalValue | undefined, index: number, field: number, replacement: CanonicalValue): CanonicalValue {
  if (!isList(value)) throw new Error('not a list');
  return value.map((item, at) => {
    if (at !== index) return item;
    if (!isList(item)) throw new Error('not a list');
    return item.map((old, place) => (place === field ? replacement : old));
  });
}

/** Records with their lengths, as they stand in a raw frame. */
export function rawFrame(records: readonly Uint8Array[]): Uint8Array {
  return concatBytes(...records.flatMap((record) => [Uint8Array.of(record.length >>> 24, (record.length >>> 16) & 255, (record.length >>> 8) & 255, record.length & 255), record]));
}

function splitFrames(bytes: Uint8Array, list: CanonicalValue | undefined): readonly [Uint8Array, Uint8Array] {
  const first = isList(list) && isList(list[0]) ? list[0][2] : undefined;
  if (typeof first !== 'number') throw new Error('no frame list');
  return [bytes.subarray(0, first), bytes.subarray(first)];
}

/** Lengths and hashes of changed frames; a frame that was left alone keeps its line. */
function relist(list: CanonicalValue | undefined, frames: readonly FrameFields[]): CanonicalValue {
  if (!isList(list)) throw new Error('no frame list');
  return list.map((item, index) => {
    const frame = frames[index];
    if (frame === undefined || !isList(item)) throw new Error('no frame');
    const [type, compression, , rawBytes, items, hash, segment] = item;
    if (isBytes(hash) && sameBytes(hash, sha256(frame.stored)) && frame.rawBytes === undefined && frame.items === undefined) return item;
    const isCompressed = (frame.compression ?? compression) !== 0;
    const raw = frame.rawBytes ?? (isCompressed ? (rawBytes ?? 0) : frame.stored.length);
    return [type ?? 0, frame.compression ?? compression ?? 0, frame.stored.length, raw, frame.items ?? items ?? 0, sha256(frame.stored), segment ?? null];
  });
}
