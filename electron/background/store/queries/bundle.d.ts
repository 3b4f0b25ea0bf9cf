import type { ReadableBook, WritableBook } from '../database.ts';
/** What was sent, received, parked and acknowledged, and what did not get into the books. */
export type ReceivedRow = {
    readonly bundle_id: Uint8Array;
    readonly file_sha: Uint8Array;
    readonly sender: Uint8Array;
    readonly counter: number;
    readonly applied_t: number;
    readonly file_name: string;
    readonly summary: string;
};
export type SentRow = {
    readonly bundle_id: Uint8Array;
    readonly recipient: Uint8Array;
    readonly counter: number;
    readonly ranges: string;
    readonly written_t: number;
    readonly file_name: string;
    readonly events: number;
};
export type ParkedRow = {
    readonly file_sha: Uint8Array;
    readonly file_name: string;
    readonly bytes: Uint8Array;
    readonly parked_t: number;
    readonly code: string;
    readonly detail: string;
};
export declare function receivedByFile(book: ReadableBook, fileSha: Uint8Array): ReceivedRow | undefined;
export declare function isReceived(book: ReadableBook, bundleId: Uint8Array): boolean;
export declare function receivedBundles(book: ReadableBook): readonly ReceivedRow[];
/** The counter of the newest bundle taken from a sender, 0 when there was none. */
export declare function lastCounterFrom(book: ReadableBook, sender: Uint8Array): number;
export declare function lastReceivedAt(book: ReadableBook, sender: Uint8Array): number | null;
export declare function recordReceived(book: WritableBook, row: ReceivedRow): void;
export declare function sentBundles(book: ReadableBook): readonly SentRow[];
export declare function lastSentTo(book: ReadableBook, recipient: Uint8Array): SentRow | undefined;
export declare function recordSent(book: WritableBook, row: SentRow): void;
/** How far a device is known to hold a feed: what its last bundle said, 0 when it never did. */
export declare function acknowledgedSeq(book: ReadableBook, peer: Uint8Array, feedId: Uint8Array): number;
export declare function acknowledge(book: WritableBook, peer: Uint8Array, head: {
    readonly feedId: Uint8Array;
    readonly seq: number;
    readonly hash: Uint8Array;
}): void;
export declare function parkedBundles(book: ReadableBook): readonly ParkedRow[];
/** Keeps a file for later; the oldest give way when a limit is reached. */
export declare function park(book: WritableBook, row: ParkedRow, limits: {
    readonly filesMax: number;
    readonly bytesMax: number;
}): void;
export declare function unpark(book: WritableBook, fileSha: Uint8Array): void;
export type ExceptionRow = {
    readonly event: number;
    readonly kind: number;
    readonly code: string;
    readonly detail: string;
    readonly series: string;
};
/** Entries that are kept but not in the books, oldest first. */
export declare function exceptionRows(book: ReadableBook): readonly ExceptionRow[];
/** Locked months with how far each feed is part of them. */
export declare function lockedCuts(book: ReadableBook): ReadonlyMap<number, ReadonlyMap<number, number>>;
/** The answer a command id got before, as it was stored. */
export declare function storedAnswer(book: ReadableBook, id: string): string | null;
export declare function freezeFeed(book: WritableBook, feedIndex: number): void;
/** What the trust document says of a device: its series and what it may do. */
export declare function setFeedPlace(book: WritableBook, feedIndex: number, place: {
    readonly series: string;
    readonly role: string;
}): void;
export declare function insertTrust(book: WritableBook, document: {
    readonly version: number;
    readonly hash: Uint8Array;
    readonly bytes: Uint8Array;
}): void;
export declare function trustRows(book: ReadableBook): readonly {
    readonly version: number;
    readonly document: Uint8Array;
}[];
