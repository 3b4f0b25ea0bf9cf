import { useMemo } from 'react';
import { sum, type Sen } from '#shared/money/sen.ts';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { SAVINGS_TEXT } from './text.ts';

export type ProductMovement = {
  readonly productCode: string;
  readonly productName: string;
  readonly openingSen: Sen;
  readonly depositSen: Sen;
  readonly withdrawalSen: Sen;
  readonly closingSen: Sen;
};

const ROW_PIXELS = 32;
const ROWS_MIN = 3;

/** Room for every product with the heading and the totals, in pixels; there are never so many that it must scroll. */
export function movementTableHeight(products: number): number {
  return ROW_PIXELS * (Math.max(products, ROWS_MIN) + 2);
}

/** Opening, deposits, withdrawals and closing of each product in a year, as the RAT report has them. */
export function MovementTable(props: { readonly rows: readonly ProductMovement[]; readonly loading: boolean }) {
  const text = useWords(SAVINGS_TEXT);
  const { rows } = props;
  const columns = useMemo(
    (): DataColumn<ProductMovement>[] => [
      { key: 'product', label: text('column.product'), sortable: false, value: (row) => row.productName, widthPixels: 140 },
      { key: 'opening', label: text('column.opening'), kind: 'money', sortable: false, value: (row) => row.openingSen, grow: 0.5 },
      { key: 'deposit', label: text('column.deposits'), kind: 'money', sortable: false, value: (row) => row.depositSen, grow: 0.5 },
      { key: 'withdrawal', label: text('column.withdrawals'), kind: 'money', sortable: false, value: (row) => row.withdrawalSen, grow: 0.5 },
      { key: 'closing', label: text('column.closing'), kind: 'money', sortable: false, strong: true, value: (row) => row.closingSen, grow: 0.5 },
    ],
    [text],
  );
  return (
    <DataTable
      label={text('column.product')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.productCode}
      loading={props.loading}
      totals={{
        product: text('total.all'),
        opening: sum(rows.map((row) => row.openingSen)),
        deposit: sum(rows.map((row) => row.depositSen)),
        withdrawal: sum(rows.map((row) => row.withdrawalSen)),
        closing: sum(rows.map((row) => row.closingSen)),
      }}
      empty={<EmptyState title={text('savings.noProductTitle')} explanation={text('savings.noProductWhy')} />}
    />
  );
}
