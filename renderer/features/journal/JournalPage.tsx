import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { formatDateLong } from '#shared/calendar/date.ts';
import { formatMonth } from '#shared/calendar/month.ts';
import type { JournalDetail, JournalLine } from '#shared/contract/journal.ts';
import { formatRupiah } from '#shared/money/format.ts';
import { sum } from '#shared/money/sen.ts';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { localMoment } from '../../boot/moment.ts';
import { useWords } from '../../boot/words.ts';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { PdfPreview } from '../../ui/document/PdfPreview.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { FactList } from '../../ui/page/FactList.tsx';
import { Columns, Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { StatusBadge } from '../../ui/page/StatusBadge.tsx';
import { TermTip } from '../../ui/page/TermTip.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useReceiptDesk } from '../report/entry.ts';
import { ReverseDialog, type ReverseMode } from './ReverseDialog.tsx';
import { JOURNAL_TEXT } from './text.ts';
import classes from './Journal.module.css';

/** One entry: its lines, what became of it, its paper, and the two ways to take it back. */
export function JournalPage() {
  const text = useWords(JOURNAL_TEXT);
  const navigate = useNavigate();
  const params: { readonly id?: string } = useParams({ strict: false });
  const id = params.id ?? '';
  const found = useBackgroundQuery(['journal.get', id], (client) => client.journal.get({ id }));
  if (found.data !== undefined) return <JournalScreen key={id} detail={found.data} />;
  return (
    <Page>
      <PageHeader title={text('journal.title')} actions={<ActionButton label={text('detail.toList')} onClick={() => void navigate({ to: '/jurnal' })} />} />
      {found.error === null ? null : <ErrorState message={failureOf(found.error).message} onRetry={found.refetch} />}
    </Page>
  );
}

function JournalScreen({ detail }: { readonly detail: JournalDetail }) {
  const text = useWords(JOURNAL_TEXT);
  const navigate = useNavigate();
  const desk = useReceiptDesk();
  const [mode, setMode] = useState<ReverseMode | null>(null);
  const columns = useLineColumns();
  const lines = useMemo(() => detail.lines.map((line, index) => ({ ...line, key: String(index) })), [detail.lines]);
  const canReverse = detail.reversesId === null && detail.reversedById === null;
  const print = () => desk.show(detail);
  const openJournal = (id: string) => void navigate({ to: '/jurnal/$id', params: { id } });
  useShortcuts([{ keys: 'Ctrl+P', label: text('detail.print'), run: print }]);
  return (
    <Page>
      <PageHeader
        title={text('detail.title', { document: detail.document })}
        status={<KindBadges detail={detail} />}
        subtitle={text('detail.subtitle', { date: formatDateLong(detail.date), text: detail.text })}
        actions={
          <>
            {canReverse ? (
              <>
                <ActionButton label={text('detail.reverse')} onClick={() => setMode('reverse')} />
                <ActionButton label={text('detail.correct')} onClick={() => setMode('correct')} />
              </>
            ) : null}
            <ActionButton
              kind="primary"
              label={text(desk.isCopy(detail.id) ? 'detail.printCopy' : 'detail.print')}
              keys="Ctrl P"
              busy={desk.isBusy}
              onClick={print}
            />
          </>
        }
      />
      <FormError message={desk.refusal?.message ?? null} />
      <ReversalNotice detail={detail} onOpen={openJournal} />
      <Columns columns="minmax(0, 1fr) 300px" grow>
        <Panel title={text('detail.lines')} aside={lines.length} flush>
          <DataTable
            label={text('detail.lines')}
            columns={columns}
            rows={lines}
            rowKey={(line) => line.key}
            onOpen={(line) =>
              void navigate({ to: '/akun/$code', params: { code: line.accountCode }, search: { from: detail.month, to: detail.month } })
            }
            totals={{ debit: sum(detail.lines.map((line) => line.debitSen)), credit: sum(detail.lines.map((line) => line.creditSen)) }}
            empty={null}
          />
        </Panel>
        <Panel title={text('detail.facts')}>
          <JournalFacts detail={detail} />
        </Panel>
      </Columns>
      <ReverseDialog detail={detail} mode={mode} onClose={() => setMode(null)} />
      <PdfPreview document={desk.document} onClose={desk.close} />
    </Page>
  );
}

function KindBadges({ detail }: { readonly detail: JournalDetail }) {
  const text = useWords(JOURNAL_TEXT);
  if (detail.reversedById !== null) return <StatusBadge label={text('journal.reversed')} />;
  return detail.reversesId === null ? null : <StatusBadge label={text('journal.reversal')} />;
}

function ReversalNotice(props: { readonly detail: JournalDetail; readonly onOpen: (id: string) => void }) {
  const text = useWords(JOURNAL_TEXT);
  const { reversedById, reversedByDocument, reversesId, reversesDocument } = props.detail;
  const other = reversedById ?? reversesId;
  if (other === null) return null;
  const sentence =
    reversedById === null ? text('detail.reverses', { document: reversesDocument ?? '' }) : text('detail.reversedBy', { document: reversedByDocument ?? '' });
  return (
    <div className={classes.notice}>
      <span>{sentence}</span>
      <ActionButton kind="quiet" label={text('detail.open')} onClick={() => props.onOpen(other)} />
    </div>
  );
}

function JournalFacts({ detail }: { readonly detail: JournalDetail }) {
  const text = useWords(JOURNAL_TEXT);
  const entered = localMoment(detail.enteredAt);
  const member = detail.memberNumber === null ? [] : [{ label: text('journal.member'), value: `${detail.memberNumber} ${detail.memberName ?? ''}` }];
  return (
    <div className={classes.facts}>
      <FactList
        facts={[
          { label: text('detail.amount'), value: formatRupiah(detail.totalSen) },
          { label: text('detail.kind'), value: text(kindKey(detail.kind)) },
          { label: text('detail.month'), value: formatMonth(detail.month) },
          { label: text('journal.unit'), value: detail.unitCode },
          ...member,
        ]}
      />
      <FactList
        tinted={false}
        facts={[
          { label: text('detail.entered'), value: entered === null ? detail.enteredAt : `${formatDateLong(entered.date)} ${entered.time}` },
          { label: text('detail.series'), value: detail.series },
          {
            label: text('detail.evidence'),
            value: (
              <span className={classes.evidence}>
                {detail.evidenceCode}
                <TermTip term={text('detail.evidence')} explanation={text('detail.evidenceHint')} />
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}

function kindKey(kind: string): keyof typeof JOURNAL_TEXT {
  switch (kind) {
    case 'KM':
      return 'detail.kindKM';
    case 'KK':
      return 'detail.kindKK';
    case 'BM':
      return 'detail.kindBM';
    case 'IM':
      return 'detail.kindIM';
    default:
      return 'detail.kindOther';
  }
}

type KeyedLine = JournalLine & { readonly key: string };

function useLineColumns(): readonly DataColumn<KeyedLine>[] {
  const text = useWords(JOURNAL_TEXT);
  return useMemo<readonly DataColumn<KeyedLine>[]>(
    () => [
      { key: 'code', label: text('detail.code'), value: (line) => line.accountCode, widthPixels: 80, grow: 0, muted: true, sortable: false },
      { key: 'account', label: text('entry.account'), value: (line) => line.accountName, widthPixels: 180, grow: 2, sortable: false },
      { key: 'member', label: text('journal.member'), value: lineMember, widthPixels: 160, grow: 1.2, muted: true, hideWhenEmpty: true, sortable: false },
      { key: 'unit', label: text('journal.unit'), value: (line) => line.unitCode, widthPixels: 76, grow: 0, sortable: false, render: (line) => <StatusBadge label={line.unitCode} /> },
      { key: 'debit', label: text('entry.debit'), kind: 'money', grow: 0.5, value: (line) => (line.debitSen === 0 ? null : line.debitSen), sortable: false },
      { key: 'credit', label: text('entry.credit'), kind: 'money', grow: 0.5, value: (line) => (line.creditSen === 0 ? null : line.creditSen), sortable: false },
    ],
    [text],
  );
}

function lineMember(line: JournalLine): string | null {
  return line.memberNumber === null ? null : `${line.memberNumber} ${line.memberName ?? ''}`;
}
