import { Tabs } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { groupThousands } from '#shared/money/format.ts';
import type { ImportPreview } from '#shared/contract/import.ts';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { FactList } from '../../ui/page/FactList.tsx';
import { FigureTiles, type FigureTile } from '../../ui/page/FigureTiles.tsx';
import type { StepState } from './step-state.ts';
import { choiceOf, hindranceOf, isAdjustable } from './import-draft.ts';
import { IssueTable } from './IssueTable.tsx';
import { SampleTable } from './SampleTable.tsx';
import { IMPORT_TEXT } from './text.ts';
import { useDownload } from './use-download.ts';
import classes from './Import.module.css';

const TABS = ['errors', 'findings', 'sample'] as const;
type Tab = (typeof TABS)[number];

/** The outcome before it happens: what is new, what is wrong, what is odd. */
export function CheckStep(props: StepState & { readonly running: boolean; readonly refusal: string | null }) {
  const text = useWords(IMPORT_TEXT);
  const { preview } = props;
  if (props.problem !== null) return <ErrorState message={props.problem.message} />;
  if (preview === null || props.file === null) return <ProgressPanel label={text('import.reading', { file: props.file?.name ?? '' })} done={0} total={null} />;
  if (props.running) {
    return <ProgressPanel label={text('import.running', { rows: groupThousands(preview.newRows) })} done={0} total={null} detail={text('import.runningMore')} />;
  }
  return (
    <div className={classes.checkStep}>
      <FigureTiles tiles={tilesOf(preview, text)} />
      <div className={classes.checkBody}>
        <Details {...props} file={props.file} preview={preview} />
        <Outcome {...props} preview={preview} />
      </div>
    </div>
  );
}

type Text = (key: keyof typeof IMPORT_TEXT, params?: Readonly<Record<string, string | number>>) => string;

function tilesOf(preview: ImportPreview, text: Text): readonly FigureTile[] {
  const wrong = preview.errorsTotal > 0;
  const odd = preview.findingsTotal > 0;
  return [
    { label: text('import.tile.new'), figure: groupThousands(preview.newRows), note: text(`import.tile.newNote.${preview.kind}`) },
    { label: text('import.tile.known'), figure: groupThousands(preview.knownRows), note: text('import.tile.knownNote') },
    {
      label: text('import.tile.wrong'), figure: groupThousands(preview.errorsTotal),
      note: text(wrong ? 'import.tile.wrongNote' : 'import.tile.wrongNone'), noteTone: wrong ? 'wrong' : 'ok',
    },
    {
      label: text('import.tile.findings'), figure: groupThousands(preview.findingsTotal),
      note: text(odd ? 'import.tile.findingsNote' : 'import.tile.findingsNone'), noteTone: odd ? 'wait' : 'ok',
    },
  ];
}

/** The rows behind the figures, what needs a person first. */
function Details(props: StepState & { readonly file: File; readonly preview: ImportPreview }) {
  const text = useWords(IMPORT_TEXT);
  const { kind, file, draft, preview } = props;
  const [tab, setTab] = useState<Tab | null>(null);
  const download = useDownload();
  const shown = tab ?? (preview.errorsTotal > 0 ? 'errors' : preview.findingsTotal > 0 ? 'findings' : 'sample');
  const counts = { errors: groupThousands(preview.errorsTotal), findings: groupThousands(preview.findingsTotal), sample: '' };
  return (
    <div className={classes.details}>
      <div className={classes.detailsHead}>
        <Tabs value={shown} onChange={(value) => setTab(TABS.find((name) => name === value) ?? null)}>
          <Tabs.List>
            {TABS.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {text(`import.tab.${name}`, { count: counts[name] })}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
        {shown === 'errors' && preview.errorsTotal > 0 ? (
          <ActionButton
            label={text('import.errorFile')}
            icon={<IconDownload size={16} stroke={1.6} />}
            busy={download.busy}
            onClick={() => download.save((client) => client.import.errorFile({ ...choiceOf(kind, draft), file }))}
          />
        ) : null}
      </div>
      <FormError message={download.failure?.message ?? null} />
      {shown === 'sample' ? <SampleTable preview={preview} /> : null}
      {shown === 'errors' ? (
        <IssueTable
          label={text('import.wrongWhat')}
          issues={preview.errors}
          total={preview.errorsTotal}
          fields={preview.fields}
          empty={<EmptyState title={text('import.noErrors')} explanation={text('import.noErrorsMore')} />}
        />
      ) : null}
      {shown === 'findings' ? (
        <IssueTable
          label={text('import.findingWhat')}
          issues={preview.findings}
          total={preview.findingsTotal}
          fields={null}
          empty={<EmptyState title={text('import.noFindings')} explanation={text('import.noFindingsMore')} />}
        />
      ) : null}
    </div>
  );
}

/** What the button will do, and why it may not yet. */
function Outcome(props: StepState & { readonly preview: ImportPreview; readonly refusal: string | null }) {
  const text = useWords(IMPORT_TEXT);
  const { preview, draft } = props;
  const hindrance = hindranceOf(preview, draft);
  const blocked =
    hindrance === 'errors'
      ? text('import.blockedErrors', { count: groupThousands(preview.errorsTotal) })
      : hindrance === 'nothing'
        ? text('import.blockedNothing')
        : hindrance === 'empty'
          ? text('import.blockedEmpty')
          : null;
  return (
    <div className={classes.outcome}>
      <h3 className={classes.heading}>{text('import.outcome')}</h3>
      <FactList facts={preview.totals.map((total) => ({ label: total.label, value: total.value }))} />
      {blocked === null ? null : <p className={hindrance === 'errors' ? classes.blocked : classes.notice}>{blocked}</p>}
      {hindrance === 'errors' ? <p className={classes.muted}>{text('import.errorFileMore')}</p> : null}
      <p className={classes.muted}>{text('import.allOrNothing')}</p>
      {hindrance === null && isAdjustable(preview) ? (
        <TextField
          label={text('import.remember')}
          hint={text('import.rememberHint')}
          value={draft.rememberAs}
          onChange={(rememberAs) => props.onChange({ ...draft, rememberAs })}
          lengthMax={60}
        />
      ) : null}
      <FormError message={props.refusal} />
    </div>
  );
}
