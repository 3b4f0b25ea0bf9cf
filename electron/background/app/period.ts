import { yearOf } from '#shared/calendar/date.ts';
import { CLOSING_MONTH, firstDayOf, lastDayOf, nextMonth, yearMonth, yearOfMonth, type YearMonth } from '#shared/calendar/month.ts';
import { momentText } from '#shared/calendar/moment.ts';
import type { PostedJournal } from '#shared/contract/journal.ts';
import type { PeriodRow, YearState } from '#shared/contract/period.ts';
import { MEMO_TEMPLATES } from '#shared/domain/journal/memo-template.ts';
import { encodePeriodClose, encodePeriodReopen } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import type { LogLine } from '#shared/domain/log/journal-body.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { add, negate, sen, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { attachmentClass } from '../bundle/attachment.ts';
import { encodeCanonical } from '../bundle/canonical.ts';
import { sha256 } from '../bundle/ids.ts';
import type { ReadableBook } from '../store/database.ts';
import { feeds } from '../store/log.ts';
import { accountsByRole, accountBalances, netBalance, netBalances, accounts } from '../store/queries/account.ts';
import { journalCount, monthActivity, periodAt, periodsOf } from '../store/queries/period.ts';
import { flushProjection } from '../store/project/projection.ts';
import { HEAD_OFFICE_UNIT } from './open-book.ts';
import type { OpenBook } from './context.ts';
import { line, nextDocument, post } from './posting.ts';
import { write, type Writer, type WriteOptions } from './write.ts';

/** The twelve months and the closing month of a year. */
export function listPeriods(open: OpenBook, input: { readonly year: number }): readonly PeriodRow[] {
  const locks = periodsOf(open.read, input.year);
  const activity = monthActivity(open.read, input.year);
  return Array.from({ length: CLOSING_MONTH }, (_, index): PeriodRow => {
    const month = yearMonth(input.year, index + 1);
    const lock = locks.get(month);
    return {
      month, locked: lock?.locked === 1, journals: journalCount(open.read, month), debitSen: sen(activity.get(month)?.debit ?? 0),
      lockedAt: lock?.locked === 1 ? momentText(lock.locked_t) : null, reopenings: lock === undefined ? 0 : Math.floor(lock.version / 2),
    };
  });
}

/**
 * Locks a month for screens, imports and bundles alike. Refusals, in order: `device.notHeadOffice`, `period.alreadyLocked`,
 * `period.earlierOpen` (an earlier month with entries is open), `period.differenceOpen` (the opening difference is not zero).
 */
export function lockPeriod(open: OpenBook, input: { readonly month: YearMonth }, command?: WriteOptions['command']): Result<PeriodRow> {
  if (open.role !== 'pusat') return refuse('device.notHeadOffice');
  return write<PeriodRow, string>(open, { command, nouns: ['period'] }, (writer) => {
    if (periodAt(writer.book, input.month)?.locked === 1) return refuse('period.alreadyLocked', { month: input.month });
    const earlier = earliestOpenBefore(writer.book, input.month);
    if (earlier !== null) return refuse('period.earlierOpen', { month: earlier });
    const difference = accountsByRole(writer.book, 'openingDifference')[0];
    const differenceSen = difference === undefined ? ZERO : netBalance(writer.book, difference.id, { upTo: input.month });
    if (differenceSen !== 0) return refuse('period.differenceOpen', { differenceSen });
    lockInside(writer, input.month);
    return done(rowOf(open, input.month));
  });
}

/** Reopens the newest locked month. Refusals: `device.notHeadOffice`, `period.notLocked`, `period.yearClosed`, `period.laterLocked`. */
export function reopenPeriod(open: OpenBook, input: { readonly month: YearMonth; readonly reason: string }, command?: WriteOptions['command']): Result<PeriodRow> {
  if (open.role !== 'pusat') return refuse('device.notHeadOffice');
  return write<PeriodRow, string>(open, { command, nouns: ['period'] }, (writer) => {
    const known = periodAt(writer.book, input.month);
    if (known === null || known.locked !== 1) return refuse('period.notLocked', { month: input.month });
    if (input.month % 100 === CLOSING_MONTH || isYearClosed(writer.book, yearOfMonth(input.month))) return refuse('period.yearClosed', { year: yearOfMonth(input.month) });
    const later = writer.book.get<{ ym: number | null }>('SELECT max(ym) AS ym FROM period WHERE locked = 1 AND ym > ?', input.month)?.ym ?? null;
    if (later !== null) return refuse('period.laterLocked', { month: later });
    writer.append(EVENT_KIND.periodReopen, encodePeriodReopen(input.month, known.version + 1), [
      { class: attachmentClass.voucherNote, bytes: new TextEncoder().encode(input.reason) },
    ]);
    return done(rowOf(open, input.month));
  });
}

export type YearClosing = { readonly journals: readonly PostedJournal[]; readonly resultSen: Sen };

/**
 * Closes a book year: locks its months, posts the closing entries per unit into month 13 (koperasi.md 4.6, 76 and 77),
 * carries the result to "SHU belum dibagi" on 1 January (78), locks month 13.
 * Refusals, in order: `device.notHeadOffice`, `period.yearRunning`, `period.yearClosed`, `period.earlierOpen`, `account.roleMissing`,
 * `period.differenceOpen`.
 */
export function closeYear(open: OpenBook, input: { readonly year: number }, command?: WriteOptions['command']): Result<YearClosing> {
  if (open.role !== 'pusat') return refuse('device.notHeadOffice');
  return write<YearClosing, string>(open, { command, nouns: ['period', 'journal'] }, (writer) => {
    const { book } = writer;
    const closing = yearMonth(input.year, CLOSING_MONTH);
    if (input.year >= yearOf(open.environment.today())) return refuse('period.yearRunning', { year: input.year });
    if (isYearClosed(book, input.year)) return refuse('period.yearClosed', { year: input.year });
    const earlier = openYearBefore(book, input.year);
    if (earlier !== null) return refuse('period.earlierOpen', { month: earlier });
    const current = accountsByRole(book, 'shuCurrentYear')[0];
    const undistributed = accountsByRole(book, 'shuUndistributed')[0];
    if (current === undefined || undistributed === undefined) return refuse('account.roleMissing', { role: 'SHU Tahun Berjalan / SHU Belum Dibagi' });
    const difference = accountsByRole(book, 'openingDifference')[0];
    const differenceSen = difference === undefined ? ZERO : netBalance(book, difference.id, { upTo: closing });
    if (differenceSen !== 0) return refuse('period.differenceOpen', { differenceSen });

    for (let month = yearMonth(input.year, 1); yearOfMonth(month) === input.year; month = nextMonth(month)) {
      if (periodAt(book, month)?.locked !== 1) lockInside(writer, month);
    }
    const journals: PostedJournal[] = [];
    let resultSen: Sen = ZERO;
    for (const unit of closingLines(book, input.year, current.code)) {
      resultSen = add(resultSen, unit.resultSen);
      journals.push(post(writer, {
        date: lastDayOf(closing), document: nextDocument(open, writer, { kind: 'BM', date: lastDayOf(closing) }), template: MEMO_TEMPLATES.yearClosing.number,
        params: [String(input.year)], lines: unit.lines, unitCode: unit.unitCode, closing: true,
      }, ''));
    }
    flushProjection(writer.projection);
    lockInside(writer, closing);
    const opening = firstDayOf(yearMonth(input.year + 1, 1));
    const carried = carryLines(book, { closing, currentCode: current.code, undistributedCode: undistributed.code });
    if (carried.length > 0) {
      journals.push(post(writer, {
        date: opening, document: nextDocument(open, writer, { kind: 'BM', date: opening }), template: MEMO_TEMPLATES.shuCarriedForward.number,
        params: [String(input.year)], lines: carried, unitCode: HEAD_OFFICE_UNIT,
      }, ''));
    }
    return done({ journals, resultSen });
  });
}

type UnitLines = { readonly unitCode: string; readonly lines: readonly LogLine[]; readonly resultSen: Sen };

/** Per unit: every income and expense account to zero, the result to SHU Tahun Berjalan. */
function closingLines(book: ReadableBook, year: number, currentCode: string): readonly UnitLines[] {
  const results = new Set(accounts(book).filter((account) => account.type === 'income' || account.type === 'expense').map((account) => account.code));
  const byUnit = new Map<string, { code: string; netSen: Sen }[]>();
  for (const balance of accountBalances(book, yearMonth(year, 1), yearMonth(year, 12))) {
    if (!results.has(balance.accountCode)) continue;
    const netSen = sum([balance.openingSen, balance.debitSen, negate(balance.creditSen)]);
    if (netSen === 0) continue;
    byUnit.set(balance.unitCode, [...(byUnit.get(balance.unitCode) ?? []), { code: balance.accountCode, netSen }]);
  }
  return [...byUnit].map(([unitCode, nets]) => {
    const resultSen = negate(sum(nets.map((net) => net.netSen)));
    const lines = nets.map((net) => sided(net.code, negate(net.netSen)));
    if (resultSen !== 0) lines.push(sided(currentCode, negate(resultSen)));
    return { unitCode, lines, resultSen };
  });
}

/**
 * The closed result of every unit to SHU Tahun Lalu Belum Dibagi of head office, where the meeting decides over it; what
 * comes from a unit passes the inter-unit account, so that every unit's books balance by themselves.
 */
function carryLines(book: ReadableBook, input: { readonly closing: YearMonth; readonly currentCode: string; readonly undistributedCode: string }): readonly LogLine[] {
  const between = accountsByRole(book, 'interUnit')[0];
  const lines: LogLine[] = [];
  for (const balance of accountBalances(book, yearMonth(yearOfMonth(input.closing), 1), input.closing)) {
    if (balance.accountCode !== input.currentCode) continue;
    const netSen = sum([balance.openingSen, balance.debitSen, negate(balance.creditSen), balance.closingEntriesSen]);
    if (netSen === 0) continue;
    const isHeadOffice = balance.unitCode === HEAD_OFFICE_UNIT || between === undefined;
    const targetUnit = isHeadOffice ? balance.unitCode : HEAD_OFFICE_UNIT;
    lines.push({ ...sided(input.currentCode, negate(netSen)), unitCode: balance.unitCode });
    if (!isHeadOffice) {
      lines.push({ ...sided(between.code, netSen), unitCode: balance.unitCode });
      lines.push({ ...sided(between.code, negate(netSen)), unitCode: HEAD_OFFICE_UNIT });
    }
    lines.push({ ...sided(input.undistributedCode, netSen), unitCode: targetUnit });
  }
  return lines;
}

/** A line from a signed amount: debit positive. */
function sided(accountCode: string, amountSen: Sen): LogLine {
  return line({ accountCode, debitSen: amountSen > 0 ? amountSen : ZERO, creditSen: amountSen < 0 ? negate(amountSen) : ZERO });
}

function lockInside(writer: Writer, month: YearMonth): void {
  flushProjection(writer.projection);
  const known = periodAt(writer.book, month);
  const cut = feeds(writer.book).filter((feed) => feed.stream === 1 && feed.head_seq > 0).map((feed) => headOf(writer, feed.ix));
  writer.append(EVENT_KIND.periodClose, encodePeriodClose({
    month, version: (known?.version ?? 0) + 1, trialBalanceHash: trialBalanceHash(writer.book, month), cut,
  }));
}

/** The head of a feed at this moment of the transaction: the newest event in the log. */
function headOf(writer: Writer, feedIndex: number): { readonly feedId: Uint8Array; readonly seq: number; readonly hash: Uint8Array } {
  const row = writer.book.get<{ feed_id: Uint8Array; id: number; hash: Uint8Array }>(
    'SELECT f.feed_id, l.id, l.hash FROM feed f JOIN log l ON l.id = (SELECT max(id) FROM log WHERE id BETWEEN f.ix << 32 AND (f.ix << 32) + 4294967295) WHERE f.ix = ?', feedIndex,
  );
  if (row === undefined) throw new Error(`feed ${feedIndex} has no events`);
  return { feedId: new Uint8Array(row.feed_id), seq: row.id % 4_294_967_296, hash: new Uint8Array(row.hash) };
}

/** SHA-256 over the canonical list of [account code, net] up to and with a month: what a close vouches for. */
export function trialBalanceHash(book: ReadableBook, month: YearMonth): Uint8Array {
  const nets = netBalances(book, month);
  const rows = accounts(book).flatMap((account) => {
    const net = nets.get(account.id) ?? 0;
    return net === 0 ? [] : [[account.code, net]];
  });
  return sha256(encodeCanonical([month, rows]));
}

export function isYearClosed(book: ReadableBook, year: number): boolean {
  return periodAt(book, yearMonth(year, CLOSING_MONTH))?.locked === 1;
}

/** The oldest month before this one that has entries and is not locked. */
function earliestOpenBefore(book: ReadableBook, month: YearMonth): YearMonth | null {
  return book.get<{ ym: number | null }>(
    'SELECT min(b.ym) AS ym FROM balance b LEFT JOIN period p ON p.ym = b.ym AND p.locked = 1 WHERE b.ym < ? AND p.ym IS NULL AND b.ym % 100 <= 12', month,
  )?.ym ?? null;
}

/** The oldest month with results of an earlier year that was never closed. */
function openYearBefore(book: ReadableBook, year: number): YearMonth | null {
  const row = book.get<{ ym: number | null }>(
    `SELECT min(b.ym) AS ym FROM balance b JOIN account a ON a.id = b.account AND a.type IN ('income', 'expense')
     WHERE b.ym < ?1 * 100 AND NOT EXISTS (SELECT 1 FROM period p WHERE p.ym = (b.ym / 100) * 100 + 13 AND p.locked = 1)`, year,
  );
  return row?.ym ?? null;
}

function rowOf(open: OpenBook, month: YearMonth): PeriodRow {
  const row = listPeriods(open, { year: yearOfMonth(month) }).find((item) => item.month === month);
  if (row === undefined) throw new Error('a month outside its year');
  return row;
}

/** What stands between a year and its closing. */
export function yearState(open: OpenBook, input: { readonly year: number }): YearState {
  const { read } = open;
  const locked = [...periodsOf(read, input.year).values()].filter((row) => row.locked === 1 && row.ym % 100 <= 12).length;
  const difference = accountsByRole(read, 'openingDifference')[0];
  const differenceSen = difference === undefined ? ZERO : netBalance(read, difference.id, { upTo: yearMonth(input.year, 12) });
  const between = accountsByRole(read, 'interUnit')[0];
  const betweenSen = between === undefined ? ZERO : netBalance(read, between.id, { upTo: yearMonth(input.year, 12) });
  const earlier = openYearBefore(read, input.year);
  const waiting = read.get<{ n: number }>('SELECT count(*) AS n FROM quarantine')?.n ?? 0;
  return {
    year: input.year,
    closed: isYearClosed(read, input.year),
    lockedMonths: locked,
    resultSen: yearResult(read, input.year),
    checks: [
      { code: 'earlier', ok: earlier === null, text: 'Tahun buku sebelumnya sudah ditutup' },
      { code: 'difference', ok: differenceSen === 0, text: 'Selisih saldo awal sudah nol' },
      { code: 'interUnit', ok: betweenSen === 0, text: 'Rekening antar unit sudah nol' },
      { code: 'waiting', ok: waiting === 0, text: 'Tidak ada entri kiriman yang tertahan' },
    ],
  };
}

/** The result of a year before its closing entries: credit positive. */
export function yearResult(book: ReadableBook, year: number): Sen {
  const row = book.get<{ net: number | null }>(
    `SELECT sum(b.credit - b.debit) AS net FROM balance b JOIN account a ON a.id = b.account
     WHERE a.type IN ('income', 'expense') AND b.ym BETWEEN ? AND ?`, yearMonth(year, 1), yearMonth(year, 12),
  );
  return sen(row?.net ?? 0);
}

