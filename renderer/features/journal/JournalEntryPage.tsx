import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { IsoDate } from '#shared/calendar/date.ts';
import type { JournalDetail, PostedJournal } from '#shared/contract/journal.ts';
import { formatRupiah } from '#shared/money/format.ts';
import { negate } from '#shared/money/sen.ts';
import { failureOf, useBackgroundQuery, useCommand } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { PdfPreview } from '../../ui/document/PdfPreview.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { DateField } from '../../ui/field/DateField.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm } from '../../ui/form/EntryForm.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { createDraftShelf, useKeptDraft } from '../account/entry.tsx';
import { SavedStrip, useReceiptDesk } from '../report/entry.ts';
import { blankLine, draftFrom, draftTotals, lineProblems, linesToPost, refusedLines, type DraftLine } from './draft.ts';
import { EntryFoot } from './EntryFoot.tsx';
import { EntryLines } from './EntryLines.tsx';
import { JOURNAL_TEXT } from './text.ts';
import classes from './Journal.module.css';

/** A general journal. `?dari=<id>` begins with the lines of an entry that has just been reversed ("Perbaiki"). */
export function JournalEntryPage() {
  const search: { readonly dari?: unknown } = useSearch({ strict: false });
  const id = typeof search.dari === 'string' ? search.dari : null;
  const former = useBackgroundQuery(['journal.get', id], (client) => client.journal.get({ id: id ?? '' }), { enabled: id !== null });
  if (id === null) return <EntryScreen key="new" former={null} />;
  if (former.data !== undefined) return <EntryScreen key={id} former={former.data} />;
  return <Page>{former.error === null ? null : <ErrorState message={failureOf(former.error).message} onRetry={former.refetch} />}</Page>;
}

const FIRST_LINES: readonly DraftLine[] = [blankLine('1'), blankLine('2')];

type Draft = { readonly date: IsoDate | null; readonly remark: string; readonly lines: readonly DraftLine[] };
const DRAFTS = createDraftShelf<Draft>();

function firstDraft(former: JournalDetail | null, today: IsoDate): Draft {
  if (former === null) return { date: today, remark: '', lines: FIRST_LINES };
  return { date: former.date, remark: former.text, lines: draftFrom(former) };
}

type Entry = { readonly date: IsoDate; readonly text: string; readonly lines: ReturnType<typeof linesToPost> };

function EntryScreen({ former }: { readonly former: JournalDetail | null }) {
  const text = useWords(JOURNAL_TEXT);
  const navigate = useNavigate();
  const { today, folder, fileName } = useBook();
  const [draft, setDraft] = useKeptDraft(DRAFTS, `${folder} ${fileName} ${former?.id ?? ''}`, firstDraft(former, today));
  const { date, remark, lines } = draft;
  const [tried, setTried] = useState(false);
  // A new round of fields after each entry, so that the focus begins again at the first of them.
  const [round, setRound] = useState(0);
  const [saved, setSaved] = useState<PostedJournal | null>(null);
  const desk = useReceiptDesk();
  const command = useCommand((client, entry: Entry, commandId) => client.journal.post({ ...entry, commandId }), {
    onDone: (journal) => {
      if (former !== null) {
        void navigate({ to: '/jurnal/$id', params: { id: journal.id }, replace: true });
        return;
      }
      setSaved(journal);
      setTried(false);
      setDraft({ date, remark: '', lines: FIRST_LINES });
      setRound((count) => count + 1);
    },
  });
  const totals = draftTotals(lines);
  const problems = lineProblems(lines);
  const sent = linesToPost(lines);
  const ownError = ownProblem();
  const submit = () => {
    setTried(true);
    command.reset();
    if (problems.size === 0 && ownError === null && date !== null) command.run({ date, text: remark.trim(), lines: sent });
  };
  const change = (part: Partial<Draft>) => setDraft((current) => ({ ...current, ...part }));
  const changeLines = (update: (lines: readonly DraftLine[]) => readonly DraftLine[]) => {
    setDraft((current) => ({ ...current, lines: update(current.lines) }));
    command.reset();
  };

  function ownProblem(): string | null {
    if (sent.length < 2) return text('entry.tooFew');
    if (totals.differenceSen === 0 || problems.size > 0) return null;
    return text('entry.unbalanced', { difference: formatRupiah(totals.differenceSen < 0 ? negate(totals.differenceSen) : totals.differenceSen) });
  }

  const pointed = command.refusal === null ? [] : refusedLines(command.refusal, lines);
  const errorOf = (line: DraftLine): string | null => {
    if (command.refusal !== null && pointed.includes(line.key)) return command.refusal.message;
    const problem = tried ? problems.get(line.key) : undefined;
    return problem === undefined ? null : text(problem);
  };
  const dateRefused = command.refusal?.code === 'period.locked' || command.refusal?.code === 'date.outOfRange';
  const formError = command.refusal !== null ? (pointed.length > 0 || dateRefused ? null : command.refusal.message) : tried ? ownError : null;
  return (
    <Page>
      <PageHeader
        title={former === null ? text('entry.title') : text('entry.correctTitle', { document: former.document })}
        subtitle={text(former === null ? 'entry.subtitle' : 'entry.correctSubtitle')}
      />
      <SavedStrip journal={saved} desk={desk} />
      <div className={classes.entry} data-grow="true">
        <EntryForm label={text('entry.form')} onSubmit={submit} error={formError} busy={command.isPending}>
          <Panel
            flush
            head={
              <div className={classes.heads}>
                <DateField
                  label={text('journal.date')}
                  value={date}
                  onChange={(next) => change({ date: next })}
                  today={today}
                  error={dateRefused ? (command.refusal?.message ?? null) : tried && date === null ? text('entry.dateMissing') : null}
                />
                <TextField key={round} label={text('journal.text')} value={remark} onChange={(next) => change({ remark: next })} lengthMax={400} autoFocus />
              </div>
            }
            foot={<EntryFoot totals={totals} isBusy={command.isPending} />}
          >
            <EntryLines key={round} lines={lines} onChange={changeLines} errorOf={errorOf} onFinish={submit} />
          </Panel>
        </EntryForm>
      </div>
      <PdfPreview document={desk.document} onClose={desk.close} />
    </Page>
  );
}
