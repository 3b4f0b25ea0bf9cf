import type { IsoDate } from '#shared/calendar/date.ts';
import type { ReadableBook } from '../database.ts';
export type StoredJournal = {
    readonly id: number;
    readonly date: IsoDate;
    readonly ym: number;
    readonly template: number;
    readonly params: string | null;
    readonly document: string | null;
    readonly source: number | null;
    readonly ref: string | null;
    readonly unit_code: string;
    readonly member: number | null;
    readonly member_number: string | null;
    readonly member_name: string | null;
    readonly reverses: number | null;
    readonly reversed_by: number | null;
    readonly batch: number | null;
    readonly total: number;
    readonly cash: number;
    readonly entered: number;
    readonly note: Uint8Array | null;
};
export type StoredLine = {
    readonly no: number;
    readonly account: number;
    readonly account_code: string;
    readonly account_name: string;
    readonly unit_code: string;
    readonly member: number | null;
    readonly member_number: string | null;
    readonly member_name: string | null;
    readonly product: number | null;
    readonly product_code: string | null;
    readonly debit: number;
    readonly credit: number;
};
export declare function journalById(book: ReadableBook, id: number): StoredJournal | null;
export declare function journalLines(book: ReadableBook, id: number): readonly StoredLine[];
export type JournalFilter = {
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly search: string;
    readonly unitCode?: string | undefined;
    readonly cashOnly: boolean;
    readonly offset: number;
    readonly limit: number;
};
/** One page of entries, newest first, and how many match. Words are looked for in the document and in the remark. */
export declare function journalPage(book: ReadableBook, filter: JournalFilter): {
    readonly rows: readonly StoredJournal[];
    readonly total: number;
};
export type StoredLedgerLine = {
    readonly journal: number;
    readonly date: IsoDate;
    readonly template: number;
    readonly params: string | null;
    readonly document: string | null;
    readonly ref: string | null;
    readonly unit_code: string;
    readonly member_number: string | null;
    readonly member_name: string | null;
    readonly debit: number;
    readonly credit: number;
    readonly note: Uint8Array | null;
};
/** The lines of one account between two months, in the order of their dates; one more than the limit tells that there are more. */
export declare function ledgerLines(book: ReadableBook, filter: {
    readonly accountId: number;
    readonly from: number;
    readonly to: number;
    readonly unitCode: string | null;
    readonly limit: number;
}): readonly StoredLedgerLine[];
/** The last number given in a series, 0 when none. */
export declare function lastDocumentNumber(book: ReadableBook, series: {
    readonly kind: string;
    readonly series: string;
    readonly year: number;
}): number;
