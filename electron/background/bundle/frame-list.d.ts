import type { CanonicalValue } from './canonical.ts';
import type { BundleResult } from './refusal.ts';
export declare const frameType: {
    readonly events: 1;
    readonly attachments: 2;
    readonly trustDocuments: 3;
    readonly backupSlice: 9;
};
export declare const frameCompression: {
    readonly stored: 0;
    readonly zlib: 1;
};
/** One line of the manifest's list of frames. `sha256` is over the stored bytes. */
export type FrameEntry = {
    readonly type: number;
    readonly compression: number;
    readonly storedBytes: number;
    readonly rawBytes: number;
    readonly items: number;
    readonly sha256: Uint8Array;
    readonly segmentIndex: number | null;
};
/**
 * The list of frames of a manifest: known types and compressions, sizes within limits, in their fixed order, every
 * segment with at least one frame.
 * Refusals: `bundle.limitExceeded`, `bundle.featureUnknown`, `bundle.notCanonical`, `bundle.profileRefused`.
 */
export declare function readFrameList(value: CanonicalValue | undefined, context: {
    readonly segments: number;
    readonly profile: number;
}): BundleResult<readonly FrameEntry[]>;
