import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { formatDateLong, weekdayName } from '#shared/calendar/date.ts';
import { formatRupiah } from '#shared/money/format.ts';
import { subtract } from '#shared/money/sen.ts';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Columns, Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { DirectionChoice, MemberPicker, SavingsEntry, type Direction, type PickedMember } from '../member/entry.tsx';
import { counterRows, totalsOfRows, type CounterRow } from './counter-journals.ts';
import { CounterList } from './CounterList.tsx';
import { SAVINGS_TEXT } from './text.ts';
import classes from './Savings.module.css';

/** More documents than one counter writes in a day. */
const DOCUMENTS_OF_DAY_MAX = 500;
const PATHS = { in: '/simpanan/setor', out: '/simpanan/tarik' } as const;
const PICKER_NAME = 'member';

/** The counter for a queue: number, Enter, amount, Enter, next. F2 takes in, F3 pays out, F9 prints or not. */
export function CounterScreen() {
  const params: { readonly direction?: string } = useParams({ strict: false });
  const direction: Direction = params.direction === 'tarik' ? 'out' : 'in';
  const text = useWords(SAVINGS_TEXT);
  const navigate = useNavigate();
  const { today } = useBook();
  const holder = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<PickedMember | null>(null);

  const products = useBackgroundQuery(['savings.products'], (client) => client.savings.products({}));
  const cashAccounts = useBackgroundQuery(['cash.accounts'], (client) => client.cash.accounts({}));
  const page = { id: picked?.id ?? '', offset: 0, limit: 1 };
  const member = useBackgroundQuery(['member.get', page], (client) => client.member.get(page), { enabled: picked !== null });
  const day = { from: today, to: today, cashOnly: true, limit: DOCUMENTS_OF_DAY_MAX };
  const journals = useBackgroundQuery(['journal.list', day], (client) => client.journal.list(day));
  const rows = useMemo(() => counterRows(journals.data?.rows ?? []), [journals.data]);
  const totals = totalsOfRows(rows);

  const turn = (to: Direction) => void navigate({ to: PATHS[to], replace: true });
  const nextMember = () => {
    setPicked(null);
    holder.current?.querySelector<HTMLInputElement>(`input[name=${PICKER_NAME}]`)?.focus();
  };
  useShortcuts([
    { keys: 'F2', label: text('counter.deposit'), run: () => turn('in') },
    { keys: 'F3', label: text('counter.withdraw'), run: () => turn('out') },
    { keys: 'F4', label: text('counter.next'), run: nextMember },
  ]);
  const openEntry = (row: CounterRow) => void navigate({ to: '/jurnal/$id', params: { id: row.id } });

  const error = products.error ?? cashAccounts.error ?? journals.error;
  return (
    <Page>
      <PageHeader
        title={text('counter.title')}
        subtitle={`${weekdayName(today)}, ${formatDateLong(today)} · ${text('counter.hint')}`}
        actions={
          <>
            {picked === null ? null : (
              <ActionButton label={text('counter.openMember')} onClick={() => void navigate({ to: '/anggota/$id', params: { id: picked.id } })} />
            )}
            <ActionButton label={text('counter.next')} keys="F4" onClick={nextMember} />
          </>
        }
      />
      {error !== null ? (
        <ErrorState message={failureOf(error).message} onRetry={journals.refetch} />
      ) : (
        <Columns columns="348px minmax(0, 1fr)" grow>
          <Panel grow head={<DirectionChoice direction={direction} onChange={turn} />}>
            <div ref={holder}>
              {products.data === undefined || cashAccounts.data === undefined ? null : products.data.length === 0 ? (
                <EmptyState title={text('savings.noProductTitle')} explanation={text('savings.noProductWhy')} />
              ) : (
                <SavingsEntry
                  direction={direction}
                  memberId={picked?.id ?? null}
                  balances={member.data?.balances ?? []}
                  products={products.data}
                  cashAccounts={cashAccounts.data}
                  printFirst={false}
                  printKey="koperasi.printAtCounter"
                  onReady={nextMember}
                  withBalances
                  above={(memberError) => (
                    <MemberPicker
                      label={text('counter.member')}
                      name={PICKER_NAME}
                      value={picked}
                      onChange={setPicked}
                      onPicked={setPicked}
                      error={memberError}
                      autoFocus
                    />
                  )}
                />
              )}
            </div>
          </Panel>
          <Panel
            grow
            flush
            title={text('counter.list')}
            aside={
              <span className={classes.difference}>
                {text('counter.difference')}
                <strong>{formatRupiah(subtract(totals.inSen, totals.outSen))}</strong>
              </span>
            }
          >
            <CounterList rows={rows} loading={journals.isPending} onOpen={openEntry} />
          </Panel>
        </Columns>
      )}
    </Page>
  );
}
