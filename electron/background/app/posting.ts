import { yearOf, type IsoDate } from '#shared/calendar/date.ts';
import { yearMonthOf, yearOfMonth } from '#shared/calendar/month.ts';
import type { PostedJournal } from '#shared/contract/journal.ts';
import { parseRefText, refText, type Ref } from '#shared/domain/log/ref.ts';
import { memoText } from '#shared/domain/journal/memo-template.ts';
import type { JournalBody, LogLine } from '#shared/domain/log/journal-body.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { sen } from '#shared/money/sen.ts';
import type { ReadableBook } from '../store/database.ts';
import { eventId, feedByTag, feedOfEvent, seqOfEvent } from '../store/log.ts';
import { accountByCode, type StoredAccount } from '../store/queries/account.ts';
import { AMOUNT_OF_JOURNAL, lastDocumentNumber } from '../store/queries/journal.ts';
import { memberById, type StoredMember } from '../store/queries/member.ts';
import type { OpenBook } from './context.ts';
import type { Appended, Writer } from './write.ts';

/** Kinds of document: bukti kas masuk, bukti kas keluar, bukti memorial (koperasi.md 10.2). */
export type DocumentKind = 'KM' | 'KK' | 'BM';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const YEARS_AHEAD_MAX = 1;
const YEAR_MIN = 1970;

/** "Kode bukti": the first 40 bits of the chain hash as 8 characters; paper in members' hands witnesses the log (sync.md 1.3). */
export function evidenceCode(hash: Uint8Array): string {
  let bits = 0n;
  for (const byte of hash.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte);
  let text = '';
  for (let shift = 35n; shift >= 0n; shift -= 5n) text += CROCKFORD[Number((bits >> shift) & 31n)];
  return text;
}

/** Refuses a date that no entry can have now. Refusals: `date.outOfRange`, `period.locked`. */
export function checkDate(open: OpenBook, writer: Writer, date: IsoDate): Result<IsoDate, 'date.outOfRange' | 'period.locked'> {
  const year = yearOf(date);
  if (year < YEAR_MIN || year > yearOf(open.environment.today()) + YEARS_AHEAD_MAX) return refuse('date.outOfRange', { date });
  return checkMonth(writer, date);
}

/** A month that is locked takes no new entries; neither does a year whose closing entries are locked. Refusals: `period.locked`. */
export function checkMonth(writer: Writer, date: IsoDate): Result<IsoDate, 'period.locked'> {
  const month = yearMonthOf(date);
  if (writer.projection.locks.get(month)?.locked === true) return refuse('period.locked', { month });
  const yearClosed = writer.projection.locks.get(yearOfMonth(month) * 100 + 13)?.locked === true;
  return yearClosed ? refuse('period.locked', { month }) : done(date);
}

/** The next number of a series (`KM-A1-2026-000001`), also counting what this transaction has already taken. */
export function nextDocument(open: OpenBook, writer: Writer, document: { readonly kind: DocumentKind; readonly date: IsoDate }): string {
  const key = { kind: document.kind, series: open.feed.series, year: yearOf(document.date) };
  const pending = writer.projection.series.get(`${key.kind}-${key.series}-${key.year}`)?.last ?? 0;
  return documentText({ ...key, number: Math.max(pending, lastDocumentNumber(writer.book, key)) + 1 });
}

export function documentText(parts: { readonly kind: DocumentKind; readonly series: string; readonly year: number; readonly number: number }): string {
  return `${parts.kind}-${parts.series}-${parts.year}-${String(parts.number).padStart(6, '0')}`;
}

/** An account that may be posted to. Refusals: `account.notFound`, `account.isHeading`, `account.archived`. */
export function postable(book: ReadableBook, code: string): Result<StoredAccount, 'account.notFound' | 'account.isHeading' | 'account.archived'> {
  const account = accountByCode(book, code);
  if (account === null) return refuse('account.notFound', { code });
  if (account.heading) return refuse('account.isHeading', { code, name: account.name });
  return account.archived ? refuse('account.archived', { code, name: account.name }) : done(account);
}

/** A cash or bank account. Refusals: `cash.accountWrong`. */
export function cashAccount(book: ReadableBook, code: string): Result<StoredAccount, 'cash.accountWrong'> {
  const account = accountByCode(book, code);
  const usable = account !== null && !account.heading && !account.archived && (account.role === 'cash' || account.role === 'bank');
  return usable ? done(account) : refuse('cash.accountWrong', { code });
}

/** The local integer id of a reference that came over the wire, or null when its feed is unknown here. */
export function localId(book: ReadableBook, text: string): number | null {
  const ref = parseRefText(text);
  const feed = ref === null ? undefined : feedByTag(book, ref.tagHex);
  return ref === null || feed === undefined ? null : eventId(feed.ix, ref.number);
}

/** A member by the reference of the wire. Refusals: `member.notFound`. */
export function memberByRef(book: ReadableBook, text: string): Result<{ readonly member: StoredMember; readonly ref: Ref }, 'member.notFound'> {
  const ref = parseRefText(text);
  const id = localId(book, text);
  const member = id === null ? null : memberById(book, id);
  return ref === null || member === null ? refuse('member.notFound') : done({ member, ref });
}

const tagsByBook = new WeakMap<ReadableBook, Map<number, string>>();

/** The wire form of a local id: `<tag>-<seq>`. */
export function wireId(book: ReadableBook, id: number): string {
  let tags = tagsByBook.get(book);
  if (tags === undefined) tagsByBook.set(book, (tags = new Map()));
  const feedIndex = feedOfEvent(id);
  let tag = tags.get(feedIndex);
  if (tag === undefined) {
    tag = book.get<{ tag: string }>('SELECT tag FROM feed WHERE ix = ?', feedIndex)?.tag ?? '0000000000000000';
    tags.set(feedIndex, tag);
  }
  return refText({ tagHex: tag, number: seqOfEvent(id) });
}

export function refOfId(book: ReadableBook, id: number): Ref {
  const ref = parseRefText(wireId(book, id));
  if (ref === null) throw new Error(`id ${id} has no reference`);
  return ref;
}

export type LineDraft = Pick<LogLine, 'accountCode' | 'debitSen' | 'creditSen'> & Partial<Pick<LogLine, 'member' | 'unitCode' | 'productCode'>>;

/** A line of the log with everything said; what is left out is nobody's and of the journal's unit. */
export function line(draft: LineDraft): LogLine {
  return { member: null, unitCode: null, productCode: null, ...draft };
}

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

export function journalBody(draft: JournalDraft): JournalBody {
  return {
    date: draft.date, document: draft.document, template: draft.template, lines: draft.lines, unitCode: draft.unitCode, source: null,
    params: draft.params ?? [], batch: draft.batch ?? null, closing: draft.closing ?? false,
  };
}

/** Posts a journal of the own series and answers what a receipt needs. */
export function post(writer: Writer, draft: JournalDraft, note: string): PostedJournal {
  const body = journalBody(draft);
  const appended = writer.postJournal(body, note);
  return posted(appended, body.document ?? '', writer);
}

export function posted(appended: Appended, document: string, writer: Writer): PostedJournal {
  const row = writer.book.get<{ date: IsoDate; ym: number; total: number }>(`SELECT j.date, j.ym, ${AMOUNT_OF_JOURNAL} AS total FROM journal j WHERE j.id = ?`, appended.id);
  if (row === undefined) throw new Error('a posted journal is not in the books');
  return { id: refText(appended.ref), document, date: row.date, month: row.ym, totalSen: sen(row.total), evidenceCode: evidenceCode(appended.hash) };
}

/** What an entry says: the typed remark when there is one, else the text of its template. */
export function entryText(row: { readonly template: number; readonly params: string | null; readonly note: Uint8Array | null }): string {
  if (row.note !== null && row.note.length > 0) return new TextDecoder().decode(row.note);
  return memoText(row.template, parameters(row.params));
}

function parameters(text: string | null): readonly string[] {
  // Stored by the projection as a JSON list of texts.
  return text === null ? [] : (JSON.parse(text) as readonly string[]);
}
