import { useMemo, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { yearOf } from '#shared/calendar/date.ts';
import { formatAmount, formatRupiah } from '#shared/money/format.ts';
import type { YearState } from '#shared/contract/period.ts';
import type { Sen } from '#shared/money/sen.ts';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { FigureTiles, type FigureTile } from '../../ui/page/FigureTiles.tsx';
import { Columns, Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { SmallButton } from '../../ui/page/SmallButton.tsx';
import { StatusBadge, type StatusTone } from '../../ui/page/StatusBadge.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { yearToLock } from './book-years.ts';
import { formatMoment } from './local-moment.ts';
import { LockDialog } from './LockDialog.tsx';
import { isClosingMonth, monthName, monthRows, monthTotals, type MonthRow, type MonthState } from './month-rows.ts';
import { ReopenDialog } from './ReopenDialog.tsx';
import { TEXT } from './text.ts';
import { useBookYear, YearChooser } from './YearChooser.tsx';
import { YearPanel } from './YearPanel.tsx';

type Dialog = { readonly act: 'lock' | 'reopen'; readonly row: MonthRow };
type Words = ReturnType<typeof useWords<typeof TEXT>>;

const TONES: Readonly<Record<MonthState, StatusTone>> = { locked: 'ok', next: 'wait', open: 'plain', empty: 'plain', waiting: 'plain' };
const STATE_TEXT = {
  locked: 'period.stateLocked', next: 'period.stateNext', open: 'period.stateOpen', empty: 'period.stateEmpty', waiting: 'period.stateWaiting',
} as const satisfies Readonly<Record<MonthState, keyof typeof TEXT>>;

/** Tutup Buku: the months of a book year in their order, and the closing of the year. */
export function PeriodPage() {
  const text = useWords(TEXT);
  const book = useBook();
  const navigate = useNavigate();
  const bookYear = useBookYear(yearToLock(book));
  const { year } = bookYear;
  const months = useBackgroundQuery(['period.list', year], (client) => client.period.list({ year }), { keep: true });
  const state = useBackgroundQuery(['period.yearState', year], (client) => client.period.yearState({ year }), { keep: true });
  const [dialog, setDialog] = useState<Dialog | null>(null);

  const rows = useMemo(() => monthRows(year, months.data ?? []), [year, months.data]);
  const totals = monthTotals(rows);
  const mayLock = book.role === 'pusat';
  const next = rows.find((row) => row.act === 'lock') ?? null;
  const columns = useMemo(() => monthColumns(text, mayLock ? (act, row) => setDialog({ act, row }) : null), [text, mayLock]);
  const lockNext = () => next !== null && mayLock && setDialog({ act: 'lock', row: next });
  useShortcuts(next !== null && mayLock ? [{ keys: 'F9', label: text('period.lockMonth', { month: monthName(next.month) }), run: () => lockNext() }] : []);

  return (
    <Page>
      <PageHeader
        title={text('period.title')}
        subtitle={mayLock ? text('period.subtitle') : text('period.unitOnly')}
        actions={
          <>
            <YearChooser {...bookYear} />
            {next === null || !mayLock ? null : (
              <ActionButton kind="primary" label={text('period.lockMonth', { month: monthName(next.month) })} keys="F9" onClick={() => lockNext()} />
            )}
          </>
        }
      />
      <FigureTiles tiles={tilesOf({ text, totals, next, state: state.data ?? null })} />
      <Columns columns="minmax(0, 1fr) 312px" grow>
        <Panel flush grow>
          {months.error === null ? (
            <DataTable
              label={text('period.months', { year })}
              columns={columns}
              rows={rows}
              rowKey={(row) => String(row.month)}
              loading={months.isPending}
              totals={{ month: text('period.total'), journals: totals.journals, debit: totals.debitSen }}
              empty={<EmptyState title={text('period.emptyTitle')} explanation={text('period.emptyExplanation')} />}
            />
          ) : (
            <ErrorState message={failureOf(months.error).message} onRetry={months.refetch} />
          )}
        </Panel>
        {state.error === null ? (
          <YearPanel state={state.data ?? null} mayClose={mayLock} ended={year < yearOf(book.today)} onShu={() => void navigate({ to: '/shu' })} onReports={() => void navigate({ to: '/laporan' })} />
        ) : (
          <Panel title={text('period.yearTitle', { year })} grow>
            <ErrorState message={failureOf(state.error).message} onRetry={state.refetch} />
          </Panel>
        )}
      </Columns>
      <LockDialog row={dialog?.act === 'lock' ? dialog.row : null} today={book.today} onClose={() => setDialog(null)} />
      <ReopenDialog row={dialog?.act === 'reopen' ? dialog.row : null} onClose={() => setDialog(null)} />
    </Page>
  );
}

function tilesOf(input: {
  readonly text: Words;
  readonly totals: { readonly locked: number; readonly journals: number; readonly debitSen: Sen };
  readonly next: MonthRow | null;
  readonly state: YearState | null;
}): FigureTile[] {
  const { text, totals, next, state } = input;
  return [
    {
      label: text('period.tileLocked'),
      figure: text('period.tileLockedFigure', { count: totals.locked }),
      note: next === null ? text('period.tileLockedAll') : text('period.tileLockedNext', { month: monthName(next.month) }),
      noteTone: next === null ? 'ok' : 'wait',
    },
    { label: text('period.tileJournals'), figure: formatCount(totals.journals) },
    { label: text('period.tileDebit'), figure: formatRupiah(totals.debitSen) },
    {
      label: text('period.tileResult'),
      figure: state === null ? '–' : formatRupiah(state.resultSen),
      note: state === null ? '' : state.closed ? text('period.tileResultClosed') : text('period.tileResultOpen'),
      noteTone: state?.closed === true ? 'ok' : 'plain',
    },
  ];
}

function formatCount(count: number): string {
  return new Intl.NumberFormat('id-ID').format(count);
}

function monthColumns(text: Words, act: ((kind: 'lock' | 'reopen', row: MonthRow) => void) | null): DataColumn<MonthRow>[] {
  return [
    {
      key: 'month', label: text('period.columnMonth'), widthPixels: 124, sortable: false,
      value: (row) => (isClosingMonth(row.month) ? text('period.closingMonth') : monthName(row.month)),
    },
    {
      key: 'state', label: text('period.columnState'), widthPixels: 152, sortable: false,
      value: (row) => row.state,
      render: (row) => <StatusBadge label={text(STATE_TEXT[row.state])} tone={TONES[row.state]} />,
    },
    { key: 'journals', label: text('period.columnJournals'), kind: 'count', widthPixels: 64, sortable: false, value: (row) => (row.journals === 0 ? '–' : row.journals) },
    { key: 'debit', label: text('period.columnDebit'), kind: 'money', widthPixels: 120, sortable: false, value: (row) => (row.journals === 0 ? '–' : formatAmount(row.debitSen)) },
    {
      key: 'lockedAt', label: text('period.columnLockedAt'), widthPixels: 140, muted: true, sortable: false,
      value: (row) => (row.lockedAt === null ? null : formatMoment(row.lockedAt)),
    },
    {
      key: 'reopenings', label: text('period.columnReopenings'), widthPixels: 76, muted: true, sortable: false, grow: 0.5, hideWhenEmpty: true,
      value: (row) => (row.reopenings === 0 ? null : text('period.times', { count: row.reopenings })),
    },
    {
      key: 'act', label: text('period.columnAct'), widthPixels: 120, grow: 0, sortable: false,
      value: () => null,
      render: (row) => {
        const kind = row.act;
        if (kind === null || act === null) return null;
        const isLock = kind === 'lock';
        return <SmallButton size="row" tone={isLock ? 'next' : 'plain'} label={text(isLock ? 'period.lock' : 'period.reopen')} onClick={() => act(kind, row)} />;
      },
    },
  ];
}
