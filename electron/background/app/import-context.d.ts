import { type IsoDate } from '#shared/calendar/date.ts';
import type { ImportIssue } from '#shared/contract/import.ts';
import { type RefusalValue } from '#shared/domain/result.ts';
import type { Collector } from '../import/collector.ts';
import type { ImportCode } from '../import/messages.ts';
import type { Finding, Params, RowError } from '../import/rows.ts';
import type { ReadableBook } from '../store/database.ts';
import type { OpenBook } from './context.ts';
import type { ImportFile, Place } from './import-file.ts';
import type { ImportInput } from './import-input.ts';
import type { Writer } from './write.ts';
/** How rows are compared with the book, whatever file they came from. */
export type ImportChoices = Pick<ImportInput, 'source' | 'savingsJournal'> & {
    readonly profileName: string;
    /** The account of savings products that do not exist yet, when the mapping names one. */
    readonly productAccount: string | null;
};
export type ImportContext = {
    readonly open: OpenBook;
    readonly book: ReadableBook;
    readonly file: ImportFile;
    readonly choices: ImportChoices;
    readonly collector: Collector;
    readonly locked: ReadonlySet<number>;
};
/** What a file would do to the book. `write` may run only when nothing was refused and no row is wrong. */
export type Prepared = {
    readonly newRows: number;
    readonly knownRows: number;
    readonly totals: readonly {
        readonly label: string;
        readonly value: string;
    }[];
    readonly refusal: RefusalValue | null;
    readonly write: (writer: Writer, batch: number) => void;
};
export declare function importContext(open: OpenBook, book: ReadableBook, parts: Pick<ImportContext, 'file' | 'choices' | 'collector'>): ImportContext;
/** Says what is wrong with the row of a key (a code, number or reference of the file). */
export declare function complain(context: ImportContext, place: Place, problem: {
    readonly column: string;
    readonly code: ImportCode;
    readonly params?: Params;
}): void;
/** Whether a day lies in years that can be booked. */
export declare function dateFits(context: ImportContext, date: IsoDate): boolean;
/** The refusal of a day in a locked month, or null. Refusals: `period.locked`. */
export declare function lockedOn(locked: ReadonlySet<number>, date: IsoDate): RefusalValue<'period.locked'> | null;
/** A text as it may stand in the log, or null: composed, without control characters and turners of direction. */
export declare function loggableText(text: string): string | null;
export declare function errorIssue(error: RowError): ImportIssue;
/** A finding for people; in a folder the message begins with the name of its file. */
export declare function findingIssue(finding: Finding): ImportIssue;
