import { useMemo } from 'react';
import type { MemberMovement, MemberPage } from '#shared/contract/member.ts';
import { groupThousands } from '#shared/money/format.ts';
import { sum } from '#shared/money/sen.ts';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { StatusBadge } from '../../ui/page/StatusBadge.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { withoutSimpanan } from './short-memo.ts';
import { MEMBER_TEXT } from './text.ts';
import classes from './Member.module.css';

export const MOVEMENTS_PER_PAGE = 100;

type Row = MemberMovement & { readonly key: string };

/** What a member put in and took out, newest first; a row opens its entry, where it is printed again or corrected. */
export function MovementsTab(props: {
  readonly page: MemberPage;
  readonly offset: number;
  readonly onOffset: (offset: number) => void;
  readonly onOpen: (movement: MemberMovement) => void;
}) {
  const text = useWords(MEMBER_TEXT);
  const { movements, movementsTotal } = props.page;
  const columns = useMemo(
    (): DataColumn<Row>[] => [
      { key: 'date', label: text('column.date'), kind: 'date', sortable: false, value: (row) => row.date, widthPixels: 94, grow: 0 },
      { key: 'document', label: text('column.document'), sortable: false, value: (row) => row.document, widthPixels: 160, grow: 0 },
      { key: 'text', label: text('column.text'), sortable: false, value: (row) => withoutSimpanan(row.text), widthPixels: 130 },
      {
        key: 'product',
        label: text('column.product'),
        sortable: false,
        value: (row) => row.productName,
        render: (row) => <StatusBadge label={withoutSimpanan(row.productName)} />,
        widthPixels: 84,
        grow: 0,
      },
      { key: 'withdrawal', label: text('column.withdrawal'), kind: 'money', sortable: false, value: (row) => row.withdrawalSen || null, widthPixels: 88, grow: 0 },
      { key: 'deposit', label: text('column.deposit'), kind: 'money', sortable: false, value: (row) => row.depositSen || null, widthPixels: 88, grow: 0 },
      { key: 'balance', label: text('column.balance'), kind: 'money', sortable: false, strong: true, value: (row) => row.balanceSen, widthPixels: 104, grow: 0 },
    ],
    [text],
  );
  const rows = useMemo(() => movements.map((movement, index) => ({ ...movement, key: `${movement.journalId ?? ''}-${index}` })), [movements]);
  const whole = movements.length === movementsTotal;
  return (
    <>
      <DataTable
        label={text('page.tabSavings')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        onOpen={props.onOpen}
        totals={{
          date: whole ? text('movement.all', { count: groupThousands(movementsTotal) }) : text('movement.some'),
          withdrawal: sum(movements.map((movement) => movement.withdrawalSen)),
          deposit: sum(movements.map((movement) => movement.depositSen)),
          balance: whole ? sum(props.page.balances.map((balance) => balance.balanceSen)) : null,
        }}
        empty={<EmptyState title={text('movement.emptyTitle')} explanation={text('movement.emptyWhy')} />}
      />
      {movementsTotal <= MOVEMENTS_PER_PAGE ? null : (
        <div className={classes.pager}>
          <span className={classes.pagerText}>
            {text('movement.range', {
              from: groupThousands(props.offset + 1),
              to: groupThousands(props.offset + movements.length),
              total: groupThousands(movementsTotal),
            })}
          </span>
          <ActionButton label={text('movement.newer')} disabled={props.offset === 0} onClick={() => props.onOffset(Math.max(0, props.offset - MOVEMENTS_PER_PAGE))} />
          <ActionButton
            label={text('movement.older')}
            disabled={props.offset + movements.length >= movementsTotal}
            onClick={() => props.onOffset(props.offset + MOVEMENTS_PER_PAGE)}
          />
        </div>
      )}
    </>
  );
}
