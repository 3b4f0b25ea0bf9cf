import { done, refuse } from '#shared/domain/result.ts';
import type { SignatureBlock } from './header.ts';
import { readEnvelope, writeEnvelope } from './header.ts';
import type { BundleResult } from './refusal.ts';
import type { SignedType, Signer } from './sign.ts';
import { signBytes, signedType } from './sign.ts';

export const doctype = { trust: 1, enrolment: 2, receipt: 3, hub: 4, fork: 5 } as const;

/** The type string under which a document of each doctype is signed. */
export const typeOfDoctype: ReadonlyMap<number, SignedType> = new Map<number, SignedType>([
  [doctype.trust, signedType.trust],
  [doctype.enrolment, signedType.enrolment],
  [doctype.receipt, signedType.receipt],
  [doctype.hub, signedType.hub],
  [doctype.fork, signedType.fork],
]);

/** A KSD1 document as it stands in a file: `bytes` is the whole of it, signatures are not verified. */
export type RawDocument = {
  readonly bytes: Uint8Array;
  readonly body: Uint8Array;
  readonly signatures: readonly SignatureBlock[];
};

/** Signs a body with every signer and writes the KSD1 document. Asserts: 1 to 8 signers, body within 1 MiB. */
export function writeDocument(body: Uint8Array, kind: { readonly doctype: number; readonly purpose: number }, signers: readonly Signer[]): Uint8Array {
  const type = typeOfDoctype.get(kind.doctype);
  if (type === undefined) throw new Error('unknown doctype');
  const signatures = signers.map((signer) => ({ purpose: kind.purpose, keyId: signer.keyId, signature: signBytes(signer, type, body) }));
  return writeEnvelope('KSD', kind.doctype, body, signatures);
}

/**
 * Takes KSD1 documents of one doctype from a file, one or more, back to back.
 * Refusals: those of `readEnvelope`; `bundle.notABundle` for another doctype, `bundle.featureUnknown` for a larger minor
 * version, `bundle.limitExceeded` for more than `documentsMax`.
 */
export function readDocuments(bytes: Uint8Array, expected: { readonly doctype: number; readonly documentsMax: number }): BundleResult<readonly RawDocument[]> {
  const documents: RawDocument[] = [];
  let rest = bytes;
  do {
    if (documents.length === expected.documentsMax) return refuse(expected.documentsMax === 1 ? 'bundle.trailingBytes' : 'bundle.limitExceeded');
    const envelope = readEnvelope('KSD', rest);
    if (!envelope.ok) return envelope;
    const { minor, endOffset, body, signatures } = envelope.value;
    if (envelope.value.doctype !== expected.doctype) return refuse('bundle.notABundle');
    if (minor !== 0) return refuse('bundle.featureUnknown', { list: `minor ${minor}` });
    documents.push({ bytes: rest.subarray(0, endOffset), body, signatures });
    rest = rest.subarray(endOffset);
  } while (rest.length > 0);
  return done(documents);
}
