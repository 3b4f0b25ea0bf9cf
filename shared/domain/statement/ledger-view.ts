import { add, subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import type { Account, StatementLine } from '../account/account.ts';
import type { LedgerFacts } from './statement.ts';

/** What one account did, all asked units added up. Signed: debit positive, credit negative. */
export type AccountTotals = {
  readonly account: Account;
  readonly openingSen: Sen;
  readonly debitSen: Sen;
  readonly creditSen: Sen;
  readonly closingEntriesSen: Sen;
  /** debit - credit, without the closing entries of the year. */
  readonly movementSen: Sen;
  /** opening + movement + closing entries. */
  readonly closingSen: Sen;
};

/**
 * Adds up the ledger facts per account.
 *
 * Shape: one entry per account that has a balance row in the unit (null: in any unit), ordered by account code.
 * Asserts: every balance names an account of the list.
 */
export function accountTotals(facts: LedgerFacts, unitCode: string | null): readonly AccountTotals[] {
  const accounts = new Map(facts.accounts.map((account) => [account.code, account]));
  const totals = new Map<string, AccountTotals>();
  for (const balance of facts.balances) {
    if (unitCode !== null && balance.unitCode !== unitCode) continue;
    const account = accounts.get(balance.accountCode);
    if (account === undefined) throw new RangeError(`balance of an unknown account: ${balance.accountCode}`);
    const before = totals.get(balance.accountCode);
    const openingSen = add(before?.openingSen ?? ZERO, balance.openingSen);
    const debitSen = add(before?.debitSen ?? ZERO, balance.debitSen);
    const creditSen = add(before?.creditSen ?? ZERO, balance.creditSen);
    const closingEntriesSen = add(before?.closingEntriesSen ?? ZERO, balance.closingEntriesSen);
    const movementSen = subtract(debitSen, creditSen);
    const closingSen = sum([openingSen, movementSen, closingEntriesSen]);
    totals.set(account.code, { account, openingSen, debitSen, creditSen, closingEntriesSen, movementSen, closingSen });
  }
  return [...totals.values()].sort((left, right) => compareText(left.account.code, right.account.code));
}

/** The clearing accounts between units, which cancel in the combined statements. */
export function isInterUnit(account: Account): boolean {
  return account.line === 'interUnit' && account.type === 'asset';
}

/** Income and expense: what closing empties. */
export function isResultAccount(account: Account): boolean {
  return account.type === 'income' || account.type === 'expense';
}

/**
 * The statement line of an account. For imported charts without lines, or with one of another type of account, the one that the name of its parent heading
 * suggests, else the general line of its type.
 */
export function lineOf(account: Account, headings: ReadonlyMap<string, Account>): StatementLine {
  if (account.line !== null && LINES_OF_TYPE[account.type].includes(account.line)) return account.line;
  const heading = headingNameOf(account, headings) ?? '';
  const guess = GUESSES[account.type].find(([pattern]) => pattern.test(heading));
  return guess === undefined ? GENERAL_LINES[account.type] : guess[1];
}

/** The name of the nearest heading above an account, null at the top of the chart. */
export function headingNameOf(account: Account, headings: ReadonlyMap<string, Account>): string | null {
  return account.parentCode === null ? null : (headings.get(account.parentCode)?.name ?? null);
}

/** Accounts of both years by code; this year's description wins. */
export function accountsByCode(...facts: readonly (LedgerFacts | null)[]): ReadonlyMap<string, Account> {
  const accounts = new Map<string, Account>();
  for (const one of facts) {
    for (const account of one?.accounts ?? []) {
      if (!accounts.has(account.code)) accounts.set(account.code, account);
    }
  }
  return accounts;
}

/** Order of account codes: by UTF-16 code unit, the same on every machine. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

const LINES_OF_TYPE: Readonly<Record<Account['type'], readonly StatementLine[]>> = {
  asset: [
    'cashAndBank', 'memberLoans', 'loanAllowance', 'receivables', 'inventory', 'otherCurrentAssets', 'interUnit', 'investments',
    'fixedAssets', 'accumulatedDepreciation', 'otherAssets',
  ],
  liability: [
    'memberSavings', 'termSavings', 'payables', 'shuFunds', 'taxPayable', 'otherCurrentLiabilities', 'bankLoans', 'otherLongTermLiabilities',
  ],
  equity: [
    'simpananPokok', 'simpananWajib', 'grants', 'participationCapital', 'reserves', 'shuUndistributed', 'shuCurrentYear',
    'priorYearCorrection', 'otherEquity',
  ],
  income: ['operatingIncome', 'otherIncome'],
  expense: ['directCost', 'operatingExpense', 'cooperativeExpense', 'otherExpense', 'incomeTax'],
};

const GENERAL_LINES: Readonly<Record<Account['type'], StatementLine>> = {
  asset: 'otherCurrentAssets',
  liability: 'otherCurrentLiabilities',
  equity: 'otherEquity',
  income: 'operatingIncome',
  expense: 'operatingExpense',
};

const GUESSES: Readonly<Record<Account['type'], readonly (readonly [RegExp, StatementLine])[]>> = {
  asset: [
    [/akumulasi/i, 'accumulatedDepreciation'],
    [/aset tetap|aktiva tetap/i, 'fixedAssets'],
    [/penyertaan|investasi/i, 'investments'],
    [/tidak lancar|lain/i, 'otherAssets'],
  ],
  liability: [[/panjang/i, 'otherLongTermLiabilities']],
  equity: [[/cadangan/i, 'reserves']],
  income: [[/lain|luar usaha/i, 'otherIncome']],
  expense: [
    [/pokok|hpp/i, 'directCost'],
    [/pajak/i, 'incomeTax'],
    [/perkoperasian|organisasi/i, 'cooperativeExpense'],
    [/lain|luar usaha/i, 'otherExpense'],
  ],
};
