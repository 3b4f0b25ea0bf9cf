import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ImportKind, ImportPreview } from '#shared/contract/import.ts';
import { useBackgroundQuery, useCommand, failureOf } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { Wizard } from '../../ui/form/Wizard.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { CheckStep } from './CheckStep.tsx';
import { ColumnStep } from './ColumnStep.tsx';
import { FileStep } from './FileStep.tsx';
import { choiceOf, EMPTY_DRAFT, hindranceOf, isAdjustable, kindOfAddress, missingFields, type ImportDraft } from './import-draft.ts';
import { ResultStep } from './ResultStep.tsx';
import type { ImportAnswer } from './step-state.ts';
import { IMPORT_TEXT } from './text.ts';

const STEPS = ['file', 'columns', 'check', 'result'] as const;
type Step = (typeof STEPS)[number];

/** The address of one kind; another word than a known one is told so. */
export function ImportKindPage() {
  const text = useWords(IMPORT_TEXT);
  const params = useParams({ strict: false });
  const navigate = useNavigate();
  const kind = kindOfAddress('kind' in params ? params.kind : undefined);
  const back = () => void navigate({ to: '/impor' });
  if (kind === null) return <ErrorState message={text('import.unknownKind')} onRetry={back} />;
  return (
    <Page>
      <PageHeader
        title={text(`import.titleOf.${kind}`)}
        subtitle={text(`import.about.${kind}`)}
        actions={<ActionButton label={text('import.backToList')} onClick={back} />}
      />
      <Panel grow>
        <ImportWizard key={kind} kind={kind} />
      </Panel>
    </Page>
  );
}

/** One file from choosing it to its outcome. Nothing is written before "Impor sekarang". */
function ImportWizard({ kind }: { readonly kind: ImportKind }) {
  const text = useWords(IMPORT_TEXT);
  const [step, setStep] = useState<Step>('file');
  const [file, setFile] = useState<File | null>(null);
  const [draft, setDraft] = useState<ImportDraft>(EMPTY_DRAFT);
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const preview = usePreview({ kind, file, draft, enabled: step !== 'result' });
  const run = useCommand(
    (client, wish: { readonly file: File; readonly draft: ImportDraft; readonly adjustable: boolean }, commandId) => {
      const name = wish.draft.rememberAs.trim();
      const remember = wish.adjustable && name !== '' ? { rememberAs: name } : {};
      return client.import.run({ ...choiceOf(kind, wish.draft), ...remember, file: wish.file, commandId });
    },
    {
      onDone: (done) => {
        setAnswer(done);
        setStep('result');
      },
    },
  );
  const change = (next: ImportDraft) => {
    run.reset();
    setDraft(next);
  };
  const pick = (picked: File) => {
    run.reset();
    setFile(picked);
    setDraft({ ...draft, profile: null, layout: null });
    setStep('columns');
  };
  const again = () => {
    setFile(null);
    setAnswer(null);
    setDraft({ ...EMPTY_DRAFT, source: draft.source, savingsJournal: draft.savingsJournal });
    setStep('file');
  };
  const shown = preview.data ?? null;
  // An answer about former choices is shown while the new one is made, but nothing is decided on it.
  const settled = preview.isFetching ? null : shown;
  const onNext = nextOf({ step, file, preview: settled, draft, toColumns: () => setStep('columns'), toCheck: () => setStep('check'), run: (wish) => run.run(wish), again });
  const onBack = step === 'columns' ? () => setStep('file') : step === 'check' ? () => setStep('columns') : null;
  useShortcuts([
    { keys: 'Alt+ArrowLeft', label: text('import.stepBack'), run: () => onBack?.() },
    { keys: 'Alt+ArrowRight', label: text('import.stepOn'), run: () => (step === 'columns' || step === 'file' ? onNext?.() : undefined) },
  ]);
  const state = {
    kind, file, draft, preview: shown, problem: preview.error === null ? null : failureOf(preview.error), reading: preview.isFetching, onChange: change,
  };
  return (
    <Wizard
      steps={STEPS.map((key) => ({ key, label: text(`import.step.${key}`) }))}
      current={step}
      onBack={run.isPending ? null : onBack}
      onNext={onNext}
      nextLabel={text(NEXT_LABEL[step])}
      busy={run.isPending}
    >
      {step === 'file' ? <FileStep kind={kind} onPick={pick} file={file} /> : null}
      {step === 'columns' ? <ColumnStep {...state} /> : null}
      {step === 'check' ? <CheckStep {...state} running={run.isPending} refusal={run.refusal?.message ?? null} /> : null}
      {step === 'result' && answer !== null && file !== null ? <ResultStep kind={kind} file={file} answer={answer} /> : null}
    </Wizard>
  );
}

const NEXT_LABEL = { file: 'import.toColumns', columns: 'import.toCheck', check: 'import.run', result: 'import.again' } as const;

function usePreview(asked: { readonly kind: ImportKind; readonly file: File | null; readonly draft: ImportDraft; readonly enabled: boolean }) {
  const { kind, file, draft } = asked;
  const choice = choiceOf(kind, draft);
  return useBackgroundQuery(
    ['import.preview', file?.name, file?.size, file?.lastModified, choice],
    (client) => (file === null ? Promise.reject(new Error('no file')) : client.import.preview({ ...choice, file })),
    { enabled: asked.enabled && file !== null, keep: true },
  );
}

type NextInput = {
  readonly step: Step;
  readonly file: File | null;
  readonly preview: ImportPreview | null;
  readonly draft: ImportDraft;
  readonly toColumns: () => void;
  readonly toCheck: () => void;
  readonly run: (wish: { readonly file: File; readonly draft: ImportDraft; readonly adjustable: boolean }) => void;
  readonly again: () => void;
};

/** What the onward button does now; null while this step cannot be left. */
function nextOf(input: NextInput): (() => void) | null {
  const { step, file, preview, draft } = input;
  if (step === 'result') return input.again;
  if (file === null) return null;
  if (step === 'file') return input.toColumns;
  if (preview === null) return null;
  if (step === 'columns') return missingFields(preview, draft).length > 0 || preview.numberStyle === null ? null : input.toCheck;
  if (hindranceOf(preview, draft) !== null) return null;
  return () => input.run({ file, draft, adjustable: isAdjustable(preview) });
}
