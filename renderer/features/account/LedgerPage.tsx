import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { yearMonth, type YearMonth } from '#shared/calendar/month.ts';
import type { AccountLedger, LedgerLine } from '#shared/contract/account.ts';
import { formatRupiah, groupThousands } from '#shared/money/format.ts';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { PdfPreview } from '../../ui/document/PdfPreview.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { FigureTiles } from '../../ui/page/FigureTiles.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useDocumentDesk } from '../report/entry.ts';
import { LedgerFilters } from './LedgerFilters.tsx';
import { printedPeriod, readLedgerSearch } from './ledger-period.ts';
import { ACCOUNT_TEXT } from './text.ts';
import classes from './Account.module.css';

/** Buku besar: one account in a range of months, each line with the balance after it; a line opens its entry. */
export function LedgerPage() {
  const text = useWords(ACCOUNT_TEXT);
  const navigate = useNavigate();
  const filters = useFilters();
  const params: { readonly code?: string } = useParams({ strict: false });
  const asked = readLedgerSearch(useSearch({ strict: false }));
  const code = params.code ?? '';
  const from = asked.from ?? yearMonth(filters.year, 1);
  const to = asked.to ?? filters.month;
  const unit = asked.unitCode === null ? {} : { unitCode: asked.unitCode };
  const input = { code, from, to, ...unit };
  const ledger = useBackgroundQuery(['account.ledger', input], (client) => client.account.ledger(input), { keep: true });
  const desk = useDocumentDesk();
  const columns = useLedgerColumns();
  const data = ledger.data;
  const lines = useMemo(() => (data?.lines ?? []).map((line, index) => ({ ...line, key: `${line.journalId} ${index}` })), [data]);

  const show = (change: { readonly code?: string; readonly from?: YearMonth; readonly to?: YearMonth; readonly unitCode?: string | null }) => {
    const next = { code, from, to, unitCode: asked.unitCode, ...change };
    const range = { from: next.from, to: next.to, ...(next.unitCode === null ? {} : { unit: next.unitCode }) };
    void navigate({ to: '/akun/$code', params: { code: next.code }, search: range, replace: change.code === undefined });
  };
  const request = { name: 'ledger', period: printedPeriod(to), accountCode: code, ...unit } as const;
  const title = data === undefined ? code : `${data.account.code} ${data.account.name}`;
  const print = () => desk.show((client) => client.report.pdf(request), title);
  useShortcuts(data === undefined ? [] : [{ keys: 'Ctrl+P', label: text('ledger.print'), run: print }]);
  return (
    <Page>
      <PageHeader
        title={title}
        subtitle={data === undefined ? undefined : text('ledger.subtitle', { kind: text(`account.${data.account.type}`), side: text(`account.${data.account.normal}`) })}
        actions={
          <>
            <ActionButton label={text('ledger.all')} onClick={() => void navigate({ to: '/akun' })} />
            <ActionButton label={text('ledger.sheet')} disabled={desk.isBusy || data === undefined} onClick={() => desk.save((client) => client.report.xlsx(request))} />
            <ActionButton kind="primary" label={text('ledger.print')} keys="Ctrl P" disabled={data === undefined} busy={desk.isBusy} onClick={print} />
          </>
        }
      />
      <FormError message={desk.refusal?.message ?? null} />
      {data === undefined ? null : <LedgerTiles ledger={data} />}
      <Panel
        grow
        flush
        head={<LedgerFilters code={code} from={from} to={to} unitCode={asked.unitCode} note={data === undefined ? '' : text('ledger.lines', { count: groupThousands(data.lines.length) })} onChange={show} />}
      >
        {data?.cut === true ? <p className={classes.notice}>{text('ledger.cut')}</p> : null}
        {ledger.error !== null ? (
          <ErrorState message={failureOf(ledger.error).message} onRetry={ledger.refetch} />
        ) : (
          <DataTable
            label={title}
            columns={columns}
            rows={lines}
            rowKey={(line) => line.key}
            onOpen={(line) => void navigate({ to: '/jurnal/$id', params: { id: line.journalId } })}
            loading={data === undefined}
            empty={
              data === undefined ? null : (
                <EmptyState title={text('ledger.quietTitle')} explanation={text('ledger.quietNext', { balance: formatRupiah(data.closingSen) })} />
              )
            }
            {...(data === undefined ? {} : { totals: { debit: data.debitSen, credit: data.creditSen, balance: data.closingSen } })}
          />
        )}
      </Panel>
      <PdfPreview document={desk.document} onClose={desk.close} />
    </Page>
  );
}

function LedgerTiles({ ledger }: { readonly ledger: AccountLedger }) {
  const text = useWords(ACCOUNT_TEXT);
  return (
    <FigureTiles
      tiles={[
        { label: text('ledger.opening'), figure: formatRupiah(ledger.openingSen) },
        { label: text('account.debit'), figure: formatRupiah(ledger.debitSen) },
        { label: text('account.credit'), figure: formatRupiah(ledger.creditSen) },
        { label: text('ledger.closing'), figure: formatRupiah(ledger.closingSen) },
      ]}
    />
  );
}

type KeyedLine = LedgerLine & { readonly key: string };

/** Columns keep the order of the lines, because the balance runs down. */
function useLedgerColumns(): readonly DataColumn<KeyedLine>[] {
  const text = useWords(ACCOUNT_TEXT);
  return useMemo<readonly DataColumn<KeyedLine>[]>(
    () => [
      { key: 'date', label: text('ledger.date'), kind: 'date', value: (line) => line.date, widthPixels: 100, grow: 0, sortable: false },
      { key: 'document', label: text('ledger.document'), value: (line) => line.document, widthPixels: 172, grow: 0, sortable: false },
      { key: 'text', label: text('ledger.text'), value: (line) => line.text, widthPixels: 160, grow: 2, sortable: false },
      { key: 'member', label: text('ledger.member'), value: memberOf, widthPixels: 200, grow: 1.2, muted: true, hideWhenEmpty: true, sortable: false },
      { key: 'unit', label: text('account.unit'), value: (line) => line.unitCode, widthPixels: 72, grow: 0, muted: true, sortable: false },
      { key: 'debit', label: text('ledger.debit'), kind: 'money', widthPixels: 96, grow: 0.5, value: (line) => (line.debitSen === 0 ? null : line.debitSen), sortable: false },
      { key: 'credit', label: text('ledger.credit'), kind: 'money', widthPixels: 96, grow: 0.5, value: (line) => (line.creditSen === 0 ? null : line.creditSen), sortable: false },
      { key: 'balance', label: text('account.balance'), kind: 'money', widthPixels: 104, grow: 0.5, value: (line) => line.balanceSen, strong: true, sortable: false },
    ],
    [text],
  );
}

function memberOf(line: LedgerLine): string | null {
  return line.memberNumber === null ? null : `${line.memberNumber} ${line.memberName ?? ''}`;
}
