import type { CashAccount } from '#shared/contract/journal.ts';
import { add, subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import type { CASH_TEXT } from './text.ts';

export type DraftMember = { readonly id: string; readonly number: string; readonly name: string };

/** One thing the money was for; null where nothing has been entered. */
export type CashLine = {
  readonly key: string;
  readonly accountCode: string | null;
  readonly member: DraftMember | null;
  readonly amountSen: Sen | null;
};

export type CashDirection = 'receive' | 'pay';

export function blankCashLine(key: string): CashLine {
  return { key, accountCode: null, member: null, amountSen: null };
}

export function isBlankCashLine(line: CashLine): boolean {
  return line.accountCode === null && line.member === null && isNothing(line.amountSen);
}

export function cashTotal(lines: readonly CashLine[]): Sen {
  return sum(lines.map((line) => line.amountSen ?? ZERO));
}

/** The balance of the cash account once the entry is saved. */
export function balanceAfter(balanceSen: Sen, movement: { readonly direction: CashDirection; readonly totalSen: Sen }): Sen {
  return movement.direction === 'receive' ? add(balanceSen, movement.totalSen) : subtract(balanceSen, movement.totalSen);
}

type ProblemKey = keyof typeof CASH_TEXT;

/** What is wrong with each line before it is sent, by its key; blank lines are left out when the entry is sent. */
export function cashLineProblems(lines: readonly CashLine[]): ReadonlyMap<string, ProblemKey> {
  const problems = new Map<string, ProblemKey>();
  for (const line of lines) {
    if (isBlankCashLine(line)) continue;
    if (line.accountCode === null) problems.set(line.key, 'entry.accountMissing');
    else if (isNothing(line.amountSen)) problems.set(line.key, 'entry.amountMissing');
  }
  return problems;
}

/** The lines as the contract takes them, in their order, without blank ones. */
export function cashLinesToPost(lines: readonly CashLine[]) {
  return lines
    .filter((line) => !isBlankCashLine(line))
    .map((line) => ({ accountCode: line.accountCode ?? '', amountSen: line.amountSen ?? ZERO, memberId: line.member?.id ?? null }));
}

type RefusalFacts = { readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** The lines a refusal speaks of, by key; empty when it speaks of the entry as a whole. */
export function refusedCashLines(refusal: RefusalFacts, lines: readonly CashLine[]): readonly string[] {
  const code = refusal.params['code'];
  if (!refusal.code.startsWith('account.') || typeof code !== 'string') return [];
  return lines
    .filter((line) => line.accountCode === code && (refusal.code !== 'account.isControl' || line.member === null))
    .map((line) => line.key);
}

/** A key no line has yet. */
export function nextCashKey(lines: readonly CashLine[]): string {
  return String(lines.reduce((last, line) => Math.max(last, Number(line.key)), 0) + 1);
}

/** What the cash accounts of one kind hold together. */
export function cashBalance(accounts: readonly CashAccount[], role: CashAccount['role']): Sen {
  return sum(accounts.filter((account) => account.role === role).map((account) => account.balanceSen));
}

function isNothing(value: Sen | null): boolean {
  return value === null || value === 0;
}
