import type { AccountRow } from '#shared/contract/account.ts';
import type { Account, AccountType, NormalSide } from '#shared/domain/account/account.ts';

/** What the form of an account has been told so far. */
export type AccountDraft = Pick<Account, 'code' | 'name' | 'type' | 'normal' | 'parentCode' | 'heading' | 'line' | 'party' | 'defaultUnitCode'> & {
  readonly isCash: boolean;
};

export const EMPTY_ACCOUNT: AccountDraft = {
  code: '', name: '', type: 'expense', normal: 'debit', parentCode: null, heading: false, line: null, party: 'none', defaultUnitCode: null, isCash: false,
};

const NORMAL_SIDES: Readonly<Record<AccountType, NormalSide>> = { asset: 'debit', expense: 'debit', liability: 'credit', equity: 'credit', income: 'credit' };

export function accountDraft(account: AccountRow): AccountDraft {
  const { code, name, type, normal, parentCode, heading, line, party, defaultUnitCode, role } = account;
  return { code, name, type, normal, parentCode, heading, line, party, defaultUnitCode, isCash: role === 'cash' || role === 'bank' };
}

/** The draft under another heading: an account is of the class of its heading and stands on the same line of the statements. */
export function underParent(draft: AccountDraft, parent: Account | null): AccountDraft {
  if (parent === null) return { ...draft, parentCode: null };
  return { ...ofType(draft, parent.type), parentCode: parent.code, line: draft.line ?? parent.line };
}

/** The draft as an account of a class, on the side on which the class normally stands. */
export function ofType(draft: AccountDraft, type: AccountType): AccountDraft {
  return { ...draft, type, normal: NORMAL_SIDES[type], isCash: type === 'asset' && draft.isCash };
}

/** The heading a new code falls under: the one whose code it continues furthest. */
export function parentOfCode(code: string, accounts: readonly Account[]): Account | null {
  const headings = accounts.filter((account) => account.heading && account.code !== code && code.startsWith(account.code));
  return headings.reduce<Account | null>((best, heading) => (best === null || heading.code.length > best.code.length ? heading : best), null);
}
