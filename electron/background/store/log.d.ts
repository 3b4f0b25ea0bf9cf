import type { ReadableBook, WritableBook } from './database.ts';
export declare function eventId(feedIndex: number, seq: number): number;
export declare function feedOfEvent(id: number): number;
export declare function seqOfEvent(id: number): number;
/** Whose entries may do what: head office everything, a unit its bookings, others (supervisor, spare) none. */
export type FeedRole = 'pusat' | 'unit' | 'other';
export type FeedRow = {
    readonly ix: number;
    readonly feed_id: Uint8Array;
    readonly keyid: Uint8Array;
    readonly public_key: Uint8Array;
    readonly tag: string;
    readonly stream: number;
    readonly own: number;
    readonly series: string;
    readonly role: FeedRole;
    readonly status: number;
    readonly head_seq: number;
    readonly head_hash: Uint8Array;
    readonly head_t: number;
    readonly head_c: number;
};
export type LogRow = {
    readonly id: number;
    readonly kind: number;
    readonly hash: Uint8Array;
    readonly body: Uint8Array;
};
/** A detached payload as it is kept: state 1 is here, 0 withheld by the sender, 2 erased. */
export type PayloadRow = {
    readonly event: number;
    readonly n: number;
    readonly class: number;
    readonly state: number;
    readonly salt: Uint8Array | null;
    readonly bytes: Uint8Array | null;
};
export declare function feeds(book: ReadableBook): readonly FeedRow[];
export declare function ownFeed(book: ReadableBook): FeedRow | undefined;
export declare function feedById(book: ReadableBook, feedId: Uint8Array): FeedRow | undefined;
export declare function feedByTag(book: ReadableBook, tag: string): FeedRow | undefined;
export type NewFeed = Pick<FeedRow, 'feed_id' | 'keyid' | 'public_key' | 'tag' | 'stream' | 'own' | 'series' | 'role'>;
/** Adds a feed with an empty history and answers its index. */
export declare function insertFeed(book: WritableBook, feed: NewFeed): number;
export declare const INSERT_LOG = "INSERT INTO log (id, kind, hash, body) VALUES (?, ?, ?, ?)";
export declare const INSERT_PAYLOAD = "INSERT INTO att (event, n, class, state, salt, bytes) VALUES (?, ?, ?, ?, ?, ?)";
export declare function insertLog(book: WritableBook, row: LogRow): void;
export declare function insertPayload(book: WritableBook, row: PayloadRow): void;
export type Head = {
    readonly seq: number;
    readonly hash: Uint8Array;
    readonly t: number;
    readonly c: number;
};
export declare function setHead(book: WritableBook, feedIndex: number, head: Head): void;
/**
 * Keeps the signed head of a feed and drops the one before it unless it is to stay for good: every 256th event, and
 * whatever `keep` marked (sync.md 1.3).
 */
export declare function putCheckpoint(book: WritableBook, feedIndex: number, checkpoint: {
    readonly seq: number;
    readonly body: Uint8Array;
    readonly sig: Uint8Array;
}): void;
export declare function checkpointAt(book: ReadableBook, feedIndex: number, seq: number): {
    readonly body: Uint8Array;
    readonly sig: Uint8Array;
} | undefined;
export declare function logRow(book: ReadableBook, id: number): LogRow | undefined;
/**
 * The events of a feed from one sequence number to another, both included, in order. Read page by page, because a
 * connection that is iterating cannot write.
 */
export declare function logRange(book: ReadableBook, feedIndex: number, range: {
    readonly from: number;
    readonly to: number;
}): Generator<LogRow, void, undefined>;
export declare function payloadsOf(book: ReadableBook, id: number): readonly PayloadRow[];
export declare function metaValue(book: ReadableBook, key: string): string | null;
export declare function setMeta(book: WritableBook, key: string, value: string): void;
