import { Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { groupThousands } from '#shared/money/format.ts';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { Columns } from '../../ui/page/Page.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { StatusBadge } from '../../ui/page/StatusBadge.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { accountRows, type TreeRow } from './account-rows.ts';
import { AccountForm } from './AccountForm.tsx';
import { SETTINGS_TEXT } from './text.ts';
import classes from './Settings.module.css';

const INDENT_PIXELS = 14;

/** The chart of accounts beside the form that adds, changes or archives one. */
export function AccountsTab() {
  const text = useWords(SETTINGS_TEXT);
  const headOffice = useBook().role === 'pusat';
  const [search, setSearch] = useState('');
  const [archived, setArchived] = useState(false);
  const [chosenCode, setChosenCode] = useState<string | null>(null);
  const accounts = useBackgroundQuery(['account.list', archived], (client) => client.account.list({ includeArchived: archived }), { keep: true });
  const rows = useMemo(() => accountRows(accounts.data ?? [], search), [accounts.data, search]);
  const columns = useMemo(() => columnsOf(text), [text]);
  if (accounts.error !== null) return <ErrorState message={failureOf(accounts.error).message} onRetry={accounts.refetch} />;
  const all = accounts.data ?? [];
  const chosen = all.find((account) => account.code === chosenCode) ?? null;
  return (
    <Columns columns={headOffice ? 'minmax(0, 1fr) 340px' : 'minmax(0, 1fr)'} grow>
      <Panel
        head={
          <div className={classes.filters}>
            <TextInput
              className={classes.search}
              aria-label={text('settings.accountSearch')}
              placeholder={text('settings.accountSearch')}
              leftSection={<IconSearch size={14} stroke={1.6} />}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <Checkbox label={text('settings.accountShowArchived')} checked={archived} onChange={(event) => setArchived(event.currentTarget.checked)} />
            <span className={classes.muted}>{text('settings.accountsCount', { count: groupThousands(rows.length) })}</span>
          </div>
        }
        flush
        grow
      >
        <DataTable
          label={text('settings.accounts')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.code}
          loading={accounts.isPending}
          {...(headOffice ? { onOpen: (row: TreeRow) => setChosenCode(row.code) } : {})}
          empty={<EmptyState title={text('settings.accountsNone')} explanation={text('settings.accountsNoneMore')} />}
        />
      </Panel>
      {headOffice ? <AccountForm key={chosen?.code ?? ''} account={chosen} all={all} onLeave={() => setChosenCode(null)} /> : null}
    </Columns>
  );
}

function columnsOf(text: ReturnType<typeof useWords<typeof SETTINGS_TEXT>>): DataColumn<TreeRow>[] {
  return [
    { key: 'code', label: text('settings.accountCode'), value: (row) => row.code, widthPixels: 84, grow: 0, muted: true },
    {
      key: 'name',
      label: text('settings.accountName'),
      value: (row) => row.name,
      render: (row) => (
        <span className={classes.name} data-heading={row.heading} data-archived={row.archived} style={{ paddingLeft: row.depth * INDENT_PIXELS }} title={row.name}>
          {row.name}
        </span>
      ),
      widthPixels: 220,
      grow: 2,
    },
    { key: 'type', label: text('settings.accountType'), value: (row) => text(`settings.type.${row.type}`), widthPixels: 96, grow: 0 },
    {
      key: 'marks',
      label: text('settings.accountKind'),
      value: (row) => (row.archived ? 3 : row.role === 'cash' || row.role === 'bank' ? 2 : row.role === null ? 0 : 1),
      render: (row) => <AccountMarks row={row} />,
      widthPixels: 108,
      grow: 0,
    },
    { key: 'balance', label: text('settings.accountBalance'), kind: 'money', value: (row) => (row.heading || row.balanceSen === 0 ? null : row.balanceSen), widthPixels: 128, grow: 0 },
  ];
}

function AccountMarks(props: { readonly row: TreeRow }) {
  const text = useWords(SETTINGS_TEXT);
  const { row } = props;
  return (
    <span className={classes.marks}>
      {row.archived ? <StatusBadge label={text('settings.accountArchived')} tone="wait" /> : null}
      {row.role === 'cash' || row.role === 'bank' ? <StatusBadge label={text('settings.accountCashMark')} tone="ok" /> : null}
      {row.role === 'control' ? <StatusBadge label={text('settings.accountControlMark')} /> : null}
    </span>
  );
}
