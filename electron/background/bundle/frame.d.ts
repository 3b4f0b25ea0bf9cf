import type { FrameEntry } from './frame-list.ts';
import type { BundleResult } from './refusal.ts';
/** A frame ready to be listed and written. */
export type WrittenFrame = {
    readonly entry: FrameEntry;
    readonly stored: Uint8Array;
};
/** Packs records into one frame. Asserts: raw size within 1 MiB. */
export declare function packFrame(records: readonly Uint8Array[], kind: {
    readonly type: number;
    readonly compression: number;
    readonly segmentIndex: number | null;
}): WrittenFrame;
/**
 * The records of one frame: its hash is checked before anything is inflated, and the size is exact.
 * Shape: views into one raw buffer of at most 1 MiB, in order.
 * Refusals: `bundle.frameDamaged`, `bundle.inflateFailed`, `bundle.notCanonical`, `bundle.countsDiffer`.
 */
export declare function unpackFrame(entry: FrameEntry, stored: Uint8Array, place: {
    readonly part: number;
    readonly parts: number;
}): BundleResult<readonly Uint8Array[]>;
