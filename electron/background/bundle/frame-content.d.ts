import type { AttachmentRecord } from './attachment-record.ts';
import type { LogEvent } from './event.ts';
import type { FrameEntry } from './frame-list.ts';
import type { Manifest } from './manifest.ts';
import type { BundleResult } from './refusal.ts';
/** One event as received: the exact bytes, the fields, and its place in the chain. */
export type OpenedEvent = {
    readonly bytes: Uint8Array;
    readonly event: LogEvent;
    readonly hash: Uint8Array;
};
/** What a frame holds; events carry the index of their segment. Views into the frame: keep what you need. */
export type FrameContent = {
    readonly type: 'events';
    readonly segmentIndex: number;
    readonly events: readonly OpenedEvent[];
} | {
    readonly type: 'attachments';
    readonly attachments: readonly AttachmentRecord[];
} | {
    readonly type: 'trustDocuments';
    readonly documents: readonly Uint8Array[];
};
/**
 * What the records of one frame mean. Events move `progress` on.
 * Refusals: those of `decodeEvent` and `decodeAttachmentRecord`, `feed.chainBroken`, `bundle.countsDiffer`.
 */
export declare function readRecords(entry: FrameEntry, records: readonly Uint8Array[], progress: SegmentProgress): BundleResult<FrameContent>;
/** Where a reader stands in each segment, and the totals so far. Mutable on purpose: one walk over the frames. */
export declare class SegmentProgress {
    #private;
    constructor(manifest: Manifest);
    /** Decodes and chains the events of one frame. */
    readEvents(segmentIndex: number, records: readonly Uint8Array[]): BundleResult<FrameContent>;
    /** Every segment at its end, the totals as promised. Refusals: `bundle.countsDiffer`. */
    finish(): BundleResult<null>;
}
