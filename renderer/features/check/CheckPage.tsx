import { IconAlertTriangle, IconPrinter, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDateLong } from '#shared/calendar/date.ts';
import type { CheckResult } from '#shared/contract/rat.ts';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel.tsx';
import { Verdict } from '../../ui/feedback/Verdict.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { StatusBadge } from '../../ui/page/StatusBadge.tsx';
import { CHECK_TEXT } from './text.ts';
import classes from './Check.module.css';

const TONES = { ok: 'ok', notice: 'wait', failed: 'wrong' } as const;
const ORDER: readonly CheckResult['state'][] = ['failed', 'notice', 'ok'];
const ICONS = { ok: IconShieldCheck, notice: IconAlertTriangle, failed: IconShieldX } as const;

/** Every invariant of the books with what it found; runs when the screen opens, and again on request. */
export function CheckPage() {
  const text = useWords(CHECK_TEXT);
  const book = useBook();
  const [asked, setAsked] = useState({ rebuild: false, time: 0 });
  // Each press is a new question: an older answer says nothing about the book of this moment.
  const check = useBackgroundQuery(['check.run', asked.rebuild, asked.time], (client) => client.check.run({ rebuild: asked.rebuild }));
  const ask = (rebuild: boolean) => setAsked({ rebuild, time: asked.time + 1 });
  const results = [...(check.data?.results ?? [])].sort((left, right) => ORDER.indexOf(left.state) - ORDER.indexOf(right.state));
  return (
    <Page>
      <PageHeader
        title={text('check.title')}
        subtitle={text('check.subtitle')}
        actions={
          <>
            <ActionButton
              label={text('check.print')}
              icon={<IconPrinter size={16} stroke={1.5} />}
              disabled={check.data === undefined || check.isFetching}
              onClick={() => window.print()}
            />
            <ActionButton label={text('check.rebuild')} disabled={check.isFetching} onClick={() => ask(true)} />
            <ActionButton kind="primary" label={text('check.run')} disabled={check.isFetching} onClick={() => ask(false)} />
          </>
        }
      />
      {check.isFetching ? (
        <Panel>
          <ProgressPanel label={text(asked.rebuild ? 'check.runningRebuild' : 'check.running')} done={0} total={null} detail={text('check.runningMore')} />
        </Panel>
      ) : null}
      {check.error === null || check.isFetching ? null : <ErrorState message={failureOf(check.error).message} onRetry={check.refetch} />}
      {check.data === undefined || check.isFetching ? null : (
        <>
          <CheckVerdict results={results} milliseconds={check.data.milliseconds} />
          <Panel title={text('check.list')} aside={text(asked.rebuild ? 'check.rebuilt' : 'check.plain')} flush grow>
            <p className={classes.printed}>{text('check.printed', { name: book.name, date: formatDateLong(book.today), user: book.userName })}</p>
            <ResultTable results={results} />
          </Panel>
        </>
      )}
    </Page>
  );
}

function CheckVerdict(props: { readonly results: readonly CheckResult[]; readonly milliseconds: number }) {
  const text = useWords(CHECK_TEXT);
  const failed = props.results.filter((result) => result.state === 'failed').length;
  const notices = props.results.filter((result) => result.state === 'notice').length;
  const state = failed > 0 ? 'failed' : notices > 0 ? 'notice' : 'ok';
  const Icon = ICONS[state];
  const tenths = Math.max(1, Math.round(props.milliseconds / 100));
  const seconds = `${Math.floor(tenths / 10)},${tenths % 10}`;
  const sentences = {
    ok: [text('check.sound'), text('check.soundMore', { count: props.results.length, seconds })],
    notice: [text('check.notices', { count: notices }), text('check.noticesMore')],
    failed: [text('check.failed', { count: failed }), text('check.failedMore')],
  } as const;
  return (
    <Verdict
      tone={TONES[state]}
      icon={<Icon size={24} stroke={1.6} />}
      title={sentences[state][0]}
      more={sentences[state][1]}
      aside={<StatusBadge label={text(`check.state.${state}`)} tone={TONES[state]} />}
    />
  );
}

/** What needs a person first; findings are sentences and wrap, so this is a plain table. */
function ResultTable(props: { readonly results: readonly CheckResult[] }) {
  const text = useWords(CHECK_TEXT);
  return (
    <div className={classes.scroller} tabIndex={0} role="region" aria-label={text('check.list')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th className={classes.state}>{text('check.result')}</th>
            <th>{text('check.what')}</th>
            <th>{text('check.detail')}</th>
          </tr>
        </thead>
        <tbody>
          {props.results.map((result) => (
            <tr key={result.code}>
              <td>
                <StatusBadge label={text(`check.state.${result.state}`)} tone={TONES[result.state]} />
              </td>
              <td>{result.title}</td>
              <td className={result.detail === '' ? classes.muted : undefined}>{result.detail === '' ? text('check.none') : result.detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
