import { useState } from 'react';
import type { MemberPage } from '#shared/contract/member.ts';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { DirectionChoice } from './DirectionChoice.tsx';
import { entryFeeDue, type Direction } from './savings-draft.ts';
import { SavingsEntry } from './SavingsEntry.tsx';
import { MEMBER_TEXT } from './text.ts';

/** Deposit (F2) and withdrawal (F3) beside the history of the member they change. */
export function MemberEntryPanel(props: { readonly page: MemberPage; readonly onSaved: () => void }) {
  const text = useWords(MEMBER_TEXT);
  const [direction, setDirection] = useState<Direction>('in');
  const products = useBackgroundQuery(['savings.products'], (client) => client.savings.products({}));
  const cashAccounts = useBackgroundQuery(['cash.accounts'], (client) => client.cash.accounts({}));
  useShortcuts([
    { keys: 'F2', label: text('entry.deposit'), run: () => setDirection('in') },
    { keys: 'F3', label: text('entry.withdraw'), run: () => setDirection('out') },
  ]);
  const error = products.error ?? cashAccounts.error;
  return (
    <Panel grow head={<DirectionChoice direction={direction} onChange={setDirection} />}>
      {error !== null ? (
        <ErrorState
          message={failureOf(error).message}
          onRetry={() => {
            products.refetch();
            cashAccounts.refetch();
          }}
        />
      ) : products.data === undefined || cashAccounts.data === undefined ? null : products.data.length === 0 ? (
        <EmptyState title={text('entry.noProductTitle')} explanation={text('entry.noProductWhy')} />
      ) : (
        <SavingsEntry
          direction={direction}
          memberId={props.page.id}
          balances={props.page.balances}
          products={products.data}
          cashAccounts={cashAccounts.data}
          proposedCode={entryFeeDue(products.data, props.page.balances)?.code ?? null}
          printFirst
          printKey="koperasi.printAtMember"
          onSaved={props.onSaved}
        />
      )}
    </Panel>
  );
}
