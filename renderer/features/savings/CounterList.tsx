import { useMemo } from 'react';
import { groupThousands } from '#shared/money/format.ts';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { withoutSimpanan } from '../member/entry.tsx';
import { totalsOfRows, type CounterRow } from './counter-journals.ts';
import { SAVINGS_TEXT } from './text.ts';

/** The deposits and withdrawals of a day, newest first; a row opens its entry. */
export function CounterList(props: { readonly rows: readonly CounterRow[]; readonly loading: boolean; readonly onOpen: (row: CounterRow) => void }) {
  const text = useWords(SAVINGS_TEXT);
  const columns = useMemo(
    (): DataColumn<CounterRow>[] => [
      { key: 'document', label: text('column.document'), value: (row) => row.document, widthPixels: 168, grow: 0 },
      { key: 'number', label: '', value: (row) => row.memberNumber, widthPixels: 74, grow: 0, muted: true, sortable: false },
      { key: 'member', label: text('column.member'), value: (row) => row.memberName, widthPixels: 130, strong: true },
      { key: 'text', label: text('column.text'), value: (row) => withoutSimpanan(row.text), widthPixels: 130, muted: true },
      { key: 'in', label: text('column.in'), kind: 'money', value: (row) => row.inSen || null, widthPixels: 100, grow: 0 },
      { key: 'out', label: text('column.out'), kind: 'money', value: (row) => row.outSen || null, widthPixels: 100, grow: 0 },
    ],
    [text],
  );
  const totals = useMemo(() => totalsOfRows(props.rows), [props.rows]);
  return (
    <DataTable
      label={text('counter.list')}
      columns={columns}
      rows={props.rows}
      rowKey={(row) => row.id}
      onOpen={props.onOpen}
      loading={props.loading}
      totals={{ document: text('total.entries', { count: groupThousands(props.rows.length) }), in: totals.inSen, out: totals.outSen }}
      empty={<EmptyState title={text('counter.emptyTitle')} explanation={text('counter.emptyWhy')} />}
    />
  );
}
