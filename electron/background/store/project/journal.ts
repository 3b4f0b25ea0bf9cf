import type { IsoDate } from '#shared/calendar/date.ts';
import { CLOSING_MONTH, nextMonth, yearMonth, yearMonthOf, yearOfMonth, type YearMonth } from '#shared/calendar/month.ts';
import {
  decodeJournalBody, decodeReverseBody, type JournalBody, type LogLine, type ReverseBody,
} from '#shared/domain/log/journal-body.ts';
import { refText } from '#shared/domain/log/ref.ts';
import { sen } from '#shared/money/sen.ts';
import { eventId } from '../log.ts';
import { APPLIED, memberIdOf, sourceIdOf, type AccountEntry, type Outcome, type Projection, type StoredEvent } from './projection.ts';

const REVERSAL_TEMPLATE = 8;

export function projectJournal(projection: Projection, event: StoredEvent): Outcome {
  const body = decodeJournalBody(event.body);
  if (body === null) return { kind: 'rejected', code: 'journal.invalid', detail: '' };
  return projectJournalBody(projection, event, body);
}

/** The envelope of an entry as far as the ledger keeps it. */
export type JournalEnvelope = { readonly id: number; readonly feedIndex: number; readonly seq: number; readonly t: number; readonly actor: number };

/**
 * Puts one entry into the books: lines first, then the header whose trigger proves them, then balances in memory.
 * The one posting path: screens, imports, bundles and rebuilds all end here.
 */
export function projectJournalBody(projection: Projection, envelope: JournalEnvelope, body: JournalBody): Outcome {
  const resolved = resolveLines(projection, body);
  if (typeof resolved === 'string') return { kind: 'waiting', detail: resolved };
  const ym = postingMonth(projection, envelope, body);
  const unit = projection.units.get(body.unitCode) ?? resolved[0]?.unit ?? 0;
  const source = body.source === null ? null : sourceIdOf(projection, body.source.name);
  insertJournal(projection, envelope, {
    date: body.date, ym, template: body.template, params: body.params, document: body.document, source, ref: body.source?.ref ?? null,
    unit, reverses: null, batch: body.batch === null ? null : eventId(envelope.feedIndex, body.batch), lines: resolved,
  });
  if (body.document !== null) countDocument(projection, body.document);
  return APPLIED;
}

export function projectReverse(projection: Projection, event: StoredEvent): Outcome {
  const body = decodeReverseBody(event.body);
  if (body === null) return { kind: 'rejected', code: 'journal.invalid', detail: '' };
  return projectReverseBody(projection, event, body);
}

export function projectReverseBody(projection: Projection, envelope: JournalEnvelope, body: ReverseBody): Outcome {
  const outcome = applyReverse(projection, envelope, body);
  // A reversal that lost has used its number all the same: the series has no gap.
  if (outcome.kind !== 'waiting' && body.document !== null) countDocument(projection, body.document);
  return outcome;
}

/** A reversal that lost to another is judged again, because a close that came later decides over both; its number is counted. */
export function projectReverseAgain(projection: Projection, event: StoredEvent): Outcome {
  const body = decodeReverseBody(event.body);
  return body === null ? { kind: 'rejected', code: 'journal.invalid', detail: '' } : applyReverse(projection, event, body);
}

function applyReverse(projection: Projection, envelope: JournalEnvelope, body: ReverseBody): Outcome {
  const feedIndex = projection.feedsByTag.get(body.reverses.tagHex);
  const target = feedIndex === undefined ? undefined : eventId(feedIndex, body.reverses.number);
  const original = target === undefined ? undefined : projection.book.get<StoredJournal>('SELECT id, document, ref, unit, reverses FROM journal WHERE id = ?', target);
  if (original === undefined) return { kind: 'waiting', detail: 'journal' };
  if (original.reverses !== null) return { kind: 'rejected', code: 'journal.invalid', detail: '' };
  const name = original.document ?? original.ref ?? '';
  const earlier = projection.book.get<{ id: number }>('SELECT id FROM journal WHERE reverses = ?', original.id);
  if (earlier !== undefined) {
    if (!winsOver(projection, envelope.id, earlier.id)) return { kind: 'rejected', code: 'journal.reversedTwice', detail: name };
    setAsideReversal(projection, earlier.id, name);
  }
  const lines = projection.book
    .all<StoredLine>('SELECT account, unit, member, product, debit, credit FROM line WHERE journal = ? ORDER BY no', original.id)
    .map((line): ResolvedLine => ({ ...line, debit: line.credit, credit: line.debit, entry: accountById(projection, line.account) }));
  const source = body.document === null ? sourceIdOf(projection, 'pembatalan') : null;
  insertJournal(projection, envelope, {
    date: body.date, ym: postingMonth(projection, envelope, { date: body.date, closing: false }), template: REVERSAL_TEMPLATE, params: [name],
    document: body.document, source, ref: source === null ? null : refText(body.reverses), unit: original.unit, reverses: original.id,
    batch: body.batch === null ? null : eventId(envelope.feedIndex, body.batch), lines,
  });
  return APPLIED;
}

/**
 * Which of two reversals of one entry stands: the one an earlier close includes, then the smaller tag, then the smaller
 * sequence number (sync.md 1.6). A total order over events, so that every PC chooses alike whatever arrived first.
 */
function winsOver(projection: Projection, challenger: number, holder: number): boolean {
  const rank = (id: number): string => {
    const row = projection.book.get<{ tag: string; closed: number | null }>(
      'SELECT f.tag, (SELECT min(c.ym) FROM period_cut c WHERE c.feed = f.ix AND c.seq >= (?1 & 4294967295)) AS closed FROM feed f WHERE f.ix = ?1 >> 32', id,
    );
    return `${row?.closed ?? 999_999} ${row?.tag ?? ''} ${String(id % 4_294_967_296).padStart(10, '0')}`;
  };
  return rank(challenger) < rank(holder);
}

/** Takes a reversal that lost out of the books again: quarantined first, as its trigger demands. */
function setAsideReversal(projection: Projection, id: number, name: string): void {
  const { book } = projection;
  const ym = book.get<{ ym: number }>('SELECT ym FROM journal WHERE id = ?', id)?.ym ?? 0;
  for (const line of book.all<StoredLine>('SELECT account, unit, member, product, debit, credit FROM line WHERE journal = ?', id)) {
    addBalance(projection, { ...line, debit: -line.debit, credit: -line.credit, entry: accountById(projection, line.account) }, ym);
  }
  book.run("INSERT OR REPLACE INTO quarantine (event, code, detail) VALUES (?, 'journal.reversedTwice', ?)", id, name);
  book.run('DELETE FROM journal WHERE id = ?', id);
  book.run('DELETE FROM line WHERE journal = ?', id);
}

/**
 * The month an entry is posted in: its own unless that was closed without it, then the next one that is open or whose
 * cut includes it. A pure function of the set of events, whatever their order of arrival (sync.md 1.10).
 */
export function postingMonth(projection: Projection, entry: { readonly feedIndex: number; readonly seq: number }, dated: { readonly date: IsoDate; readonly closing: boolean }): YearMonth {
  let month = yearMonthOf(dated.date);
  if (dated.closing) return yearMonth(yearOfMonth(month), CLOSING_MONTH);
  for (;;) {
    const lock = projection.locks.get(month);
    if (lock === undefined || !lock.locked) return month;
    if ((lock.cut.get(entry.feedIndex) ?? 0) >= entry.seq) return month;
    month = nextMonth(month);
  }
}

/** Moves what a new close did not include, with its lines and balances, to where it now belongs. */
export function moveLateEntries(projection: Projection, closed: YearMonth): number {
  let moved = 0;
  const rows = projection.book.all<{ id: number; date: IsoDate; ym: number }>('SELECT id, date, ym FROM journal WHERE ym = ? ORDER BY id', closed);
  for (const row of rows) {
    const entry = { feedIndex: Math.floor(row.id / 4_294_967_296), seq: row.id % 4_294_967_296 };
    const target = postingMonth(projection, entry, { date: row.date, closing: closed % 100 === CLOSING_MONTH });
    if (target === closed) continue;
    projection.book.run('UPDATE journal SET ym = ? WHERE id = ?', target, row.id);
    projection.book.run('UPDATE line SET ym = ? WHERE journal = ?', target, row.id);
    const lines = projection.book.all<StoredLine>('SELECT account, unit, member, product, debit, credit FROM line WHERE journal = ?', row.id);
    for (const line of lines) {
      const entryAccount = accountById(projection, line.account);
      addBalance(projection, { ...line, debit: -line.debit, credit: -line.credit, entry: entryAccount }, closed);
      addBalance(projection, { ...line, entry: entryAccount }, target);
    }
    moved += 1;
  }
  return moved;
}

type ResolvedLine = {
  readonly account: number;
  readonly unit: number;
  readonly member: number | null;
  readonly product: number | null;
  readonly debit: number;
  readonly credit: number;
  readonly entry: AccountEntry;
};

type StoredLine = Omit<ResolvedLine, 'entry'>;
type StoredJournal = { readonly id: number; readonly document: string | null; readonly ref: string | null; readonly unit: number; readonly reverses: number | null };

type NewJournal = {
  readonly date: string;
  readonly ym: number;
  readonly template: number;
  readonly params: readonly string[];
  readonly document: string | null;
  readonly source: number | null;
  readonly ref: string | null;
  readonly unit: number;
  readonly reverses: number | null;
  readonly batch: number | null;
  readonly lines: readonly ResolvedLine[];
};

/** The lines with local ids, or what is missing, in words for the quarantine. */
function resolveLines(projection: Projection, body: JournalBody): ResolvedLine[] | string {
  const resolved: ResolvedLine[] = [];
  for (const line of body.lines) {
    const entry = projection.accounts.get(line.accountCode);
    if (entry === undefined) return `akun ${line.accountCode}`;
    const unit = projection.units.get(line.unitCode ?? body.unitCode);
    if (unit === undefined) return `unit ${line.unitCode ?? body.unitCode}`;
    const member = line.member === null ? null : memberIdOf(projection, line.member);
    if (line.member !== null && member === null) return 'anggota';
    resolved.push({ account: entry.id, unit, member, product: productOf(projection, line, entry), debit: line.debitSen, credit: line.creditSen, entry });
  }
  return resolved;
}

function productOf(projection: Projection, line: LogLine, entry: AccountEntry): number | null {
  if (line.productCode !== null) return projection.products.get(line.productCode)?.id ?? null;
  return line.member === null ? null : entry.product;
}

function accountById(projection: Projection, id: number): AccountEntry {
  for (const entry of projection.accounts.values()) if (entry.id === id) return entry;
  throw new Error(`account ${id} is in a line but not in the chart`);
}

function insertJournal(projection: Projection, envelope: JournalEnvelope, journal: NewJournal): void {
  let total = 0;
  let cash = 0;
  let member: number | null = null;
  let number = 0;
  for (const line of journal.lines) {
    number += 1;
    total += line.debit;
    if (line.entry.cash) cash += line.debit - line.credit;
    member ??= line.member;
    projection.insertLine(
      envelope.id, number, line.account, line.unit, line.member, line.product, line.debit, line.credit, journal.ym,
    );
    addBalance(projection, line, journal.ym);
  }
  projection.insertJournal(
    envelope.id, journal.date, journal.ym, journal.template, journal.params.length === 0 ? null : JSON.stringify(journal.params),
    journal.document, journal.source, journal.ref, journal.unit, member, journal.reverses, journal.batch, sen(total), sen(cash),
    envelope.t, envelope.actor,
  );
}

/** A balance's key as one number: text would be put together anew for every line. Room for 600,000 accounts. */
const UNITS_MAX = 10_000;
const MONTH_SPAN = 1_000_000;

function addBalance(projection: Projection, line: ResolvedLine, ym: YearMonth): void {
  const key = (line.account * UNITS_MAX + line.unit) * MONTH_SPAN + ym;
  const balance = projection.balances.get(key);
  if (balance === undefined) projection.balances.set(key, { account: line.account, unit: line.unit, ym, debit: line.debit, credit: line.credit });
  else {
    balance.debit += line.debit;
    balance.credit += line.credit;
  }
  if (line.member !== null && line.product !== null) {
    addMemberBalance(projection, { member: line.member, product: line.product, ym, deposit: line.credit, withdrawal: line.debit });
  }
}

export function addMemberBalance(
  projection: Projection,
  change: { readonly member: number; readonly product: number; readonly ym: YearMonth; readonly deposit: number; readonly withdrawal: number },
): void {
  const key = `${change.member}/${change.product}/${change.ym}`;
  const balance = projection.memberBalances.get(key);
  if (balance === undefined) projection.memberBalances.set(key, { ...change });
  else {
    balance.deposit += change.deposit;
    balance.withdrawal += change.withdrawal;
  }
}

/** `JENIS-SERI-YYYY-NNNNNN` (sync.md 1.10): keeps the last number of the series and how many there are. */
function countDocument(projection: Projection, document: string): void {
  const match = /^([A-Z]{2,4})-([0-9A-Z]{2,4})-(\d{4})-(\d{6,})$/.exec(document);
  if (match === null) return;
  const [, kind = '', series = '', year = '', number = ''] = match;
  const key = `${kind}-${series}-${year}`;
  const counter = projection.series.get(key);
  if (counter === undefined) projection.series.set(key, { kind, series, year: Number(year), last: Number(number), count: 1 });
  else {
    counter.last = Math.max(counter.last, Number(number));
    counter.count += 1;
  }
}

