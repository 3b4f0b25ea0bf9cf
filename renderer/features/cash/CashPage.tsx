import { IconArrowDownLeft, IconArrowsLeftRight, IconArrowUpRight, IconCashBanknote } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { formatDateLong, weekdayName, type IsoDate } from '#shared/calendar/date.ts';
import type { CashAccount, JournalRow } from '#shared/contract/journal.ts';
import { formatRupiah, groupThousands } from '#shared/money/format.ts';
import { negate, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { localMoment } from '../../boot/moment.ts';
import { useBook, useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { DateField } from '../../ui/field/DateField.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { FigureTiles } from '../../ui/page/FigureTiles.tsx';
import { Columns, Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { CashAccountTable } from './CashAccountTable.tsx';
import { cashBalance } from './cash-draft.ts';
import { CASH_TEXT } from './text.ts';
import { useCashAccounts } from './use-cash-accounts.ts';
import { useCashShortcuts } from './use-cash-shortcuts.ts';
import classes from './Cash.module.css';

const ROWS_MAX = 500;
const NO_ROWS: readonly JournalRow[] = [];

/** Kas & Bank: what every box and account holds, and what moved on the days asked for, today first. */
export function CashPage() {
  const text = useWords(CASH_TEXT);
  const navigate = useNavigate();
  const { today } = useBook();
  const accounts = useCashAccounts();
  const go = useCashShortcuts();
  return (
    <Page>
      <PageHeader
        title={text('cash.title')}
        subtitle={`${weekdayName(today)}, ${formatDateLong(today)}`}
        actions={
          <>
            <ActionButton label={text('cash.transfer')} keys="F6" icon={<IconArrowsLeftRight size={16} stroke={1.5} />} onClick={go.transfer} />
            <ActionButton label={text('cash.pay')} keys="F5" icon={<IconArrowUpRight size={16} stroke={1.5} />} onClick={go.pay} />
            <ActionButton kind="primary" label={text('cash.receive')} keys="F4" icon={<IconArrowDownLeft size={16} stroke={1.5} />} onClick={go.receive} />
          </>
        }
      />
      {accounts.error !== null ? (
        <ErrorState message={failureOf(accounts.error).message} onRetry={accounts.refetch} />
      ) : (
        <>
          <CashTiles accounts={accounts.data ?? []} today={today} />
          <Columns columns="384px minmax(0, 1fr)" grow>
            <Panel title={text('cash.accounts')} flush>
              <CashAccountTable
                accounts={accounts.data ?? []}
                isLoading={accounts.isPending}
                onOpen={(code) => void navigate({ to: '/akun/$code', params: { code } })}
              />
            </Panel>
            <CashEntries today={today} onOpen={(id) => void navigate({ to: '/jurnal/$id', params: { id } })} />
          </Columns>
        </>
      )}
    </Page>
  );
}

/** What came in and went out today is that of the whole cooperative: money moved between its own boxes is neither. */
function CashTiles({ accounts, today }: { readonly accounts: readonly CashAccount[]; readonly today: IsoDate }) {
  const text = useWords(CASH_TEXT);
  const rows = useCashRows({ from: today, to: today, unitCode: null }).data?.rows ?? NO_ROWS;
  const countOf = (role: CashAccount['role']) => accounts.filter((account) => account.role === role).length;
  return (
    <FigureTiles
      tiles={[
        { label: text('cash.boxes'), figure: formatRupiah(cashBalance(accounts, 'cash')), note: text('cash.boxCount', { count: countOf('cash') }) },
        { label: text('cash.banks'), figure: formatRupiah(cashBalance(accounts, 'bank')), note: text('cash.bankCount', { count: countOf('bank') }) },
        { label: text('cash.inToday'), figure: formatRupiah(totalIn(rows)) },
        { label: text('cash.outToday'), figure: formatRupiah(totalOut(rows)) },
      ]}
    />
  );
}

function CashEntries(props: { readonly today: IsoDate; readonly onOpen: (journalId: string) => void }) {
  const text = useWords(CASH_TEXT);
  const { unitCode } = useFilters();
  const [from, setFrom] = useState<IsoDate | null>(props.today);
  const [to, setTo] = useState<IsoDate | null>(props.today);
  const found = useCashRows({ from: from ?? props.today, to: to ?? props.today, unitCode });
  const rows = found.data?.rows ?? NO_ROWS;
  const total = found.data?.total ?? 0;
  const columns = useEntryColumns({ isOneDay: from === to });
  return (
    <Panel
      flush
      head={
        <div className={classes.filters}>
          <div className={classes.date}>
            <DateField label={text('cash.from')} value={from} onChange={setFrom} today={props.today} />
          </div>
          <div className={classes.date}>
            <DateField label={text('cash.to')} value={to} onChange={setTo} today={props.today} />
          </div>
          <span className={classes.count}>
            {total > rows.length
              ? text('cash.shown', { shown: groupThousands(rows.length), total: groupThousands(total) })
              : text('cash.count', { count: groupThousands(total) })}
          </span>
        </div>
      }
    >
      {found.error !== null ? (
        <ErrorState message={failureOf(found.error).message} onRetry={found.refetch} />
      ) : (
        <DataTable
          label={text('cash.entries')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          onOpen={(row) => props.onOpen(row.id)}
          loading={found.isPending}
          empty={<EmptyState icon={<IconCashBanknote size={24} stroke={1.5} />} title={text('cash.quietTitle')} explanation={text('cash.quietNext')} />}
          {...(total > rows.length ? {} : { totals: { in: totalIn(rows), out: totalOut(rows) } })}
        />
      )}
    </Panel>
  );
}

type CashQuestion = { readonly from: IsoDate; readonly to: IsoDate; readonly unitCode: string | null };

/** The newest entries that moved cash, of all units or of one. */
function useCashRows({ from, to, unitCode }: CashQuestion) {
  const question = { from, to, cashOnly: true, limit: ROWS_MAX, ...(unitCode === null ? {} : { unitCode }) };
  return useBackgroundQuery(['journal.list', question], (client) => client.journal.list(question), { keep: true });
}

/** Of a single day the hour is shown, of several days the date. */
function useEntryColumns({ isOneDay }: { readonly isOneDay: boolean }): readonly DataColumn<JournalRow>[] {
  const text = useWords(CASH_TEXT);
  return useMemo<readonly DataColumn<JournalRow>[]>(
    () => [
      isOneDay
        ? { key: 'time', label: text('cash.time'), value: timeOf, widthPixels: 58, grow: 0, muted: true }
        : { key: 'date', label: text('cash.date'), kind: 'date', value: (row) => row.date, widthPixels: 100, grow: 0 },
      { key: 'document', label: text('cash.document'), value: (row) => row.document, widthPixels: 172, grow: 0 },
      { key: 'text', label: text('cash.text'), value: (row) => row.text, widthPixels: 130, grow: 2 },
      { key: 'member', label: text('cash.member'), value: memberOf, widthPixels: 100, grow: 1.2, muted: true, hideWhenEmpty: true },
      { key: 'in', label: text('cash.in'), kind: 'money', value: inSen, widthPixels: 96, grow: 0.3 },
      { key: 'out', label: text('cash.out'), kind: 'money', value: outSen, widthPixels: 96, grow: 0.3 },
    ],
    [text, isOneDay],
  );
}

function timeOf(row: JournalRow): string {
  return localMoment(row.enteredAt)?.time ?? '';
}

function totalIn(rows: readonly JournalRow[]): Sen {
  return sum(rows.map((row) => inSen(row) ?? ZERO));
}

function totalOut(rows: readonly JournalRow[]): Sen {
  return sum(rows.map((row) => outSen(row) ?? ZERO));
}

function inSen(row: JournalRow) {
  return row.cashSen > 0 ? row.cashSen : null;
}

function outSen(row: JournalRow) {
  return row.cashSen < 0 ? negate(row.cashSen) : null;
}

function memberOf(row: JournalRow): string | null {
  return row.memberNumber === null ? null : `${row.memberNumber} ${row.memberName ?? ''}`;
}
