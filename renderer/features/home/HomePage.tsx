import { useNavigate } from '@tanstack/react-router';
import { formatDateLong, weekdayName } from '#shared/calendar/date.ts';
import { formatMonth, yearMonthOf } from '#shared/calendar/month.ts';
import { groupThousands } from '#shared/money/format.ts';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { useBook, useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { FigureTiles } from '../../ui/page/FigureTiles.tsx';
import { Columns, Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { DayJournals } from './DayJournals.tsx';
import { homeTiles } from './home-tiles.ts';
import { TaskPanel } from './TaskPanel.tsx';
import { HOME_TEXT } from './text.ts';
import { TrendPanel } from './TrendPanel.tsx';

const MONTHS_SHOWN = 12;

/** The day at a glance: what there is, how it moved, what waits, what was recorded today. */
export function HomePage() {
  const text = useWords(HOME_TEXT);
  const book = useBook();
  const { unitCode } = useFilters();
  const navigate = useNavigate();
  const go = (to: string) => void navigate({ to });
  const summary = useBackgroundQuery(['home.summary'], (client) => client.home.summary({}));
  // The background says which day the figures are of: not today's in a book that has been quiet for long.
  const asOf = summary.data?.date ?? book.today;
  const month = yearMonthOf(asOf);
  const series = useBackgroundQuery(['report.series', month, MONTHS_SHOWN], (client) => client.report.series({ to: month, months: MONTHS_SHOWN }), { enabled: summary.data !== undefined });
  if (summary.data === undefined && summary.error !== null) return <ErrorState message={failureOf(summary.error).message} onRetry={summary.refetch} />;
  return (
    <Page>
      <PageHeader
        title={text('home.day', { weekday: weekdayName(book.today), date: formatDateLong(book.today) })}
        subtitle={text(unitCode !== null ? 'home.stateUnit' : asOf === book.today ? 'home.state' : 'home.stateAsOf', {
          unit: unitCode ?? '',
          date: formatDateLong(asOf),
          members: groupThousands(summary.data?.members ?? 0),
          month: formatMonth(book.openMonth),
          user: book.userName,
          series: book.series,
        })}
        actions={
          <>
            <ActionButton label={text('home.cashOut')} keys="F5" onClick={() => go('/kas/keluar')} />
            <ActionButton label={text('home.cashIn')} keys="F4" onClick={() => go('/kas/masuk')} />
            <ActionButton label={text('home.withdraw')} keys="F3" onClick={() => go('/simpanan/tarik')} />
            <ActionButton kind="primary" label={text('home.deposit')} keys="F2" onClick={() => go('/simpanan/setor')} />
          </>
        }
      />
      <FigureTiles tiles={homeTiles({ text, go, today: book.today, asOf, summary: summary.data ?? null, series: series.data ?? null })} />
      <Columns columns="minmax(0, 1.55fr) minmax(0, 1fr)">
        <TrendPanel series={series.data ?? null} />
        <TaskPanel tasks={summary.data?.tasks ?? []} onOpen={go} />
      </Columns>
      <DayJournals today={book.today} onOpen={go} />
    </Page>
  );
}
