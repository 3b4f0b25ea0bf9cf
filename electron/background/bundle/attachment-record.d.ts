import type { BundleResult } from './refusal.ts';
/** A detached payload with the salt that opens its commitment. */
export type AttachmentRecord = {
    readonly commit: Uint8Array;
    readonly salt: Uint8Array;
    readonly class: number;
    readonly payload: Uint8Array;
};
/** CBOR `[commit, salt, class, payload]`. Asserts: the commitment fits, the payload is within 256 KiB. */
export declare function encodeAttachmentRecord(record: AttachmentRecord): Uint8Array;
/** Refusals: `bundle.limitExceeded`, `bundle.notCanonical`, `attachment.mismatch`. */
export declare function decodeAttachmentRecord(bytes: Uint8Array): BundleResult<AttachmentRecord>;
