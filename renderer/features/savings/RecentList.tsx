import { useMemo } from 'react';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { withoutSimpanan } from '../member/entry.tsx';
import type { CounterRow } from './counter-journals.ts';
import { SAVINGS_TEXT } from './text.ts';

/** The latest deposits and withdrawals: money out in brackets; a row opens its entry. */
export function RecentList(props: { readonly rows: readonly CounterRow[]; readonly loading: boolean; readonly onOpen: (row: CounterRow) => void }) {
  const text = useWords(SAVINGS_TEXT);
  const columns = useMemo(
    (): DataColumn<CounterRow>[] => [
      { key: 'date', label: text('column.date'), kind: 'date', value: (row) => row.date, widthPixels: 92, grow: 0 },
      { key: 'member', label: text('column.member'), value: (row) => row.memberName, widthPixels: 120, strong: true },
      { key: 'text', label: text('column.text'), value: (row) => withoutSimpanan(row.text), widthPixels: 128, grow: 0, muted: true },
      { key: 'amount', label: text('column.amount'), kind: 'money', value: (row) => row.cashSen, widthPixels: 92, grow: 0 },
    ],
    [text],
  );
  return (
    <DataTable
      label={text('savings.recent')}
      columns={columns}
      rows={props.rows}
      rowKey={(row) => row.id}
      onOpen={props.onOpen}
      loading={props.loading}
      empty={<EmptyState title={text('savings.recentEmptyTitle')} explanation={text('savings.recentEmptyWhy')} />}
    />
  );
}
