import { yearOf, type IsoDate } from '#shared/calendar/date.ts';
import { yearMonthOf, yearOfMonth } from '#shared/calendar/month.ts';
import type { ImportIssue } from '#shared/contract/import.ts';
import { refuse, type RefusalValue } from '#shared/domain/result.ts';
import { isCanonicalText } from '../bundle/canonical-text.ts';
import type { Collector } from '../import/collector.ts';
import { indonesianMessage } from '../import/error-file.ts';
import type { ImportCode } from '../import/messages.ts';
import type { Finding, Params, RowError } from '../import/rows.ts';
import type { ReadableBook } from '../store/database.ts';
import { lockedMonths } from '../store/queries/import.ts';
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
  readonly totals: readonly { readonly label: string; readonly value: string }[];
  readonly refusal: RefusalValue | null;
  readonly write: (writer: Writer, batch: number) => void;
};

export function importContext(open: OpenBook, book: ReadableBook, parts: Pick<ImportContext, 'file' | 'choices' | 'collector'>): ImportContext {
  return { open, book, ...parts, locked: lockedMonths(book) };
}

/** Says what is wrong with the row of a key (a code, number or reference of the file). */
export function complain(context: ImportContext, place: Place, problem: { readonly column: string; readonly code: ImportCode; readonly params?: Params }): void {
  context.collector.error({ rowNumber: place.rowNumber, cells: place.cells, column: problem.column, code: problem.code, params: problem.params ?? {} });
}

const YEAR_MIN = 1970;
const YEARS_AHEAD_MAX = 1;

/** Whether a day lies in years that can be booked. */
export function dateFits(context: ImportContext, date: IsoDate): boolean {
  const year = yearOf(date);
  return year >= YEAR_MIN && year <= yearOf(context.open.environment.today()) + YEARS_AHEAD_MAX;
}

/** The refusal of a day in a locked month, or null. Refusals: `period.locked`. */
export function lockedOn(locked: ReadonlySet<number>, date: IsoDate): RefusalValue<'period.locked'> | null {
  const month = yearMonthOf(date);
  const closed = locked.has(month) || locked.has(yearOfMonth(month) * 100 + 13);
  return closed ? refuse('period.locked', { month }).refusal : null;
}

/** A text as it may stand in the log, or null: composed, without control characters and turners of direction. */
export function loggableText(text: string): string | null {
  if (isCanonicalText(text)) return text;
  const composed = text.normalize('NFC');
  return isCanonicalText(composed) ? composed : null;
}

export function errorIssue(error: RowError): ImportIssue {
  return { row: error.rowNumber, column: error.column, code: error.code, message: indonesianMessage(error.code, error.params) };
}

/** A finding for people; in a folder the message begins with the name of its file. */
export function findingIssue(finding: Finding): ImportIssue {
  const message = indonesianMessage(finding.code, finding.params);
  return { row: finding.rowNumber, column: '', code: finding.code, message: finding.file === undefined ? message : `${finding.file}: ${message}` };
}
