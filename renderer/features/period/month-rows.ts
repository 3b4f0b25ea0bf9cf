import { MONTH_NAMES } from '#shared/calendar/date.ts';
import { CLOSING_MONTH, yearMonth, yearOfMonth, type YearMonth } from '#shared/calendar/month.ts';
import type { PeriodRow } from '#shared/contract/period.ts';
import { sum, ZERO, type Sen } from '#shared/money/sen.ts';

/** locked; next: the one to lock now; open; empty: open and without an entry; waiting: month 13 of an open year. */
export type MonthState = 'locked' | 'next' | 'open' | 'empty' | 'waiting';
export type MonthAct = 'lock' | 'reopen' | null;

export type MonthRow = PeriodRow & {
  readonly state: MonthState;
  /** What can be done with it now: months are locked from the first and reopened from the last. */
  readonly act: MonthAct;
};

/** The twelve months and the closing month 13, in order; what the background does not know yet is open and empty. */
export function monthRows(year: number, known: readonly PeriodRow[]): MonthRow[] {
  const byMonth = new Map(known.map((row) => [row.month, row]));
  const rows = Array.from({ length: CLOSING_MONTH }, (_, index) => {
    const month = yearMonth(year, index + 1);
    return byMonth.get(month) ?? emptyRow(month);
  });
  const closed = rows.at(-1)?.locked === true;
  const next = rows.find((row) => !row.locked)?.month ?? null;
  const last = closed ? null : (rows.filter((row) => row.locked && !isClosingMonth(row.month)).at(-1)?.month ?? null);
  return rows.map((row) => {
    const state = stateOf(row, next);
    return { ...row, state, act: row.month === last ? 'reopen' : state === 'next' ? 'lock' : null };
  });
}

function stateOf(row: PeriodRow, next: YearMonth | null): MonthState {
  if (row.locked) return 'locked';
  if (isClosingMonth(row.month)) return 'waiting';
  if (row.month === next) return 'next';
  return row.journals === 0 ? 'empty' : 'open';
}

function emptyRow(month: YearMonth): PeriodRow {
  return { month, locked: false, journals: 0, debitSen: ZERO, lockedAt: null, reopenings: 0 };
}

export type MonthTotals = { readonly locked: number; readonly journals: number; readonly debitSen: Sen };

/** Locked calendar months, and the entries and debits of the whole year with its closing entries. */
export function monthTotals(rows: readonly MonthRow[]): MonthTotals {
  return {
    locked: rows.filter((row) => row.locked && !isClosingMonth(row.month)).length,
    journals: rows.reduce((count, row) => count + row.journals, 0),
    debitSen: sum(rows.map((row) => row.debitSen)),
  };
}

export function isClosingMonth(month: YearMonth): boolean {
  return month % 100 === CLOSING_MONTH;
}

/** "Maret 2025"; the closing month has a name of its own. */
export function monthName(month: YearMonth): string {
  return `${MONTH_NAMES[(month % 100) - 1] ?? ''} ${yearOfMonth(month)}`.trim();
}
