import { useMemo } from 'react';
import type { IsoDate } from '#shared/calendar/date.ts';
import type { JournalRow } from '#shared/contract/journal.ts';
import { negate } from '#shared/money/sen.ts';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { localMoment } from '../../boot/moment.ts';
import { useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { StatusBadge } from '../../ui/page/StatusBadge.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { HOME_TEXT } from './text.ts';

const TODAY_MAX = 500;
const LATEST_SHOWN = 50;

/** Today's documents; before the first of the day, the last ones with their dates. */
export function DayJournals(props: { readonly today: IsoDate; readonly onOpen: (path: string) => void }) {
  const text = useWords(HOME_TEXT);
  const { unitCode } = useFilters();
  const unit = unitCode === null ? {} : { unitCode };
  const ofToday = useBackgroundQuery(['journal.list', 'today', props.today, unitCode], (client) =>
    client.journal.list({ from: props.today, to: props.today, limit: TODAY_MAX, ...unit }),
  );
  const quiet = ofToday.data !== undefined && ofToday.data.total === 0;
  const latest = useBackgroundQuery(['journal.list', 'latest', unitCode], (client) => client.journal.list({ limit: LATEST_SHOWN, ...unit }), { enabled: quiet });
  const shown = quiet ? latest : ofToday;
  const rows = shown.data?.rows ?? [];
  const columns = useMemo(() => columnsOf(text, quiet), [text, quiet]);
  const aside = quiet
    ? rows.length === 0 ? undefined : text('home.latestCount', { count: rows.length })
    : text('home.count', { count: shown.data?.total ?? 0 });
  return (
    <Panel title={text(quiet && rows.length > 0 ? 'home.latest' : 'home.today')} aside={aside} flush grow>
      {shown.error !== null && shown.data === undefined ? (
        <ErrorState message={failureOf(shown.error).message} onRetry={shown.refetch} />
      ) : (
        <DataTable
          label={text('home.today')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          loading={shown.isPending}
          onOpen={(row) => props.onOpen(`/jurnal/${encodeURIComponent(row.id)}`)}
          empty={
            <EmptyState
              title={text('home.none')}
              explanation={text('home.noneMore')}
              action={<ActionButton label={text('home.import')} onClick={() => props.onOpen('/impor')} />}
            />
          }
        />
      )}
    </Panel>
  );
}

function columnsOf(text: ReturnType<typeof useWords<typeof HOME_TEXT>>, dated: boolean): DataColumn<JournalRow>[] {
  const when: DataColumn<JournalRow> = dated
    ? { key: 'when', label: text('home.date'), kind: 'date', value: (row) => row.date, muted: true }
    : { key: 'when', label: text('home.time'), value: (row) => localMoment(row.enteredAt)?.time ?? '', widthPixels: 64, grow: 0, muted: true };
  return [
    when,
    { key: 'document', label: text('home.document'), value: (row) => row.document, widthPixels: 172, grow: 0 },
    { key: 'text', label: text('home.text'), value: (row) => row.text, widthPixels: 200, grow: 2 },
    {
      key: 'member',
      label: text('home.member'),
      value: (row) => (row.memberNumber === null ? null : text('home.memberName', { number: row.memberNumber, name: row.memberName ?? '' }).trim()),
      widthPixels: 180,
      grow: 1.4,
      hideWhenEmpty: true,
    },
    { key: 'unit', label: text('home.unit'), value: (row) => row.unitCode, render: (row) => <StatusBadge label={row.unitCode} />, widthPixels: 84, grow: 0.2 },
    { key: 'in', label: text('home.in'), kind: 'money', value: (row) => (row.cashSen > 0 ? row.cashSen : null), widthPixels: 116, grow: 0.5 },
    { key: 'out', label: text('home.out'), kind: 'money', value: (row) => (row.cashSen < 0 ? negate(row.cashSen) : null), widthPixels: 116, grow: 0.5 },
  ];
}
