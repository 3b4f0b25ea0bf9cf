import type { JournalDetail } from '#shared/contract/journal.ts';
import { negate, subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import type { JOURNAL_TEXT } from './text.ts';

export type DraftMember = { readonly id: string; readonly number: string; readonly name: string };

/** A line as it is being typed; null where nothing has been entered. `unitCode` null means the unit of the book. */
export type DraftLine = {
  readonly key: string;
  readonly accountCode: string | null;
  readonly unitCode: string | null;
  readonly member: DraftMember | null;
  readonly debitSen: Sen | null;
  readonly creditSen: Sen | null;
};

export function blankLine(key: string): DraftLine {
  return { key, accountCode: null, unitCode: null, member: null, debitSen: null, creditSen: null };
}

/** Nothing that would be lost has been entered. */
export function isBlank(line: DraftLine): boolean {
  return line.accountCode === null && line.member === null && isNothing(line.debitSen) && isNothing(line.creditSen);
}

export type DraftTotals = {
  readonly debitSen: Sen;
  readonly creditSen: Sen;
  /** Debit less credit: zero when the entry balances. */
  readonly differenceSen: Sen;
};

export function draftTotals(lines: readonly DraftLine[]): DraftTotals {
  const debitSen = sum(lines.map((line) => line.debitSen ?? ZERO));
  const creditSen = sum(lines.map((line) => line.creditSen ?? ZERO));
  return { debitSen, creditSen, differenceSen: subtract(debitSen, creditSen) };
}

/**
 * The amount that would balance the entry if it stood alone on one side of a line; null when that side must stay empty.
 * With 100.000 in debit elsewhere, the credit side of a blank line balances with 100.000 and its debit side with nothing.
 */
export function balancingSen(lines: readonly DraftLine[], key: string, side: 'debit' | 'credit'): Sen | null {
  const { differenceSen } = draftTotals(lines.filter((line) => line.key !== key));
  const amountSen = side === 'debit' ? negate(differenceSen) : differenceSen;
  return amountSen > 0 ? amountSen : null;
}

type ProblemKey = keyof typeof JOURNAL_TEXT;

/** What is wrong with each line before it is sent, by the line's key. Blank lines are left out when the entry is sent. */
export function lineProblems(lines: readonly DraftLine[]): ReadonlyMap<string, ProblemKey> {
  const problems = new Map<string, ProblemKey>();
  for (const line of lines) {
    const problem = isBlank(line) ? null : problemOf(line);
    if (problem !== null) problems.set(line.key, problem);
  }
  return problems;
}

function problemOf(line: DraftLine): ProblemKey | null {
  if (line.accountCode === null) return 'entry.accountMissing';
  const sides = [line.debitSen, line.creditSen].filter((side) => !isNothing(side)).length;
  if (sides === 0) return 'entry.amountMissing';
  return sides === 2 ? 'entry.bothSides' : null;
}

/** The lines as the contract takes them, in their order, without blank ones and without a unit where none was chosen. */
export function linesToPost(lines: readonly DraftLine[]) {
  return lines.filter((line) => !isBlank(line)).map((line) => ({
    accountCode: line.accountCode ?? '',
    debitSen: line.debitSen ?? ZERO,
    creditSen: line.creditSen ?? ZERO,
    memberId: line.member?.id ?? null,
    ...(line.unitCode === null ? {} : { unitCode: line.unitCode }),
  }));
}

type RefusalFacts = { readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/**
 * The lines a refusal speaks of, by key: the line it numbers (counting sent lines from 1), else the lines with the account
 * or unit it names. Empty when it speaks of the entry as a whole.
 */
export function refusedLines(refusal: RefusalFacts, lines: readonly DraftLine[]): readonly string[] {
  const sent = lines.filter((line) => !isBlank(line));
  const number = refusal.params['line'];
  if (typeof number === 'number') return sent.slice(number - 1, number).map((line) => line.key);
  const code = refusal.params['code'];
  if (typeof code !== 'string') return [];
  const named = sent.filter((line) => (refusal.code === 'unit.notFound' ? line.unitCode : line.accountCode) === code);
  // A savings account asks for its member: only the lines without one are wrong.
  return named.filter((line) => refusal.code !== 'account.isControl' || line.member === null).map((line) => line.key);
}

/** A posted entry as the beginning of another: the same lines, to be changed. Keys are "1", "2" and so on. */
export function draftFrom(detail: Pick<JournalDetail, 'lines'>): readonly DraftLine[] {
  return detail.lines.map((line, index) => ({
    key: String(index + 1),
    accountCode: line.accountCode,
    unitCode: line.unitCode,
    member: line.memberId === null ? null : { id: line.memberId, number: line.memberNumber ?? '', name: line.memberName ?? '' },
    debitSen: line.debitSen === 0 ? null : line.debitSen,
    creditSen: line.creditSen === 0 ? null : line.creditSen,
  }));
}

/** A key no line has yet. */
export function nextKey(lines: readonly DraftLine[]): string {
  return String(lines.reduce((last, line) => Math.max(last, Number(line.key)), 0) + 1);
}

function isNothing(value: Sen | null): boolean {
  return value === null || value === 0;
}
