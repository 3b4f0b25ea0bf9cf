import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { formatDateLong, MONTH_NAMES_SHORT, yearOf } from '#shared/calendar/date.ts';
import { formatMonth, yearMonth, yearMonthOf } from '#shared/calendar/month.ts';
import { formatAmount, groupThousands } from '#shared/money/format.ts';
import { sum } from '#shared/money/sen.ts';
import type { SavingsProductRow } from '#shared/contract/member.ts';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { useBook, useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { TrendChart } from '../../ui/chart/TrendChart.tsx';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { FigureTiles, type FigureTile } from '../../ui/page/FigureTiles.tsx';
import { Columns, Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { counterRows } from './counter-journals.ts';
import { MovementTable, movementTableHeight } from './MovementTable.tsx';
import { RecentList } from './RecentList.tsx';
import { SAVINGS_TEXT } from './text.ts';
import classes from './Savings.module.css';

/** The latest cash documents among which the latest deposits and withdrawals are found. */
const RECENT_MAX = 500;
const CHART_MONTHS = 12;

/** What members have put in: by product, over the year, and what was recorded last. */
export function SavingsScreen() {
  const text = useWords(SAVINGS_TEXT);
  const navigate = useNavigate();
  const { today } = useBook();
  const { year } = useFilters();
  const products = useBackgroundQuery(['savings.products'], (client) => client.savings.products({}));
  const movements = useBackgroundQuery(['savings.movementTable', { year }], (client) => client.savings.movementTable({ year }), { keep: true });
  // Savings are about now; of a year that is over, its last month.
  const last = { to: year === yearOf(today) ? yearMonthOf(today) : yearMonth(year, 12), months: CHART_MONTHS };
  const series = useBackgroundQuery(['report.series', last], (client) => client.report.series(last), { keep: true });
  const recent = { cashOnly: true, limit: RECENT_MAX };
  const journals = useBackgroundQuery(['journal.list', recent], (client) => client.journal.list(recent));
  const rows = useMemo(() => counterRows(journals.data?.rows ?? []), [journals.data]);
  const chart = useMemo(
    () =>
      series.data === undefined
        ? null
        : {
            categories: series.data.months.map((value) => MONTH_NAMES_SHORT[(value % 100) - 1] ?? ''),
            series: [{ label: text('savings.trendLine'), valuesSen: series.data.simpananSen }],
          },
    [series.data, text],
  );

  const span = { from: formatMonth(series.data?.months[0] ?? last.to), to: formatMonth(last.to) };
  const deposit = () => void navigate({ to: '/simpanan/$direction', params: { direction: 'setor' } });
  const withdraw = () => void navigate({ to: '/simpanan/$direction', params: { direction: 'tarik' } });
  useShortcuts([
    { keys: 'F2', label: text('counter.deposit'), run: deposit },
    { keys: 'F3', label: text('counter.withdraw'), run: withdraw },
  ]);
  const error = products.error ?? movements.error ?? journals.error;
  return (
    <Page>
      <PageHeader
        title={text('savings.title')}
        subtitle={text('savings.subtitle', { date: formatDateLong(today) })}
        actions={
          <>
            <ActionButton label={text('counter.withdraw')} keys="F3" onClick={withdraw} />
            <ActionButton kind="primary" label={text('counter.deposit')} keys="F2" onClick={deposit} />
          </>
        }
      />
      {error !== null ? (
        <ErrorState
          message={failureOf(error).message}
          onRetry={() => {
            products.refetch();
            movements.refetch();
            journals.refetch();
          }}
        />
      ) : products.data === undefined ? null : products.data.length === 0 ? (
        <EmptyState title={text('savings.noProductTitle')} explanation={text('savings.noProductWhy')} />
      ) : (
        <>
          <FigureTiles tiles={tilesOf(products.data, text)} />
          <Columns columns="minmax(0, 1fr) 470px" grow>
            <div className={classes.left}>
              <Panel flush title={text('savings.movement', { year })}>
                <div className={classes.table} style={{ height: movementTableHeight(movements.data?.length ?? 0) }}>
                  <MovementTable rows={movements.data ?? []} loading={movements.isPending} />
                </div>
              </Panel>
              <Panel grow title={text('savings.trend', span)}>
                <div className={classes.chart}>{chart === null ? null : <TrendChart label={text('savings.trend', span)} data={chart} />}</div>
              </Panel>
            </div>
            <Panel grow flush title={text('savings.recent')}>
              <RecentList
                rows={rows}
                loading={journals.isPending}
                onOpen={(row) => void navigate({ to: '/jurnal/$id', params: { id: row.id } })}
              />
            </Panel>
          </Columns>
        </>
      )}
    </Page>
  );
}

type Text = (key: keyof typeof SAVINGS_TEXT, params?: Readonly<Record<string, string | number>>) => string;

function tilesOf(products: readonly SavingsProductRow[], text: Text): readonly FigureTile[] {
  return [
    ...products.map((product) => ({
      label: product.name,
      figure: formatAmount(product.totalSen),
      note: text(product.amountSen > 0 ? 'savings.membersDue' : 'savings.members', {
        count: groupThousands(product.members),
        amount: formatAmount(product.amountSen),
      }),
    })),
    { label: text('savings.all'), figure: formatAmount(sum(products.map((product) => product.totalSen))) },
  ];
}
