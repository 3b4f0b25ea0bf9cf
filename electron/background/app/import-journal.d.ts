import { type ImportContext, type Prepared } from './import-context.ts';
import type { Writer } from './write.ts';
/** What a journal would add to the book, without posting anything. Refusals: `period.locked`. */
export declare function prepareJournal(context: ImportContext): Pick<Prepared, 'newRows' | 'knownRows' | 'totals' | 'refusal'>;
/**
 * Reads, checks and posts the entries one by one, so that a long file is never whole in memory. The batch is opened by the
 * first new entry. After the first wrong row nothing more is posted, but all rows are still checked: the caller rolls back.
 */
export declare function postJournals(context: ImportContext, writer: Writer, openBatch: (rows: number) => number): Pick<Prepared, 'newRows' | 'knownRows' | 'refusal'>;
