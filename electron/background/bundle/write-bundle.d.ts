import type { AttachmentRecord } from './attachment-record.ts';
import type { Manifest, ManifestSegment } from './manifest.ts';
import type { BundleResult } from './refusal.ts';
import type { Signer } from './sign.ts';
/** A segment with the bytes of its events, in order; exactly `to - from + 1` of them. */
export type SegmentSource = ManifestSegment & {
    readonly events: Iterable<Uint8Array>;
};
/** What a bundle is made of; frames, totals and the sender are computed. `compression` is zlib unless a test says otherwise. */
export type BundleSource = Omit<Manifest, 'frames' | 'totals' | 'segments' | 'senderKeyId' | 'requiredFeatures'> & {
    readonly segments: readonly SegmentSource[];
    readonly attachments: Iterable<AttachmentRecord>;
    readonly trustDocuments: readonly Uint8Array[];
    readonly compression?: number;
};
/** The plain KSB1 container and its manifest; `sealBundle` encrypts it. */
export type WrittenBundle = {
    readonly container: Uint8Array;
    readonly manifest: Manifest;
};
/**
 * Writes a plain KSB1 container.
 *
 * Shape: recipients are sorted here; every segment is chained again while it is written, so that an edited database
 * cannot leave this PC. Refusals: `feed.chainBroken`, `bundle.limitExceeded` (debits over 2^53-1: export fewer entries),
 * and those of `decodeEvent`.
 */
export declare function writeBundle(source: BundleSource, signer: Signer): BundleResult<WrittenBundle>;
