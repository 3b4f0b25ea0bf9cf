import { useMemo } from 'react';
import type { AccountRow } from '#shared/contract/account.ts';
import { useBackgroundQuery } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { SelectField } from '../../ui/field/SelectField.tsx';
import { ACCOUNT_TEXT } from './text.ts';

export type AccountPickerProps = {
  /** The code of the account. */
  readonly value: string | null;
  readonly onChange: (accountCode: string | null) => void;
  /** "Akun" unless told. */
  readonly label?: string;
  /** Which postable accounts are offered; all unless told. Keep it outside the component. */
  readonly only?: (account: AccountRow) => boolean;
  readonly name?: string;
  readonly error?: string | null;
  readonly hint?: string;
  readonly aside?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
};

/** One account that takes postings, found by its code or by part of its name. Headings and archived accounts are not offered. */
export function AccountPicker({ only, label, ...field }: AccountPickerProps) {
  const text = useWords(ACCOUNT_TEXT);
  const accounts = useAccounts();
  const choices = useMemo(
    () =>
      accounts
        .filter((account) => !account.heading && !account.archived && (only === undefined || only(account)))
        .map((account) => ({ value: account.code, label: `${account.code} ${account.name}` })),
    [accounts, only],
  );
  return <SelectField {...field} label={label ?? text('account.pick')} placeholder={text('account.pickHint')} choices={choices} />;
}

const NO_ACCOUNTS: readonly AccountRow[] = [];

/** The chart without archived accounts, by code; empty until the answer comes. */
export function useAccounts(): readonly AccountRow[] {
  return useBackgroundQuery(['account.list', {}], (client) => client.account.list({})).data ?? NO_ACCOUNTS;
}
