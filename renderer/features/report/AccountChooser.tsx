import { Modal } from '@mantine/core';
import { useMemo } from 'react';
import type { AccountRow } from '#shared/contract/account.ts';
import type { StatementRow } from '#shared/domain/statement/statement.ts';
import { useBackgroundQuery } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { REPORT_TEXT } from './text.ts';
import classes from './Report.module.css';

const ROW_HEIGHT_PIXELS = 33;
const ROWS_SHOWN_MAX = 12;

/** A figure made of several accounts: which of their ledgers to open, with the balance of each. Null shows nothing. */
export function AccountChooser(props: {
  readonly row: StatementRow | null;
  readonly onOpen: (accountCode: string) => void;
  readonly onClose: () => void;
}) {
  const text = useWords(REPORT_TEXT);
  return (
    <Modal
      opened={props.row !== null}
      onClose={props.onClose}
      title={text('report.chooseAccount', { label: props.row?.label ?? '' })}
      size={560}
      closeButtonProps={{ 'aria-label': text('report.close') }}
    >
      {props.row === null ? null : <AccountRows row={props.row} onOpen={props.onOpen} />}
    </Modal>
  );
}

function AccountRows(props: { readonly row: StatementRow; readonly onOpen: (accountCode: string) => void }) {
  const text = useWords(REPORT_TEXT);
  const accounts = useBackgroundQuery(['account.list', { includeArchived: true }], (client) => client.account.list({ includeArchived: true }));
  const wanted = new Set(props.row.accountCodes);
  const rows = (accounts.data ?? []).filter((account) => wanted.has(account.code));
  const columns = useMemo<readonly DataColumn<AccountRow>[]>(
    () => [
      { key: 'code', label: text('report.code'), value: (row) => row.code, widthPixels: 80, grow: 0, muted: true },
      { key: 'name', label: text('report.account'), value: (row) => row.name, grow: 2 },
      { key: 'balance', label: text('report.balance'), kind: 'money', value: (row) => row.balanceSen, widthPixels: 130 },
    ],
    [text],
  );
  return (
    <>
      <p>{text('report.chooserHint', { count: props.row.accountCodes.length })}</p>
      <div className={classes.chooser} style={{ height: ROW_HEIGHT_PIXELS * (Math.min(rows.length, ROWS_SHOWN_MAX) + 1) }}>
        <DataTable
          label={props.row.label}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.code}
          onOpen={(row) => props.onOpen(row.code)}
          empty={null}
          loading={accounts.isPending}
        />
      </div>
    </>
  );
}
