import { done, refuse } from '#shared/domain/result.ts';
import { isAgeRecipient } from '../age-layer.ts';
import { sameBytes } from '../bytes.ts';
import type { CanonicalValue } from '../canonical.ts';
import { decodeCanonical, encodeCanonical, isBytes, isCount, isList, isMap } from '../canonical.ts';
import { doctype, readDocuments, writeDocument } from '../document.ts';
import { signaturePurpose } from '../header.ts';
import { keyId } from '../ids.ts';
import { appTextLengthMax } from '../limits.ts';
import type { ProgramMark } from '../manifest.ts';
import type { BundleResult } from '../refusal.ts';
import type { Signer } from '../sign.ts';
import { isSoundPublicKey, signedType, verifyBytes } from '../sign.ts';

/** What a new PC asks with its `.kopkey` file. Units: `createdT` milliseconds since 1970 UTC. */
export type EnrolmentRequest = {
  readonly publicKey: Uint8Array;
  readonly recipient: string;
  readonly unitCode: string;
  readonly program: ProgramMark;
  readonly createdT: number;
};

export const unitCodePattern = /^[0-9A-Z]{1,8}$/;

/** The bytes of a `.kopkey` file, signed by the key it is about: proof that the sender holds it. */
export function writeEnrolmentRequest(signer: Signer, request: Omit<EnrolmentRequest, 'publicKey'>): Uint8Array {
  if (!isAgeRecipient(request.recipient) || !unitCodePattern.test(request.unitCode)) throw new Error('recipient or unit code malformed');
  const { program } = request;
  const body = encodeCanonical(
    new Map<number, CanonicalValue>([
      [1, 1],
      [2, signer.publicKey],
      [3, request.recipient],
      [4, request.unitCode],
      [5, [program.name, program.version, program.schema]],
      [6, request.createdT],
    ]),
  );
  return writeDocument(body, { doctype: doctype.enrolment, purpose: signaturePurpose.sender }, [signer]);
}

/**
 * The request in a `.kopkey` file, proven to come from the holder of its key.
 * Refusals: those of `readDocuments`, `bundle.notCanonical`, `bundle.limitExceeded`, `bundle.versionNewer`,
 * `bundle.featureUnknown`, `device.keyRefused` (a key no honest device has), `bundle.signatureWrong`.
 */
export function readEnrolmentRequest(bytes: Uint8Array): BundleResult<EnrolmentRequest> {
  const documents = readDocuments(bytes, { doctype: doctype.enrolment, documentsMax: 1 });
  if (!documents.ok) return documents;
  const [document] = documents.value;
  const block = document?.signatures[0];
  if (document === undefined || block === undefined || document.signatures.length !== 1) return refuse('bundle.damaged');
  if (block.purpose !== signaturePurpose.sender) return refuse('bundle.damaged');
  const request = decodeRequest(document.body);
  if (!request.ok) return request;
  const { publicKey } = request.value;
  if (!isSoundPublicKey(publicKey)) return refuse('device.keyRefused');
  const isSigned = sameBytes(block.keyId, keyId(publicKey)) && verifyBytes(publicKey, signedType.enrolment, document.body, block.signature);
  return isSigned ? request : refuse('bundle.signatureWrong');
}

function decodeRequest(body: Uint8Array): BundleResult<EnrolmentRequest> {
  const decoded = decodeCanonical(body);
  if (!decoded.ok) return decoded;
  const map = decoded.value;
  if (!isMap(map)) return refuse('bundle.notCanonical');
  const format = map.get(1);
  if (isCount(format) && format > 1) return refuse('bundle.versionNewer', { version: format });
  const unknown = [...map.keys()].filter((key) => key > 6 && key < 64);
  if (unknown.length > 0) return refuse('bundle.featureUnknown', { list: `enrolment ${unknown.slice(0, 8).join(', ')}` });
  const [publicKey, recipient, unitCode, createdT] = [map.get(2), map.get(3), map.get(4), map.get(6)];
  const program = readProgram(map.get(5));
  if (format !== 1 || !isBytes(publicKey, 32) || typeof recipient !== 'string' || !isAgeRecipient(recipient)) return refuse('bundle.notCanonical');
  if (typeof unitCode !== 'string' || !unitCodePattern.test(unitCode)) return refuse('bundle.notCanonical');
  if (!isCount(createdT) || program === null) return refuse('bundle.notCanonical');
  return done({ publicKey, recipient, unitCode, program, createdT });
}

function readProgram(value: CanonicalValue | undefined): ProgramMark | null {
  if (!isList(value) || value.length !== 3) return null;
  const [name, version, schema] = value;
  if (typeof name !== 'string' || name.length > appTextLengthMax) return null;
  if (typeof version !== 'string' || version.length > appTextLengthMax || !isCount(schema)) return null;
  return { name, version, schema };
}
