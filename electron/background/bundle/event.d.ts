import type { CanonicalValue } from './canonical.ts';
import type { BundleResult } from './refusal.ts';
/** What an event keeps of a detached payload: its class, its commitment (32 bytes) and the size of its bytes. */
export type AttachmentReference = {
    readonly class: number;
    readonly commit: Uint8Array;
    readonly sizeBytes: number;
};
export type EventBody = ReadonlyMap<number, CanonicalValue>;
/**
 * One event of a feed (FORMAT.md section 4).
 * Units: `t` milliseconds since 1970 UTC and `c` counter of the hybrid logical clock; `seq` from 1 without gaps;
 * `actor` the user number, 0 = the system.
 */
export type LogEvent = {
    readonly seq: number;
    readonly t: number;
    readonly c: number;
    readonly kind: number;
    readonly actor: number;
    readonly body: EventBody;
    readonly attachments: readonly AttachmentReference[];
};
export declare const eventFormat = 1;
/** Kinds whose money counts in the totals of a manifest. */
export declare const journalPostKind = 10;
export declare const journalReverseKind = 11;
/** The canonical bytes of an event. Asserts: at most 64 KiB, fields within the limits of FORMAT.md. */
export declare function encodeEvent(event: LogEvent): Uint8Array;
/**
 * The event of its bytes, any bytes.
 * Refusals: `bundle.limitExceeded` (over 64 KiB, too deep, payload over 256 KiB), `bundle.notCanonical` (encoding or
 * shape), `bundle.versionNewer` (event format other than 1).
 */
export declare function decodeEvent(bytes: Uint8Array): BundleResult<LogEvent>;
