import type { IsoDate } from '#shared/calendar/date.ts';
import { encodeAccounts } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import type { LogLine } from '#shared/domain/log/journal-body.ts';
import type { Ref } from '#shared/domain/log/ref.ts';
import { MEMO_TEMPLATES } from '#shared/domain/journal/memo-template.ts';
import type { RefusalValue } from '#shared/domain/result.ts';
import { formatRupiah } from '#shared/money/format.ts';
import { add, sen, SEN_MAX, subtract, ZERO, type Sen } from '#shared/money/sen.ts';
import { isCanonicalText } from '../bundle/canonical-text.ts';
import { readJournalNdjson } from '../import/read-journal-ndjson.ts';
import type { JournalEntryRow } from '../import/rows.ts';
import { accounts, type StoredAccount } from '../store/queries/account.ts';
import { withBulkInserts, type IdRange } from '../store/bulk.ts';
import { eventId, ownFeed } from '../store/log.ts';
import { freeSourceName, journalCount, knownJournals, membersByNumber } from '../store/queries/import.ts';
import { products } from '../store/queries/member.ts';
import { accountOnly } from './import-accounts.ts';
import { complain, dateFits, lockedOn, type ImportContext, type Prepared } from './import-context.ts';
import { ndjsonPlaces, type Place } from './import-file.ts';
import { createUnitFinder, type UnitFinder } from './import-units.ts';
import { refOfId } from './posting.ts';
import type { Writer } from './write.ts';

/** An entry of a file that the book can take. */
type ReadyEntry = { readonly entry: JournalEntryRow; readonly unitCode: string; readonly lines: readonly LogLine[] };

/** Counts so far and the checks of one file's entries against the book, one after the other. */
type JournalScan = {
  readonly check: (entry: JournalEntryRow) => ReadyEntry | null;
  readonly state: { newRows: number; knownRows: number; debitSen: Sen; refusal: RefusalValue | null };
  readonly units: UnitFinder;
  readonly headings: HeadingOpener;
};

/** The debits of one file together fit into one amount, and so does every balance they make. */
const LARGEST = sen(SEN_MAX);

/** More lines than this and the member stands only on its savings lines and the first: an event has at most 64 KiB. */
const LINES_WITH_MEMBER_MAX = 400;

/** What a journal would add to the book, without posting anything. Refusals: `period.locked`. */
export function prepareJournal(context: ImportContext): Pick<Prepared, 'newRows' | 'knownRows' | 'totals' | 'refusal'> {
  const scan = createScan(context);
  for (const entry of entriesOf(context)) scan.check(entry);
  return { ...scan.state, totals: [{ label: 'Jumlah debit', value: formatRupiah(scan.state.debitSen) }] };
}

/**
 * Reads, checks and posts the entries one by one, so that a long file is never whole in memory. The batch is opened by the
 * first new entry. After the first wrong row nothing more is posted, but all rows are still checked: the caller rolls back.
 */
export function postJournals(
  context: ImportContext, writer: Writer, openBatch: (rows: number) => number,
): Pick<Prepared, 'newRows' | 'knownRows' | 'refusal'> {
  const scan = createScan(context);
  const source = freeSourceName(context.book, context.choices.source);
  // With known references only a first reading tells how many are new.
  const rows = scan.hasKnown ? prepareJournal({ ...context, collector: SILENT }).newRows : context.file.rowCount;
  const template = MEMO_TEMPLATES.importedEntry.number;
  const params: readonly string[] = [];
  let batch: number | null = null;
  const postAll = (): void => {
    for (const entry of entriesOf(context)) {
      const ready = scan.check(entry);
      if (ready === null || scan.state.refusal !== null || scan.failed()) continue;
      batch ??= openBatch(entryCount(context, rows));
      scan.units.define(writer);
      scan.headings.define(writer);
      writer.postJournal({
        date: entry.date, document: null, template, lines: ready.lines, unitCode: ready.unitCode, source: { name: source, ref: entry.ref }, params, batch, closing: false,
      }, entry.memo);
    }
  };
  if (rows >= BULK_ENTRIES_MIN && rows >= journalCount(writer.book)) withBulkInserts(writer.projection, newIds(writer), postAll);
  else postAll();
  return scan.state;
}

/** From here on it pays to prove the entries together; not in a book that has more than the file brings. */
const BULK_ENTRIES_MIN = 5_000;

/** The ids that events of this transaction get. */
function newIds({ book }: Writer): IdRange {
  const feed = ownFeed(book);
  if (feed === undefined) throw new Error('a book without its own feed');
  return { after: eventId(feed.ix, feed.head_seq), upTo: eventId(feed.ix + 1, 0) };
}

const SILENT: ImportContext['collector'] = {
  error: () => undefined, finding: () => undefined, take: () => ({ errors: [], findings: [], errorCount: 0, findingCount: 0 }),
};

/** Entries, not lines of the file: a table has several rows for one entry. */
function entryCount({ file }: ImportContext, rows: number): number {
  return file.content.format === 'table' && rows === file.rowCount ? file.content.applied.rows.length : rows;
}

function* entriesOf({ file, collector }: ImportContext): Generator<JournalEntryRow> {
  if (file.content.format === 'table') {
    if (file.content.applied.kind === 'journal') yield* file.content.applied.rows;
    return;
  }
  for (const batch of readJournalNdjson(file.content.bytes)) {
    for (const error of batch.errors) collector.error(error);
    for (const finding of batch.findings) collector.finding(finding.rowNumber, finding.code, finding.params);
    yield* batch.entries;
  }
}

function createScan(context: ImportContext): JournalScan & { readonly hasKnown: boolean; readonly failed: () => boolean } {
  const { book, choices, collector } = context;
  const known = knownJournals(book, choices.source);
  const members = createMemberFinder(context);
  const units = createUnitFinder(context);
  const chart = new Map(accounts(book).map((account) => [account.code, account]));
  const savingsAccounts = new Set(products(book).map((product) => product.account_code));
  const headings = createHeadingOpener(context);
  const days = createDayCheck(context);
  const placeOf = placesOf(context);
  const state: JournalScan['state'] = { newRows: 0, knownRows: 0, debitSen: ZERO, refusal: null };
  let errorCount = 0;

  const wrong = (entry: JournalEntryRow, problem: Parameters<typeof complain>[2]): void => {
    errorCount += 1;
    complain(context, placeOf(entry.ref), problem);
  };

  const isPostable = (entry: JournalEntryRow, account: StoredAccount | undefined, code: string): account is StoredAccount => {
    if (account === undefined) wrong(entry, { column: 'account', code: 'importBook.accountUnknown', params: { account: code, ref: entry.ref } });
    else if (account.archived) wrong(entry, { column: 'account', code: 'importBook.accountArchived', params: { account: code, ref: entry.ref } });
    else if (account.heading && !headings.open(account, () => placeOf(entry.ref), entry.ref)) wrong(entry, { column: 'account', code: 'importBook.accountIsHeading', params: { account: code, ref: entry.ref } });
    else return true;
    return false;
  };

  const linesOf = (entry: JournalEntryRow, member: Ref | null): LogLine[] | null => {
    const lines: LogLine[] = [];
    const everywhere = entry.lines.length <= LINES_WITH_MEMBER_MAX;
    for (const { accountCode, debitSen, creditSen } of entry.lines) {
      const account = chart.get(accountCode);
      if (account === undefined || account.heading || account.archived) {
        if (!isPostable(entry, account, accountCode)) return null;
      }
      const savings = savingsAccounts.has(accountCode);
      if (savings && member === null) collector.finding(placeOf(entry.ref).rowNumber, 'importBook.savingsWithoutMember', { ref: entry.ref, account: accountCode });
      const carries = everywhere || savings || lines.length === 0;
      lines.push({ accountCode, debitSen, creditSen, member: carries ? member : null, unitCode: null, productCode: null });
      if (debitSen > subtract(LARGEST, state.debitSen)) {
        wrong(entry, { column: 'debit', code: 'importAmount.tooLarge', params: { value: formatRupiah(debitSen) } });
        return null;
      }
      if (debitSen > 0) state.debitSen = add(state.debitSen, debitSen);
    }
    return lines;
  };

  return {
    state, units, headings,
    hasKnown: known.size > 0,
    failed: () => errorCount > 0,
    check: (entry) => {
      const earlier = known.get(entry.ref);
      if (earlier !== undefined) {
        state.knownRows += 1;
        if (earlier.date !== entry.date || earlier.total !== debitOf(entry)) collector.finding(placeOf(entry.ref).rowNumber, 'importBook.knownDiffers', { ref: entry.ref });
        return null;
      }
      if (!isCanonicalText(entry.ref)) {
        wrong(entry, { column: 'ref', code: 'importBook.textForbidden', params: { value: entry.ref } });
        return null;
      }
      const day = days(entry.date);
      if (day === 'outOfRange') {
        wrong(entry, { column: 'date', code: 'importBook.dateOutOfRange', params: { date: entry.date } });
        return null;
      }
      if (day !== 'open') state.refusal ??= day;
      const member = entry.memberNumber === null ? null : members(entry.memberNumber);
      if (member === undefined) {
        wrong(entry, { column: 'member', code: 'importBook.memberUnknown', params: { member: entry.memberNumber ?? '' } });
        return null;
      }
      const lines = linesOf(entry, member);
      if (lines === null) return null;
      state.newRows += 1;
      return { entry, unitCode: units.unitOf(entry.unit, () => placeOf(entry.ref).rowNumber), lines };
    },
  };
}

function debitOf(entry: JournalEntryRow): number {
  let total = 0;
  for (const { debitSen } of entry.lines) total += debitSen;
  return total;
}

/** The reference of a member by number; undefined when nobody has it. Each reference is made once. */
function createMemberFinder({ book }: ImportContext): (number: string) => Ref | undefined {
  const members = membersByNumber(book);
  const refs = new Map<string, Ref>();
  return (number) => {
    const made = refs.get(number);
    if (made !== undefined) return made;
    const member = members.get(number);
    if (member === undefined) return undefined;
    const ref = refOfId(book, member.id);
    refs.set(number, ref);
    return ref;
  };
}

type HeadingOpener = {
  /** Plans that a heading takes postings from now on; false on a PC that may not change the chart. */
  readonly open: (account: StoredAccount, place: () => Place, ref: string) => boolean;
  readonly define: (writer: Writer) => void;
};

function createHeadingOpener({ open, collector }: ImportContext): HeadingOpener {
  const opened = new Set<string>();
  let fresh: StoredAccount[] = [];
  return {
    open: (account, place, ref) => {
      if (open.role !== 'pusat') return false;
      collector.finding(place().rowNumber, 'importBook.headingOpened', { ref, account: account.code });
      if (!opened.has(account.code)) {
        opened.add(account.code);
        fresh.push(account);
      }
      return true;
    },
    define: (writer) => {
      if (fresh.length === 0) return;
      writer.append(EVENT_KIND.accountDefine, encodeAccounts(fresh.map((account) => ({ ...accountOnly(account), heading: false })), null));
      fresh = [];
    },
  };
}

/** A journal has few different days: each is judged once. */
function createDayCheck(context: ImportContext): (date: IsoDate) => 'open' | 'outOfRange' | RefusalValue {
  const verdicts = new Map<IsoDate, 'open' | 'outOfRange' | RefusalValue>();
  return (date) => {
    let verdict = verdicts.get(date);
    if (verdict === undefined) {
      verdict = dateFits(context, date) ? lockedOn(context.locked, date) ?? 'open' : 'outOfRange';
      verdicts.set(date, verdict);
    }
    return verdict;
  };
}

function placesOf({ file }: ImportContext): (ref: string) => Place {
  const { content } = file;
  return content.format === 'ndjson' ? ndjsonPlaces(content.bytes) : (ref) => content.placeOf('ref', ref);
}
