import { type IsoDate } from '#shared/calendar/date.ts';
import type { PostedJournal } from '#shared/contract/journal.ts';
import { type Ref } from '#shared/domain/log/ref.ts';
import type { JournalBody, LogLine } from '#shared/domain/log/journal-body.ts';
import { type Result } from '#shared/domain/result.ts';
import type { ReadableBook } from '../store/database.ts';
import { type StoredAccount } from '../store/queries/account.ts';
import { type StoredMember } from '../store/queries/member.ts';
import type { OpenBook } from './context.ts';
import type { Appended, Writer } from './write.ts';
/** Kinds of document: bukti kas masuk, bukti kas keluar, bukti memorial (koperasi.md 10.2). */
export type DocumentKind = 'KM' | 'KK' | 'BM';
/** "Kode bukti": the first 40 bits of the chain hash as 8 characters; paper in members' hands witnesses the log (sync.md 1.3). */
export declare function evidenceCode(hash: Uint8Array): string;
/** Refuses a date that no entry can have now. Refusals: `date.outOfRange`, `period.locked`. */
export declare function checkDate(open: OpenBook, writer: Writer, date: IsoDate): Result<IsoDate, 'date.outOfRange' | 'period.locked'>;
/** A month that is locked takes no new entries; neither does a year whose closing entries are locked. Refusals: `period.locked`. */
export declare function checkMonth(writer: Writer, date: IsoDate): Result<IsoDate, 'period.locked'>;
/** The next number of a series (`KM-A1-2026-000001`), also counting what this transaction has already taken. */
export declare function nextDocument(open: OpenBook, writer: Writer, document: {
    readonly kind: DocumentKind;
    readonly date: IsoDate;
}): string;
export declare function documentText(parts: {
    readonly kind: DocumentKind;
    readonly series: string;
    readonly year: number;
    readonly number: number;
}): string;
/** An account that may be posted to. Refusals: `account.notFound`, `account.isHeading`, `account.archived`. */
export declare function postable(book: ReadableBook, code: string): Result<StoredAccount, 'account.notFound' | 'account.isHeading' | 'account.archived'>;
/** A cash or bank account. Refusals: `cash.accountWrong`. */
export declare function cashAccount(book: ReadableBook, code: string): Result<StoredAccount, 'cash.accountWrong'>;
/** The local integer id of a reference that came over the wire, or null when its feed is unknown here. */
export declare function localId(book: ReadableBook, text: string): number | null;
/** A member by the reference of the wire. Refusals: `member.notFound`. */
export declare function memberByRef(book: ReadableBook, text: string): Result<{
    readonly member: StoredMember;
    readonly ref: Ref;
}, 'member.notFound'>;
/** The wire form of a local id: `<tag>-<seq>`. */
export declare function wireId(book: ReadableBook, id: number): string;
export declare function refOfId(book: ReadableBook, id: number): Ref;
export type LineDraft = Pick<LogLine, 'accountCode' | 'debitSen' | 'creditSen'> & Partial<Pick<LogLine, 'member' | 'unitCode' | 'productCode'>>;
/** A line of the log with everything said; what is left out is nobody's and of the journal's unit. */
export declare function line(draft: LineDraft): LogLine;
export type JournalDraft = {
    readonly date: IsoDate;
    readonly document: string;
    readonly template: number;
    readonly lines: readonly LogLine[];
    readonly unitCode: string;
    readonly params?: readonly string[];
    readonly closing?: boolean;
    readonly batch?: number | null;
};
export declare function journalBody(draft: JournalDraft): JournalBody;
/** Posts a journal of the own series and answers what a receipt needs. */
export declare function post(writer: Writer, draft: JournalDraft, note: string): PostedJournal;
export declare function posted(appended: Appended, document: string, writer: Writer): PostedJournal;
/** What an entry says: the typed remark when there is one, else the text of its template. */
export declare function entryText(row: {
    readonly template: number;
    readonly params: string | null;
    readonly note: Uint8Array | null;
}): string;
export declare function debitTotal(lines: readonly LogLine[]): number;
