import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { MoneyText } from '../../ui/field/MoneyText.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { accountTree, matchAccounts, type AccountNode } from './account-tree.ts';
import { ACCOUNT_TEXT } from './text.ts';
import classes from './Account.module.css';

const INDENT_PIXELS = 18;

/** The chart of accounts as a tree with balances; a row opens the ledger of its account. */
export function AccountListPage() {
  const text = useWords(ACCOUNT_TEXT);
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const accounts = useBackgroundQuery(['account.list', {}], (client) => client.account.list({}));
  const tree = useMemo(() => accountTree(accounts.data ?? []), [accounts.data]);
  const rows = useMemo(() => matchAccounts(tree, search), [tree, search]);
  const columns = useMemo<readonly DataColumn<AccountNode>[]>(
    () => [
      { key: 'code', label: text('account.code'), value: (row) => row.account.code, widthPixels: 110, grow: 0, muted: true, sortable: false },
      { key: 'name', label: text('account.name'), value: (row) => row.account.name, grow: 3, sortable: false, render: (row) => <TreeName node={row} /> },
      { key: 'type', label: text('account.kind'), value: (row) => text(`account.${row.account.type}`), widthPixels: 110, grow: 0.5, muted: true, sortable: false },
      { key: 'unit', label: text('account.unit'), value: (row) => row.account.defaultUnitCode, widthPixels: 80, grow: 0.5, muted: true, sortable: false },
      {
        key: 'balance', label: text('account.balance'), kind: 'money', value: (row) => row.totalSen, widthPixels: 150, sortable: false,
        render: (row) => <MoneyText valueSen={row.totalSen} zeroAsDash strong={row.account.heading} />,
      },
    ],
    [text],
  );
  const count = tree.filter((node) => !node.account.heading).length;
  return (
    <Page>
      <PageHeader title={text('account.title')} subtitle={text('account.subtitle', { count })} />
      <Panel
        grow
        flush
        head={
          <div className={classes.filters}>
            <div className={classes.search}>
              <TextField label={text('account.search')} placeholder={text('account.searchHint')} value={search} onChange={setSearch} autoFocus />
            </div>
          </div>
        }
      >
        {accounts.error === null ? (
          <DataTable
            label={text('account.title')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.account.code}
            onOpen={(row) => {
              if (!row.account.heading) void navigate({ to: '/akun/$code', params: { code: row.account.code } });
            }}
            loading={accounts.isPending}
            empty={<EmptyState title={text('account.emptyTitle')} explanation={text('account.emptyNext')} />}
          />
        ) : (
          <ErrorState message={failureOf(accounts.error).message} onRetry={accounts.refetch} />
        )}
      </Panel>
    </Page>
  );
}

function TreeName({ node }: { readonly node: AccountNode }) {
  return (
    <span className={node.account.heading ? classes.heading : undefined} style={{ paddingLeft: node.depth * INDENT_PIXELS }}>
      {node.account.name}
    </span>
  );
}
