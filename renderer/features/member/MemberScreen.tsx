import { Tabs } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { MemberMovement, MemberPage } from '#shared/contract/member.ts';
import { formatDateLong } from '#shared/calendar/date.ts';
import { formatAmount } from '#shared/money/format.ts';
import { sum } from '#shared/money/sen.ts';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { FigureTiles, type FigureTile } from '../../ui/page/FigureTiles.tsx';
import { Columns, Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { StatusBadge } from '../../ui/page/StatusBadge.tsx';
import { DetailsTab } from './DetailsTab.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { MemberEntryPanel } from './MemberEntryPanel.tsx';
import { MOVEMENTS_PER_PAGE, MovementsTab } from './MovementsTab.tsx';
import { initialsOf, maskNationalId } from './person.ts';
import { ShuTab } from './ShuTab.tsx';
import { MEMBER_TEXT } from './text.ts';
import classes from './Member.module.css';

/** Everything one person has in the cooperative, and the counter beside it. */
export function MemberScreen() {
  const params: { readonly id?: string } = useParams({ strict: false });
  const id = params.id ?? '';
  const [offset, setOffset] = useState(0);
  const input = { id, offset, limit: MOVEMENTS_PER_PAGE };
  const member = useBackgroundQuery(['member.get', input], (client) => client.member.get(input), { keep: true });
  const navigate = useNavigate();
  const text = useWords(MEMBER_TEXT);
  if (member.error !== null) {
    return (
      <Page>
        <EmptyState
          icon={<IconUserQuestion size={24} stroke={1.5} />}
          title={text('page.missing')}
          explanation={failureOf(member.error).message}
          action={<ActionButton label={text('page.back')} onClick={() => void navigate({ to: '/anggota' })} />}
        />
      </Page>
    );
  }
  if (member.data === undefined) return null;
  // The former member stays on screen while the next one is read; what was typed must not move over with it.
  return <MemberContent key={member.data.id} page={member.data} offset={offset} onOffset={setOffset} />;
}

type TabKey = 'savings' | 'shu' | 'details';
const TABS: readonly { readonly key: TabKey; readonly label: 'page.tabSavings' | 'page.tabShu' | 'page.tabDetails' }[] = [
  { key: 'savings', label: 'page.tabSavings' },
  { key: 'shu', label: 'page.tabShu' },
  { key: 'details', label: 'page.tabDetails' },
];

function MemberContent(props: { readonly page: MemberPage; readonly offset: number; readonly onOffset: (offset: number) => void }) {
  const { page } = props;
  const text = useWords(MEMBER_TEXT);
  const navigate = useNavigate();
  const [tab, setTab] = useState<TabKey>('savings');
  const [editing, setEditing] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const openMovement = (movement: MemberMovement) => {
    if (movement.journalId !== null) void navigate({ to: '/jurnal/$id', params: { id: movement.journalId } });
  };
  const edit = () => {
    setTab('details');
    setEditing(true);
  };
  useShortcuts([{ keys: 'Alt+U', label: text('page.edit'), run: edit }]);
  return (
    <Page>
      <PageHeader
        initials={initialsOf(page.details.name)}
        title={page.details.name}
        status={<StatusBadge label={text(`status.${page.status}`)} tone={page.status === 'active' ? 'ok' : 'plain'} />}
        subtitle={<Subtitle page={page} />}
        actions={
          <>
            <ActionButton label={text('page.edit')} keys="Alt U" onClick={edit} />
            {page.status === 'active' ? <ActionButton label={text('page.leave')} onClick={() => setLeaving(true)} /> : null}
          </>
        }
      />
      <FigureTiles tiles={tilesOf(page, text)} />
      <Columns columns="minmax(0, 1fr) 300px" grow>
        <Panel
          flush
          grow
          head={
            <Tabs value={tab} onChange={(value) => setTab(TABS.find((candidate) => candidate.key === value)?.key ?? 'savings')}>
              <Tabs.List>
                {TABS.map((entry) => (
                  <Tabs.Tab key={entry.key} value={entry.key}>
                    <span className={classes.tabTitle}>
                      {text(entry.label)}
                      {entry.key === 'details' && page.conflicts.length > 0 ? (
                        <StatusBadge tone="wait" label={text('page.conflictBadge', { count: page.conflicts.length })} />
                      ) : null}
                    </span>
                  </Tabs.Tab>
                ))}
              </Tabs.List>
            </Tabs>
          }
        >
          {tab === 'savings' ? (
            <MovementsTab page={page} offset={props.offset} onOffset={props.onOffset} onOpen={openMovement} />
          ) : tab === 'shu' ? (
            <ShuTab shares={page.shuByYear} />
          ) : (
            <DetailsTab page={page} editing={editing} onEditing={setEditing} />
          )}
        </Panel>
        {page.status === 'active' ? (
          <MemberEntryPanel page={page} onSaved={() => props.onOffset(0)} />
        ) : (
          <Panel grow title={text('entry.deposit')}>
            <EmptyState title={text('entry.leftTitle')} explanation={text('entry.leftWhy', { date: page.left === null ? '' : formatDateLong(page.left) })} />
          </Panel>
        )}
      </Columns>
      <LeaveDialog opened={leaving} page={page} onClose={() => setLeaving(false)} />
    </Page>
  );
}

/** Number, since when, where; the identity number only on demand, for the counter has two sides. */
function Subtitle({ page }: { readonly page: MemberPage }) {
  const text = useWords(MEMBER_TEXT);
  const [shown, setShown] = useState(false);
  const { nationalId, address } = page.details;
  const facts = [
    page.number,
    text('page.since', { kind: text(`kind.${page.kind}`), date: formatDateLong(page.joined) }),
    ...(page.left === null || page.leftReason === null
      ? []
      : [text('page.leftOn', { date: formatDateLong(page.left), reason: text(`reason.${page.leftReason}`) })]),
    ...(address === '' ? [] : [address]),
    ...(nationalId === '' ? [] : [text('page.nationalId', { number: shown ? nationalId : maskNationalId(nationalId) })]),
  ];
  return (
    <span className={classes.subtitle}>
      <span className={classes.subtitleText}>{facts.join(' · ')}</span>
      {nationalId === '' ? null : (
        <button type="button" className={classes.reveal} onClick={() => setShown(!shown)}>
          {text(shown ? 'page.hide' : 'page.show')}
        </button>
      )}
    </span>
  );
}

function tilesOf(page: MemberPage, text: (key: keyof typeof MEMBER_TEXT, params?: Readonly<Record<string, string | number>>) => string): readonly FigureTile[] {
  const [lastShu] = [...page.shuByYear].sort((left, right) => right.year - left.year);
  return [
    ...page.balances.map((balance) => ({ label: balance.productName, figure: formatAmount(balance.balanceSen) })),
    { label: text('page.total'), figure: formatAmount(sum(page.balances.map((balance) => balance.balanceSen))) },
    lastShu === undefined
      ? { label: text('page.shuNone'), figure: text('details.none') }
      : { label: text('page.shu', { year: lastShu.year }), figure: formatAmount(lastShu.amountSen) },
  ];
}
