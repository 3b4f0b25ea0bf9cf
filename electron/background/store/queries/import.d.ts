import type { IsoDate } from '#shared/calendar/date.ts';
import type { ReadableBook } from '../database.ts';
export type StoredBatch = {
    readonly id: number;
    readonly kind: string;
    readonly source: string;
    readonly file_name: string;
    readonly rows: number;
    readonly t: number;
    readonly reversed_by: number | null;
};
/** All batches, the newest first. */
export declare function importBatchRows(book: ReadableBook): readonly StoredBatch[];
export declare function importBatchRow(book: ReadableBook, id: number): StoredBatch | undefined;
export type KnownEntry = {
    readonly ref: string;
    readonly date: IsoDate;
    readonly total: number;
};
/** The imported journals of a source that are in force: those whose batch was not taken back as a whole. */
export declare function knownJournals(book: ReadableBook, source: string): ReadonlyMap<string, KnownEntry>;
export declare function knownSavingsRefs(book: ReadableBook, source: string): ReadonlySet<string>;
/** The name under which new references of a source can be kept: none of its journals belongs to a reversed batch. */
export declare function freeSourceName(book: ReadableBook, source: string): string;
export type RegisteredMember = {
    readonly id: number;
    readonly number: string;
    readonly name: string;
    readonly source: string | null;
};
/** The register by number, without registrations taken back. */
export declare function membersByNumber(book: ReadableBook): ReadonlyMap<string, RegisteredMember>;
/** Months that take no entries, as yyyymm; month 13 stands for the whole year. */
export declare function lockedMonths(book: ReadableBook): ReadonlySet<number>;
/** Entries of a batch that are still in force, oldest first, with the hash of their event. */
export declare function batchJournals(book: ReadableBook, batch: number): readonly {
    readonly id: number;
    readonly date: IsoDate;
    readonly hash: Uint8Array;
}[];
/** Dates of the movements of a batch that have no journal. */
export declare function batchSavingsDates(book: ReadableBook, batch: number): readonly IsoDate[];
/** Whether members of the batch have entries or movements that still count. */
export declare function batchMembersInUse(book: ReadableBook, batch: number): boolean;
/** Whether accounts of the batch have entries that still count, or a savings product with balances. */
export declare function batchAccountsInUse(book: ReadableBook, batch: number): boolean;
/** Whether taking a batch back would leave a member with less than nothing: it was withdrawn meanwhile. */
export declare function batchSavingsWithdrawn(book: ReadableBook, batch: number): boolean;
export declare function journalCount(book: ReadableBook): number;
