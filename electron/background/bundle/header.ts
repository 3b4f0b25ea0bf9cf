import { done, refuse } from '#shared/domain/result.ts';
import { concatBytes, fromHex, sameBytes } from './bytes.ts';
import { documentBytesMax, manifestBytesMax, signatureBlocksMax } from './limits.ts';
import type { BundleResult } from './refusal.ts';

/** One signature block as it stands in the file; nothing about it is verified here. */
export type SignatureBlock = { readonly purpose: number; readonly keyId: Uint8Array; readonly signature: Uint8Array };

export const signaturePurpose = { sender: 1, countersign: 2, officer: 3 } as const;

/** The fixed part of a container or document: its body is signed, what follows `endOffset` is not looked at here. */
export type SignedEnvelope = {
  readonly minor: number;
  readonly doctype: number;
  readonly signatures: readonly SignatureBlock[];
  readonly body: Uint8Array;
  readonly endOffset: number;
};

/** The two families of files: bundles with frames (KSB1) and single documents (KSD1). */
export type EnvelopeFamily = 'KSB' | 'KSD';

const headerBytes = 24;
const blockBytes = 100;
const magics = { KSB: fromHex('894b53420d0a1a0a'), KSD: fromHex('894b53440d0a1a0a') } as const;

/** Header, signature blocks and body, back to back. Asserts: 1..8 signatures, body within its limit. */
export function writeEnvelope(family: EnvelopeFamily, doctype: number, body: Uint8Array, signatures: readonly SignatureBlock[]): Uint8Array {
  if (signatures.length < 1 || signatures.length > signatureBlocksMax) throw new Error('1 to 8 signatures');
  if (body.length < 1 || body.length > bodyBytesMax(family)) throw new Error('body outside its limit');
  const header = new Uint8Array(headerBytes);
  header.set(magics[family]);
  const view = new DataView(header.buffer);
  view.setUint16(8, 1);
  view.setUint32(12, body.length);
  view.setUint16(16, signatures.length);
  view.setUint16(18, doctype);
  const blocks = signatures.map((block) => concatBytes(Uint8Array.of(1, block.purpose, 0, 0), block.keyId, block.signature));
  if (blocks.some((block) => block.length !== blockBytes)) throw new Error('a signature block has 100 bytes');
  return concatBytes(header, ...blocks, body);
}

/**
 * Reads the fixed part at the beginning of `bytes`, unauthenticated: fixed offsets and comparisons only.
 * Refusals: `bundle.notABundle`, `bundle.cut`, `bundle.damaged`, `bundle.versionNewer`, `bundle.limitExceeded`.
 */
export function readEnvelope(family: EnvelopeFamily, bytes: Uint8Array): BundleResult<SignedEnvelope> {
  const magic = checkMagic(family, bytes);
  if (!magic.ok) return magic;
  if (bytes.length < headerBytes) return refuse('bundle.cut');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint16(8) !== 1) return refuse('bundle.versionNewer', { version: view.getUint16(8) });
  if (view.getUint32(20) !== 0) return refuse('bundle.damaged');
  const bodyLength = view.getUint32(12);
  const blockCount = view.getUint16(16);
  if (bodyLength > bodyBytesMax(family)) return refuse('bundle.limitExceeded', { limit: bodyBytesMax(family) });
  if (blockCount > signatureBlocksMax) return refuse('bundle.limitExceeded', { limit: signatureBlocksMax });
  if (bodyLength === 0 || blockCount === 0) return refuse('bundle.damaged');
  const bodyOffset = headerBytes + blockCount * blockBytes;
  const endOffset = bodyOffset + bodyLength;
  if (endOffset > bytes.length) return refuse('bundle.cut');
  const signatures = readBlocks(bytes, blockCount);
  if (!signatures.ok) return signatures;
  const body = bytes.subarray(bodyOffset, endOffset);
  return done({ minor: view.getUint16(10), doctype: view.getUint16(18), signatures: signatures.value, body, endOffset });
}

/** Whether the bytes begin like a plain container or document of this family. */
export function hasMagic(family: EnvelopeFamily, bytes: Uint8Array): boolean {
  return bytes.length >= 8 && sameBytes(bytes.subarray(0, 8), magics[family]);
}

function checkMagic(family: EnvelopeFamily, bytes: Uint8Array): BundleResult<null> {
  if (hasMagic(family, bytes)) return done(null);
  const magic = magics[family];
  if (bytes.length > 0 && bytes.length < 8 && sameBytes(bytes, magic.subarray(0, bytes.length))) return refuse('bundle.cut');
  const isNamed = bytes.length >= 4 && sameBytes(bytes.subarray(1, 4), magic.subarray(1, 4));
  return isNamed ? refuse('bundle.damaged') : refuse('bundle.notABundle');
}

function readBlocks(bytes: Uint8Array, blockCount: number): BundleResult<readonly SignatureBlock[]> {
  const blocks: SignatureBlock[] = [];
  for (let index = 0; index < blockCount; index += 1) {
    const start = headerBytes + index * blockBytes;
    const [algorithm, purpose, first, second] = bytes.subarray(start, start + 4);
    if (algorithm !== 1) return refuse('bundle.featureUnknown', { list: `algorithm ${algorithm ?? 0}` });
    if (purpose === undefined || purpose < 1 || purpose > 3 || first !== 0 || second !== 0) return refuse('bundle.damaged');
    blocks.push({ purpose, keyId: bytes.subarray(start + 4, start + 36), signature: bytes.subarray(start + 36, start + blockBytes) });
  }
  return done(blocks);
}

function bodyBytesMax(family: EnvelopeFamily): number {
  return family === 'KSB' ? manifestBytesMax : documentBytesMax;
}
