import type { IsoDate } from '#shared/calendar/date.ts';
import type { JournalDetail, JournalRow, PostedJournal } from '#shared/contract/journal.ts';
import type { Page } from '#shared/contract/schema.ts';
import { type Result } from '#shared/domain/result.ts';
import { type Sen } from '#shared/money/sen.ts';
import { type JournalFilter, type StoredJournal } from '../store/queries/journal.ts';
import type { OpenBook } from './context.ts';
import { type WriteOptions } from './write.ts';
export type JournalInput = {
    readonly date: IsoDate;
    readonly text: string;
    readonly unitCode?: string | undefined;
    readonly lines: readonly {
        readonly accountCode: string;
        readonly debitSen: Sen;
        readonly creditSen: Sen;
        readonly unitCode?: string | undefined;
        readonly memberId: string | null;
    }[];
};
export declare function listJournals(open: OpenBook, filter: JournalFilter): Page<JournalRow>;
/** One entry with its lines. Refusals: `journal.notFound`. */
export declare function getJournal(open: OpenBook, input: {
    readonly id: string;
}): Result<JournalDetail, 'journal.notFound'>;
/**
 * A general journal. Refusals, in order: `journal.tooFewLines`, `journal.lineBothSides`, `journal.unbalanced`,
 * `date.outOfRange`, `period.locked`, `unit.notFound`, then per line `account.notFound`, `account.isHeading`,
 * `account.archived`, `unit.notFound`, `member.notFound`, `account.isControl` (a savings account without its member).
 */
export declare function postJournal(open: OpenBook, input: JournalInput, options?: WriteOptions['command']): Result<PostedJournal>;
export type ReverseInput = {
    readonly id: string;
    readonly date?: IsoDate | undefined;
    readonly reason: string;
};
/**
 * Takes an entry back by its mirror image, dated today unless said otherwise.
 * Refusals: `journal.notFound`, `journal.alreadyReversed`, `journal.isReversal`, `date.outOfRange`, `period.locked`,
 * `savings.insufficient` (the member has meanwhile withdrawn what would be taken back).
 */
export declare function reverseJournal(open: OpenBook, input: ReverseInput, options?: WriteOptions['command']): Result<PostedJournal>;
/** "Perbaiki": reverses, and answers the wrong entry as the draft of the right one. Refusals as `reverseJournal`. */
export declare function correctJournal(open: OpenBook, input: ReverseInput, options?: WriteOptions['command']): Result<{
    readonly reversal: PostedJournal;
    readonly draft: JournalDetail;
}>;
export declare function documentOf(row: Pick<StoredJournal, 'document' | 'ref'>): string;
export declare function journalRow(open: OpenBook, row: StoredJournal): JournalRow;
export declare function journalDetail(open: OpenBook, row: StoredJournal): JournalDetail;
