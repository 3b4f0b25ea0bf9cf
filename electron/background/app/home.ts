import { daysBetween, yearOf, type IsoDate } from '#shared/calendar/date.ts';
import { momentText } from '#shared/calendar/moment.ts';
import { formatMonth, previousMonth, yearMonthOf, type YearMonth } from '#shared/calendar/month.ts';
import type { HomeSummary, HomeTask } from '#shared/contract/report.ts';
import { sen, type Sen } from '#shared/money/sen.ts';
import type { ReadableBook } from '../store/database.ts';
import { metaValue } from '../store/log.ts';
import { activeMembersOn, lineTotals, type LineTotals } from '../store/queries/home.ts';
import { oldestOpenMonth } from './book-facts.ts';
import { isYearClosed, yearResult } from './period.ts';
import type { OpenBook } from './context.ts';

/**
 * What the first screen shows: figures from kept balances, the day's movement, what waits for the user today.
 *
 * Shape: `date` is the day the figures are of: the one asked for, else today, else, when this month and the one before
 * have no entry, the date of the last one: a book that is being caught up shows its last months instead of zeros.
 */
export function homeSummary(open: OpenBook, input: { readonly date?: IsoDate | undefined }): HomeSummary {
  const { read } = open;
  const date = input.date ?? lastActiveDate(open);
  const month = yearMonthOf(date);
  const now = lineTotals(read, month);
  const before = lineTotals(read, previousMonth(month));
  const today = read.get<{ cash: number | null; n: number }>('SELECT sum(cash) AS cash, count(*) AS n FROM journal WHERE date = ?', date);
  const members = activeMembersOn(read, date);
  const waitingBundles = read.get<{ n: number }>('SELECT count(*) AS n FROM bundle_parked')?.n ?? 0;
  const simpananSen = savingsOf(now);
  return {
    date,
    cashSen: sen(now.cashSen),
    cashTodaySen: sen(today?.cash ?? 0),
    simpananSen,
    simpananChangeBasisPoints: changeBasisPoints(savingsOf(before), simpananSen),
    loansSen: sen(now.loansSen),
    shuSen: yearResult(read, yearOf(date)),
    members,
    memberChange: members - activeMembersOn(read, `${yearOf(date) - 1}-12-31`),
    journalsToday: today?.n ?? 0,
    tasks: tasksOf(open, { date: open.environment.today(), waitingBundles }),
    lastBackup: momentOf(metaValue(read, 'backup.last')),
    lastSync: lastSync(read),
    waitingBundles,
  };
}

function lastActiveDate(open: OpenBook): IsoDate {
  const today = open.environment.today();
  const last = open.read.get<{ date: IsoDate | null }>('SELECT max(date) AS date FROM journal WHERE date <= ?', today)?.date ?? today;
  return yearMonthOf(last) < previousMonth(yearMonthOf(today)) ? last : today;
}

function savingsOf(totals: LineTotals): Sen {
  return sen(totals.savingsSen);
}

function changeBasisPoints(before: Sen, now: Sen): number {
  return before === 0 ? 0 : Math.round(((now - before) * 10_000) / before);
}

function tasksOf(open: OpenBook, context: { readonly date: IsoDate; readonly waitingBundles: number }): readonly HomeTask[] {
  const { read } = open;
  const tasks: HomeTask[] = [];
  const openMonth = oldestOpenMonth(open);
  if (open.role === 'pusat' && hasEntriesBetween(read, openMonth, yearMonthOf(context.date))) {
    tasks.push({ kind: 'late', text: `${formatMonth(openMonth)} belum dikunci`, detail: 'Tutup Buku', path: '/tutup-buku' });
  }
  if (context.waitingBundles > 0) tasks.push({ kind: 'sync', text: `${context.waitingBundles} kiriman menunggu kiriman sebelumnya`, detail: 'Sinkronisasi', path: '/sinkronisasi' });
  const held = read.get<{ n: number }>('SELECT count(*) AS n FROM quarantine')?.n ?? 0;
  if (held > 0) tasks.push({ kind: 'sync', text: `${held} entri kiriman tertahan`, detail: 'Sinkronisasi', path: '/sinkronisasi' });
  const lastYear = yearOf(context.date) - 1;
  const hasLastYear = read.get('SELECT 1 FROM balance_year WHERE year = ? LIMIT 1', lastYear) !== undefined;
  if (hasLastYear && open.role === 'pusat') tasks.push(...yearTasks(read, { year: lastYear, date: context.date }));
  const negative = read.get<{ n: number }>('SELECT count(*) AS n FROM (SELECT 1 FROM member_balance GROUP BY member, product HAVING sum(deposit - withdrawal) < 0)')?.n ?? 0;
  if (negative > 0) tasks.push({ kind: 'check', text: `${negative} simpanan anggota minus`, detail: 'Periksa Buku', path: '/periksa' });
  return tasks;
}

/** Whether any entry stands in a month from one up to, not including, another. */
function hasEntriesBetween(read: ReadableBook, from: YearMonth, before: YearMonth): boolean {
  return read.get('SELECT 1 FROM balance WHERE ym >= ? AND ym < ? LIMIT 1', from, before) !== undefined;
}

function yearTasks(read: ReadableBook, context: { readonly year: number; readonly date: IsoDate }): readonly HomeTask[] {
  const { year, date } = context;
  if (!isYearClosed(read, year)) return [{ kind: 'rat', text: `Tahun buku ${year} belum ditutup`, detail: 'Lanjutkan', path: '/tutup-buku' }];
  const snapshot = read.get<{ decided_on: string | null }>('SELECT decided_on FROM shu_snapshot WHERE year = ?', year);
  if (snapshot?.decided_on !== null && snapshot !== undefined) return [];
  const deadline = `${year + 1}-06-30`;
  // The deadline is a real date of the calendar by construction.
  const days = daysBetween(date, deadline as IsoDate);
  const detail = days >= 0 ? `${days} hari lagi` : 'terlambat';
  return [{ kind: 'rat', text: `RAT tahun buku ${year}, paling lambat 30 Juni`, detail, path: '/rat' }];
}

function momentOf(milliseconds: string | null): string | null {
  return milliseconds === null ? null : momentText(Number(milliseconds));
}

function lastSync(read: ReadableBook): string | null {
  const row = read.get<{ t: number | null }>('SELECT max(t) AS t FROM (SELECT max(applied_t) AS t FROM bundle_in UNION ALL SELECT max(written_t) FROM bundle_out)');
  return row?.t === null || row === undefined ? null : momentText(row.t);
}

