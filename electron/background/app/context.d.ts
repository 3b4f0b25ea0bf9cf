import type { IsoDate } from '#shared/calendar/date.ts';
import type { Signer } from '../bundle/sign.ts';
import type { Connection, ReadableBook } from '../store/database.ts';
import type { FeedRow } from '../store/log.ts';
/** Clock, ids and randomness come from outside, so that a test can replay a year. */
export type Environment = {
    /** Milliseconds since 1970 UTC. */
    readonly now: () => number;
    /** The date on the wall of the office. */
    readonly today: () => IsoDate;
    readonly randomBytes: (count: number) => Uint8Array;
    readonly appVersion: string;
};
/** What makes this installation itself: kept beside the book, never inside it (sync.md 3.6). */
export type DeviceKeys = {
    readonly seed: Uint8Array;
    /** The age identity text that opens bundles addressed to this PC. */
    readonly ageIdentity: string;
    readonly ageRecipient: string;
    /** The officer key of a one-PC start; null on a second device. */
    readonly officerSeed: Uint8Array | null;
};
/** A book that is open: everything a use case needs. */
export type OpenBook = {
    readonly environment: Environment;
    readonly connection: Connection;
    readonly read: ReadableBook;
    readonly path: string;
    /** Null when the keys are not on this PC: the book can be read, nothing can be written. */
    readonly keys: DeviceKeys | null;
    readonly signer: Signer | null;
    /** The own ledger feed as it was at opening: index, tag and series do not change while the book is open. */
    readonly feed: FeedRow;
    readonly role: 'pusat' | 'unit';
    readonly unitCode: string;
    readonly practice: boolean;
    readonly onChange: (change: {
        readonly nouns: readonly string[];
    }) => void;
};
/** The user number of the first user of a book; roles and logins come with their issue. */
export declare const FIRST_ACTOR = 1;
