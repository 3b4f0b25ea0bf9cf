import { done, refuse } from '#shared/domain/result.ts';
import { commitAttachment } from './attachment.ts';
import { sameBytes } from './bytes.ts';
import { decodeCanonical, encodeCanonical, isBytes, isCount, isList } from './canonical.ts';
import { attachmentBytesMax, attachmentClassMax } from './limits.ts';
import type { BundleResult } from './refusal.ts';

/** A detached payload with the salt that opens its commitment. */
export type AttachmentRecord = {
  readonly commit: Uint8Array;
  readonly salt: Uint8Array;
  readonly class: number;
  readonly payload: Uint8Array;
};

const recordExtraBytesMax = 128;

/** CBOR `[commit, salt, class, payload]`. Asserts: the commitment fits, the payload is within 256 KiB. */
export function encodeAttachmentRecord(record: AttachmentRecord): Uint8Array {
  if (record.payload.length > attachmentBytesMax) throw new Error('attachment over 256 KiB');
  if (!sameBytes(commitAttachment(record.class, record.salt, record.payload), record.commit)) throw new Error('commitment differs');
  return encodeCanonical([record.commit, record.salt, record.class, record.payload]);
}

/** Refusals: `bundle.limitExceeded`, `bundle.notCanonical`, `attachment.mismatch`. */
export function decodeAttachmentRecord(bytes: Uint8Array): BundleResult<AttachmentRecord> {
  if (bytes.length > attachmentBytesMax + recordExtraBytesMax) return refuse('bundle.limitExceeded', { limit: attachmentBytesMax });
  const decoded = decodeCanonical(bytes);
  if (!decoded.ok) return decoded;
  if (!isList(decoded.value) || decoded.value.length !== 4) return refuse('bundle.notCanonical');
  const [commit, salt, classNumber, payload] = decoded.value;
  if (!isBytes(commit, 32) || !isBytes(salt, 32) || !isBytes(payload)) return refuse('bundle.notCanonical');
  if (!isCount(classNumber) || classNumber < 1 || classNumber > attachmentClassMax) return refuse('bundle.notCanonical');
  if (payload.length > attachmentBytesMax) return refuse('bundle.limitExceeded', { limit: attachmentBytesMax });
  if (!sameBytes(commitAttachment(classNumber, salt, payload), commit)) return refuse('attachment.mismatch');
  return done({ commit, salt, class: classNumber, payload });
}
