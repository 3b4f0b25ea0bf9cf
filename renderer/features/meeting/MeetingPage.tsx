import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PAPERS, type Paper } from '#shared/contract/report.ts';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { PdfPreview } from '../../ui/document/PdfPreview.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Columns, Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { StatusBadge } from '../../ui/page/StatusBadge.tsx';
import { useBookYear, YearChooser, yearToReport } from '../period/entry.ts';
import { MeetingForm } from './MeetingForm.tsx';
import { MEETING_PLACE } from './part-place.ts';
import { PartsPanel } from './PartsPanel.tsx';
import { TEXT } from './text.ts';
import { TextsView } from './TextsView.tsx';
import { useBookJob } from './use-book-job.ts';
import classes from './Meeting.module.css';

type View = 'texts' | 'meeting';

/** RAT: the checklist of the book on the left, its texts and the facts of the meeting on the right, the book itself by F9. */
export function MeetingPage() {
  const text = useWords(TEXT);
  const book = useBook();
  const navigate = useNavigate();
  const bookYear = useBookYear(yearToReport(book));
  const { year } = bookYear;
  const state = useBackgroundQuery(['rat.state', year], (client) => client.rat.state({ year }));
  const members = useBackgroundQuery(['member.list', 'count'], (client) => client.member.list({ limit: 1 })).data?.total ?? null;
  const [view, setView] = useState<View>('texts');
  const [paper, setPaper] = useState<Paper>('F4');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const job = useBookJob();

  const parts = state.data?.parts ?? [];
  const waiting = parts.filter((part) => !part.ready && !left.has(part.key)).length;
  const make = () => {
    if (state.data === undefined) return;
    job.start({ year, paper, parts: parts.filter((part) => !left.has(part.key)).map((part) => part.key), title: text('rat.documentTitle', { year }) });
  };
  useShortcuts([{ keys: 'F9', label: text('rat.make'), run: make }]);
  const fix = (path: string) => (path === MEETING_PLACE ? setView('meeting') : void navigate({ to: path }));
  return (
    <Page>
      <PageHeader
        title={text('rat.title', { year })}
        subtitle={text('rat.subtitle')}
        status={state.data === undefined ? null : <StatusBadge label={waiting === 0 ? text('rat.ready') : text('rat.waiting', { count: waiting })} tone={waiting === 0 ? 'ok' : 'wait'} />}
        actions={
          <>
            <YearChooser {...bookYear} />
            <PaperChoice paper={paper} onChange={setPaper} />
            <ActionButton kind="primary" label={text('rat.make')} keys="F9" busy={job.running} disabled={parts.length === left.size} onClick={make} />
          </>
        }
      />
      {state.error === null ? null : (
        <Panel grow>
          <ErrorState message={failureOf(state.error).message} onRetry={state.refetch} />
        </Panel>
      )}
      {state.data === undefined ? null : (
        <Columns columns="304px minmax(0, 1fr)" grow>
          <PartsPanel
            parts={parts}
            left={left}
            onToggle={(key) => setLeft((before) => toggled(before, key))}
            onFix={fix}
          />
          <Panel head={<ViewChoice view={view} onView={setView} />} flush grow>
            {view === 'texts' ? (
              <TextsView key={year} year={year} texts={state.data.texts} names={state.data.placeholders} values={state.data.values} />
            ) : (
              <MeetingForm key={year} year={year} meeting={state.data.meeting} members={members} today={book.today} />
            )}
          </Panel>
        </Columns>
      )}
      <Modal opened={job.running || job.message !== null} onClose={job.running ? job.cancel : job.close} title={text('rat.makingTitle')} size={460} withCloseButton={false}>
        {job.message === null ? (
          <ProgressPanel label={text('rat.making', { year })} done={job.progress?.done ?? 0} total={job.progress === null ? null : job.progress.total} onCancel={job.cancel} />
        ) : (
          <>
            <FormError message={job.message} />
            <div className={classes.dialogActions}>
              <ActionButton kind="primary" label={text('rat.close')} keys="Esc" dialogFocus onClick={job.close} />
            </div>
          </>
        )}
      </Modal>
      <PdfPreview document={job.document} onClose={job.close} />
    </Page>
  );
}

function toggled(before: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(before);
  if (!next.delete(key)) next.add(key);
  return next;
}

function PaperChoice(props: { readonly paper: Paper; readonly onChange: (paper: Paper) => void }) {
  const text = useWords(TEXT);
  return (
    <div className={classes.papers} role="radiogroup" aria-label={text('rat.paper')}>
      {PAPERS.map((paper) => (
        <button key={paper} type="button" role="radio" aria-checked={paper === props.paper} className={classes.paper} onClick={() => props.onChange(paper)}>
          {paper}
        </button>
      ))}
    </div>
  );
}

function ViewChoice(props: { readonly view: View; readonly onView: (view: View) => void }) {
  const text = useWords(TEXT);
  return (
    <div className={classes.tabs} role="tablist">
      <button type="button" role="tab" className={classes.tab} aria-selected={props.view === 'texts'} onClick={() => props.onView('texts')}>
        {text('rat.tabTexts')}
      </button>
      <button type="button" role="tab" className={classes.tab} aria-selected={props.view === 'meeting'} onClick={() => props.onView('meeting')}>
        {text('rat.tabMeeting')}
      </button>
    </div>
  );
}
