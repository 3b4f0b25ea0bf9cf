import { useMemo } from 'react';
import type { CashAccount } from '#shared/contract/journal.ts';
import { subtract, sum, type Sen } from '#shared/money/sen.ts';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { MoneyText } from '../../ui/field/MoneyText.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { CASH_TEXT } from './text.ts';

/** Every cash box and bank account: what moved today and what it holds. */
export function CashAccountTable(props: {
  readonly accounts: readonly CashAccount[];
  readonly isLoading: boolean;
  readonly onOpen: (code: string) => void;
}) {
  const text = useWords(CASH_TEXT);
  const columns = useMemo<readonly DataColumn<CashAccount>[]>(
    () => [
      { key: 'name', label: text('cash.account'), value: (row) => row.name, widthPixels: 166, grow: 2 },
      { key: 'today', label: text('cash.today'), kind: 'money', value: todaySen, widthPixels: 92, grow: 0.5, render: (row) => <MoneyText valueSen={todaySen(row)} zeroAsDash /> },
      { key: 'balance', label: text('cash.balance'), kind: 'money', value: (row) => row.balanceSen, widthPixels: 100, grow: 0.5, strong: true },
    ],
    [text],
  );
  return (
    <DataTable
      label={text('cash.accounts')}
      columns={columns}
      rows={props.accounts}
      rowKey={(row) => row.code}
      onOpen={(row) => props.onOpen(row.code)}
      totals={{ today: sum(props.accounts.map(todaySen)), balance: sum(props.accounts.map((account) => account.balanceSen)) }}
      loading={props.isLoading}
      empty={<EmptyState title={text('cash.noAccountsTitle')} explanation={text('cash.noAccountsNext')} />}
    />
  );
}

function todaySen(account: CashAccount): Sen {
  return subtract(account.todayInSen, account.todayOutSen);
}
