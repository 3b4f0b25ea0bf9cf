/**
 * Accounts as every layer sees them. `code` is what people read; it is also the key under which journals name an account
 * in the log, so it is unique in a book and never reused.
 */
export const ACCOUNT_TYPES = ['asset', 'liability', 'equity', 'income', 'expense'] as const;
export type AccountType = (typeof ACCOUNT_TYPES)[number];

export type NormalSide = 'debit' | 'credit';

/** Whose business an income or a direct cost belongs to. Source: koperasi.md 2.2 and 3.1. */
export const PARTIES = ['member', 'nonMember', 'none'] as const;
export type Party = (typeof PARTIES)[number];

/**
 * The line of the statements an account belongs to. Accounts without one (imported charts) are shown under the
 * general line of their type. Source: koperasi.md 3.3, after SAK EP and the groups of PSAK 27.
 */
export const STATEMENT_LINES = [
  'cashAndBank', 'memberLoans', 'loanAllowance', 'receivables', 'inventory', 'otherCurrentAssets', 'interUnit',
  'investments', 'fixedAssets', 'accumulatedDepreciation', 'otherAssets',
  'memberSavings', 'termSavings', 'payables', 'shuFunds', 'taxPayable', 'otherCurrentLiabilities',
  'bankLoans', 'otherLongTermLiabilities',
  'simpananPokok', 'simpananWajib', 'grants', 'participationCapital', 'reserves', 'shuUndistributed', 'shuCurrentYear',
  'priorYearCorrection', 'otherEquity',
  'operatingIncome', 'otherIncome',
  'directCost', 'operatingExpense', 'cooperativeExpense', 'otherExpense', 'incomeTax',
] as const;
export type StatementLine = (typeof STATEMENT_LINES)[number];

/** What a module may need to find without knowing a code: the cash boxes, the control accounts, the closing accounts. */
export const ACCOUNT_ROLES = [
  'cash', 'bank', 'control', 'interUnit', 'shuCurrentYear', 'shuUndistributed', 'shuPayable', 'reserve',
  'openingDifference', 'priorYearCorrection', 'formerMemberSavings',
] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

export type Account = {
  readonly code: string;
  readonly name: string;
  readonly type: AccountType;
  readonly normal: NormalSide;
  readonly parentCode: string | null;
  /** A heading gathers its children and takes no postings. */
  readonly heading: boolean;
  readonly line: StatementLine | null;
  readonly party: Party;
  /** The unit proposed when the account is chosen; each journal line carries its own. */
  readonly defaultUnitCode: string | null;
  readonly role: AccountRole | null;
  readonly archived: boolean;
};
