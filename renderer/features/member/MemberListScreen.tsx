import { SegmentedControl, TextInput } from '@mantine/core';
import { IconDownload, IconPrinter, IconSearch, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { yearOf } from '#shared/calendar/date.ts';
import type { MemberRow } from '#shared/contract/member.ts';
import { formatRupiah, groupThousands } from '#shared/money/format.ts';
import { sum } from '#shared/money/sen.ts';
import { failureOf, useBackgroundQuery, useClient } from '../../boot/client.tsx';
import { useBook, useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { PdfPreview } from '../../ui/document/PdfPreview.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { memberColumns, totalOfMember } from './member-columns.ts';
import { memberMeant } from './member-meant.ts';
import { MEMBER_TEXT } from './text.ts';
import { usePaper } from './use-paper.ts';
import classes from './Member.module.css';

/** More members than any primary cooperative of this program's size has; the answer says when it was not enough. */
const MEMBERS_MAX = 5000;
const STATUSES = ['active', 'left', 'all'] as const;
type Status = (typeof STATUSES)[number];

/** The register: find a member, open it; totals of the savings of everyone shown. */
export function MemberListScreen() {
  const text = useWords(MEMBER_TEXT);
  const navigate = useNavigate();
  const client = useClient();
  const filters = useFilters();
  const { today } = useBook();
  const paper = usePaper();
  const table = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState('');
  const [status, setStatus] = useState<Status>('active');
  const words = useDeferredValue(search.trim());
  const input = { search: words, status, limit: MEMBERS_MAX, ...(filters.unitCode === null ? {} : { unitCode: filters.unitCode }) };
  const members = useBackgroundQuery(['member.list', input], (client) => client.member.list(input), { keep: true });
  const rows = useMemo(() => members.data?.rows ?? [], [members.data]);
  const columns = useMemo(
    () => memberColumns(text, { status: status !== 'active', other: rows.some((row) => row.otherSen !== 0) }),
    [text, status, rows],
  );
  const totals = useMemo(() => totalsOf(rows, text('list.total')), [rows, text]);

  const open = (row: MemberRow) => void navigate({ to: '/anggota/$id', params: { id: row.id } });
  const register = () => void navigate({ to: '/anggota/baru' });
  // The list shows what is now, and so does its print.
  const report = { name: 'members' as const, period: String(yearOf(today)), ...(filters.unitCode === null ? {} : { unitCode: filters.unitCode }) };
  const print = () => paper.show(text('list.printTitle'), (client) => client.report.pdf(report));
  useShortcuts([
    { keys: 'Alt+N', label: text('list.new'), run: register },
    { keys: 'Ctrl+P', label: text('list.print'), run: print },
  ]);
  const toTable = () => table.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  /** Asks anew, for Enter may come before the list has followed the last key. */
  const openMeant = async () => {
    const found = await client.member.list({ ...input, search: search.trim() });
    const meant = memberMeant(found.rows, search);
    if (meant === null) toTable();
    else open(meant);
  };
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    if (event.key === 'ArrowDown') toTable();
    // A failure of this question is the failure of the list, which shows it.
    else openMeant().catch(members.refetch);
  };
  return (
    <Page>
      <PageHeader
        title={text('member.members')}
        subtitle={
          members.data === undefined
            ? ' '
            : text('list.subtitle', { shown: groupThousands(members.data.total), total: formatRupiah(sum(rows.map(totalOfMember))) })
        }
        actions={
          <>
            <ActionButton
              label={text('list.xlsx')}
              icon={<IconDownload size={16} stroke={1.5} />}
              onClick={() => paper.save((client) => client.report.xlsx(report))}
            />
            <ActionButton label={text('list.print')} icon={<IconPrinter size={16} stroke={1.5} />} busy={paper.busy} onClick={print} />
            <ActionButton kind="primary" label={text('list.new')} keys="Alt N" icon={<IconUserPlus size={16} stroke={1.5} />} onClick={register} />
          </>
        }
      />
      <FormError message={paper.failure?.message ?? null} />
      <Panel
        flush
        grow
        head={
          <div className={classes.filters}>
            <TextInput
              className={classes.search}
              aria-label={text('list.search')}
              placeholder={text('list.search')}
              value={search}
              autoFocus
              leftSection={<IconSearch size={15} stroke={1.5} />}
              onChange={(event) => setSearch(event.currentTarget.value)}
              onKeyDown={onSearchKey}
            />
            <SegmentedControl
              aria-label={text('list.status')}
              size="xs"
              value={status}
              onChange={(value) => setStatus(STATUSES.find((candidate) => candidate === value) ?? 'active')}
              data={STATUSES.map((value) => ({ value, label: text(`list.${value}`) }))}
            />
            <span className={classes.filtersAside}>
              {members.data !== undefined && members.data.total > rows.length
                ? text('list.cut', { shown: groupThousands(rows.length), total: groupThousands(members.data.total) })
                : null}
            </span>
          </div>
        }
      >
        <div ref={table} className={classes.tableHolder}>
          {members.error !== null ? (
            <ErrorState message={failureOf(members.error).message} onRetry={members.refetch} />
          ) : (
            <DataTable
              label={text('member.members')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              onOpen={open}
              totals={totals}
              initialSort={{ key: 'number', descending: false }}
              loading={members.isPending}
              empty={<NoMembers searched={words !== ''} status={status} onRegister={register} />}
            />
          )}
        </div>
      </Panel>
      <PdfPreview document={paper.document} onClose={paper.close} />
    </Page>
  );
}

function NoMembers(props: { readonly searched: boolean; readonly status: Status; readonly onRegister: () => void }) {
  const text = useWords(MEMBER_TEXT);
  const navigate = useNavigate();
  if (props.searched) return <EmptyState title={text('list.nothingTitle')} explanation={text('list.nothingWhy')} />;
  if (props.status === 'left') return <EmptyState title={text('list.noneLeftTitle')} explanation={text('list.noneLeftWhy')} />;
  return (
    <EmptyState
      icon={<IconUsers size={24} stroke={1.5} />}
      title={text('list.emptyTitle')}
      explanation={text('list.emptyWhy')}
      action={
        <div className={classes.actions}>
          <ActionButton label={text('list.import')} onClick={() => void navigate({ to: '/impor' })} />
          <ActionButton kind="primary" label={text('list.new')} keys="Alt N" onClick={props.onRegister} />
        </div>
      }
    />
  );
}

function totalsOf(rows: readonly MemberRow[], label: string) {
  return {
    number: label,
    pokok: sum(rows.map((row) => row.pokokSen)),
    wajib: sum(rows.map((row) => row.wajibSen)),
    sukarela: sum(rows.map((row) => row.sukarelaSen)),
    other: sum(rows.map((row) => row.otherSen)),
    total: sum(rows.map(totalOfMember)),
  };
}
