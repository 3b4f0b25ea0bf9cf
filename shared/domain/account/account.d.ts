/**
 * Accounts as every layer sees them. `code` is what people read; it is also the key under which journals name an account
 * in the log, so it is unique in a book and never reused.
 */
export declare const ACCOUNT_TYPES: readonly ["asset", "liability", "equity", "income", "expense"];
export type AccountType = (typeof ACCOUNT_TYPES)[number];
export type NormalSide = 'debit' | 'credit';
/** Whose business an income or a direct cost belongs to. Source: koperasi.md 2.2 and 3.1. */
export declare const PARTIES: readonly ["member", "nonMember", "none"];
export type Party = (typeof PARTIES)[number];
/**
 * The line of the statements an account belongs to. Accounts without one (imported charts) are shown under the
 * general line of their type. Source: koperasi.md 3.3, after SAK EP and the groups of PSAK 27.
 */
export declare const STATEMENT_LINES: readonly ["cashAndBank", "memberLoans", "loanAllowance", "receivables", "inventory", "otherCurrentAssets", "interUnit", "investments", "fixedAssets", "accumulatedDepreciation", "otherAssets", "memberSavings", "termSavings", "payables", "shuFunds", "taxPayable", "otherCurrentLiabilities", "bankLoans", "otherLongTermLiabilities", "simpananPokok", "simpananWajib", "grants", "participationCapital", "reserves", "shuUndistributed", "shuCurrentYear", "priorYearCorrection", "otherEquity", "operatingIncome", "otherIncome", "directCost", "operatingExpense", "cooperativeExpense", "otherExpense", "incomeTax"];
export type StatementLine = (typeof STATEMENT_LINES)[number];
/** What a module may need to find without knowing a code: the cash boxes, the control accounts, the closing accounts. */
export declare const ACCOUNT_ROLES: readonly ["cash", "bank", "control", "interUnit", "shuCurrentYear", "shuUndistributed", "shuPayable", "reserve", "openingDifference", "priorYearCorrection", "formerMemberSavings"];
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
