import { IconNotebook, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { formatDateLong, type IsoDate } from '#shared/calendar/date.ts';
import { firstDayOf, lastDayOf } from '#shared/calendar/month.ts';
import type { JournalRow } from '#shared/contract/journal.ts';
import { groupThousands } from '#shared/money/format.ts';
import { sum } from '#shared/money/sen.ts';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { useBook, useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { DateField } from '../../ui/field/DateField.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { StatusBadge } from '../../ui/page/StatusBadge.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { PAGE_ROWS, readJournals, type JournalPages } from './read-journals.ts';
import { JOURNAL_TEXT } from './text.ts';
import classes from './Journal.module.css';

/** Every entry of a range of days, the month of the top bar first. */
export function JournalListPage() {
  const { month } = useFilters();
  return <JournalList key={month} firstDay={firstDayOf(month)} lastDay={lastDayOf(month)} />;
}

const NOTHING: JournalPages = { rows: [], total: 0 };

function JournalList(props: { readonly firstDay: IsoDate; readonly lastDay: IsoDate }) {
  const text = useWords(JOURNAL_TEXT);
  const navigate = useNavigate();
  const { today } = useBook();
  const { unitCode } = useFilters();
  const [from, setFrom] = useState<IsoDate | null>(props.firstDay);
  const [to, setTo] = useState<IsoDate | null>(props.lastDay);
  const [search, setSearch] = useState('');
  const [pages, setPages] = useState(1);
  const question = { from: from ?? props.firstDay, to: to ?? props.lastDay, search: search.trim(), ...(unitCode === null ? {} : { unitCode }) };
  const found = useBackgroundQuery(['journal.list', question, pages], (client) => readJournals(client, question, pages), {
    enabled: from !== null && to !== null,
    keep: true,
  });
  const { rows, total } = found.data ?? NOTHING;
  const isWhole = rows.length === total;
  const columns = useJournalColumns();
  const openNew = () => void navigate({ to: '/jurnal/baru' });
  useShortcuts([{ keys: 'F2', label: text('journal.new'), run: openNew }]);
  return (
    <Page>
      <PageHeader
        title={text('journal.title')}
        subtitle={text('journal.subtitle', { count: groupThousands(total), from: formatDateLong(question.from), to: formatDateLong(question.to) })}
        actions={<ActionButton kind="primary" label={text('journal.new')} keys="F2" icon={<IconPlus size={16} stroke={1.75} />} onClick={openNew} />}
      />
      <Panel
        grow
        flush
        head={
          <div className={classes.filters}>
            <div className={classes.date}>
              <DateField label={text('journal.from')} value={from} onChange={setFrom} today={today} />
            </div>
            <div className={classes.date}>
              <DateField label={text('journal.to')} value={to} onChange={setTo} today={today} />
            </div>
            <div className={classes.search}>
              <TextField label={text('journal.search')} placeholder={text('journal.searchHint')} value={search} onChange={setSearch} lengthMax={100} autoFocus />
            </div>
          </div>
        }
        {...(isWhole
          ? {}
          : {
              foot: (
                <div className={classes.more}>
                  <span>{text('journal.shown', { shown: groupThousands(rows.length), total: groupThousands(total) })}</span>
                  <ActionButton
                    label={text('journal.more', { count: groupThousands(Math.min(PAGE_ROWS, total - rows.length)) })}
                    busy={found.isFetching}
                    onClick={() => setPages(pages + 1)}
                  />
                </div>
              ),
            })}
      >
        {found.error !== null ? (
          <ErrorState message={failureOf(found.error).message} onRetry={found.refetch} />
        ) : (
          <DataTable
            label={text('journal.title')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            onOpen={(row) => void navigate({ to: '/jurnal/$id', params: { id: row.id } })}
            loading={found.isPending}
            empty={
              <EmptyState
                icon={<IconNotebook size={24} stroke={1.5} />}
                title={text(search.trim() === '' ? 'journal.emptyTitle' : 'journal.searchEmptyTitle')}
                explanation={text(search.trim() === '' ? 'journal.emptyNext' : 'journal.searchEmptyNext')}
              />
            }
            {...(isWhole ? { totals: { cash: sum(rows.map((row) => row.cashSen)), total: sum(rows.map((row) => row.totalSen)) } } : {})}
          />
        )}
      </Panel>
    </Page>
  );
}

function useJournalColumns(): readonly DataColumn<JournalRow>[] {
  const text = useWords(JOURNAL_TEXT);
  return useMemo<readonly DataColumn<JournalRow>[]>(
    () => [
      { key: 'date', label: text('journal.date'), kind: 'date', value: (row) => row.date, widthPixels: 100, grow: 0 },
      { key: 'document', label: text('journal.document'), value: (row) => row.document, widthPixels: 172, grow: 0 },
      {
        key: 'text', label: text('journal.text'), value: (row) => row.text, widthPixels: 180, grow: 2,
        render: (row) => (row.reversedById === null ? row.text : <span className={classes.struck}>{row.text}</span>),
      },
      { key: 'member', label: text('journal.member'), value: memberOf, widthPixels: 178, grow: 1.2, muted: true, hideWhenEmpty: true },
      { key: 'unit', label: text('journal.unit'), value: (row) => row.unitCode, widthPixels: 76, grow: 0, render: (row) => <StatusBadge label={row.unitCode} /> },
      { key: 'state', label: text('journal.state'), value: stateRank, widthPixels: 92, grow: 0, hideWhenEmpty: true, render: (row) => <StateBadge row={row} /> },
      { key: 'cash', label: text('journal.cash'), kind: 'money', value: (row) => (row.cashSen === 0 ? null : row.cashSen), widthPixels: 128, grow: 0.4 },
      { key: 'total', label: text('journal.total'), kind: 'money', value: (row) => row.totalSen, widthPixels: 104, grow: 0.4, strong: true },
    ],
    [text],
  );
}

function StateBadge({ row }: { readonly row: JournalRow }) {
  const text = useWords(JOURNAL_TEXT);
  if (row.reversedById !== null) return <StatusBadge label={text('journal.reversed')} />;
  return row.reversesId === null ? null : <StatusBadge label={text('journal.reversal')} />;
}

/** Reversed entries and their reversals together when sorted by state. */
function stateRank(row: JournalRow): number | null {
  return row.reversedById !== null ? 0 : row.reversesId !== null ? 1 : null;
}

function memberOf(row: JournalRow): string | null {
  return row.memberNumber === null ? null : `${row.memberNumber} ${row.memberName ?? ''}`;
}
