import { useMemo } from 'react';
import type { MemberPage } from '#shared/contract/member.ts';
import { sum } from '#shared/money/sen.ts';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { MEMBER_TEXT } from './text.ts';

type ShuRow = MemberPage['shuByYear'][number];

/** The member's share of each book year whose SHU was decided. */
export function ShuTab(props: { readonly shares: readonly ShuRow[] }) {
  const text = useWords(MEMBER_TEXT);
  const columns = useMemo(
    (): DataColumn<ShuRow>[] => [
      { key: 'year', label: text('column.year'), value: (row) => String(row.year), widthPixels: 120 },
      { key: 'share', label: text('column.share'), kind: 'money', strong: true, value: (row) => row.amountSen, widthPixels: 160, grow: 0 },
    ],
    [text],
  );
  return (
    <DataTable
      label={text('page.tabShu')}
      columns={columns}
      rows={props.shares}
      rowKey={(row) => String(row.year)}
      initialSort={{ key: 'year', descending: true }}
      totals={{ year: text('list.total'), share: sum(props.shares.map((share) => share.amountSen)) }}
      empty={<EmptyState title={text('shu.emptyTitle')} explanation={text('shu.emptyWhy')} />}
    />
  );
}
