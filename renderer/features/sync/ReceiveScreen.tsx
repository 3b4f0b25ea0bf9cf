import { IconCircleCheck, IconClockPause, IconInfoCircle, IconShieldCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { groupThousands } from '#shared/money/format.ts';
import type { BundlePreview } from '#shared/contract/bundle.ts';
import { failureOf, useBackgroundQuery, useCommand, type Refusal } from '../../boot/client.tsx';
import type { BackgroundClient } from '../../boot/connect.ts';
import { useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { Verdict } from '../../ui/feedback/Verdict.tsx';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { senderName } from './device-name.ts';
import { PreviewFacts } from './PreviewFacts.tsx';
import { RefusedFile } from './RefusedFile.tsx';
import { SYNC_TEXT } from './text.ts';
import classes from './Sync.module.css';

type Answer = Awaited<ReturnType<BackgroundClient['bundle']['import']>>;

/** One received file: what it holds, then the decision. Nothing changes before "Terapkan". */
export function ReceiveScreen(props: { readonly file: File; readonly onOther: (file: File) => void; readonly onClose: () => void }) {
  const text = useWords(SYNC_TEXT);
  const { file } = props;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const inspect = useBackgroundQuery(['bundle.inspect', file.name, file.size, file.lastModified], (client) => client.bundle.inspect({ file }), { enabled: answer === null });
  const take = useCommand((client, taken: File, commandId) => client.bundle.import({ file: taken, commandId }), { onDone: setAnswer });
  const preview = inspect.data;
  const refused = take.refusal ?? (inspect.error === null ? null : failureOf(inspect.error));
  return (
    <Page>
      <PageHeader title={text(answer === null ? 'sync.preview.title' : 'sync.preview.doneTitle')} subtitle={file.name} actions={answer === null ? null : <ActionButton kind="primary" label={text('sync.close')} onClick={props.onClose} />} />
      {answer !== null ? (
        <Outcome answer={answer} />
      ) : take.isPending && preview !== undefined ? (
        <Panel>
          <ProgressPanel label={text('sync.applying', { count: groupThousands(preview.newEvents) })} done={0} total={null} detail={text('sync.applyingMore')} />
        </Panel>
      ) : refused !== null ? (
        <RefusedFile
          refusal={refused}
          kept={take.refusal !== null}
          busy={take.isPending}
          onKeep={() => take.run(file)}
          onOther={(other) => {
            take.reset();
            props.onOther(other);
          }}
          onClose={props.onClose}
        />
      ) : preview === undefined ? (
        <Panel>
          <ProgressPanel label={text('sync.preview.reading', { file: file.name })} done={0} total={null} detail={text('sync.preview.unchanged')} />
        </Panel>
      ) : (
        <Decision preview={preview} refusal={take.refusal} onTake={() => take.run(file)} onClose={props.onClose} />
      )}
    </Page>
  );
}

/** The page of sync.md 4.4: what it is, what it would do, and three ways out. */
function Decision(props: { readonly preview: BundlePreview; readonly refusal: Refusal | null; readonly onTake: () => void; readonly onClose: () => void }) {
  const text = useWords(SYNC_TEXT);
  const { preview } = props;
  const head = headOf(preview, text);
  const useful = preview.decision === 'apply' || preview.decision === 'gap' || preview.decision === 'parked';
  const takeLabel = text(preview.decision === 'apply' ? 'sync.apply' : 'sync.keep');
  useShortcuts([
    { keys: 'Ctrl+Enter', label: takeLabel, run: () => (useful ? props.onTake() : undefined) },
    { keys: 'Escape', label: text('sync.cancel'), run: props.onClose },
  ]);
  return (
    <>
      <Verdict tone={preview.decision === 'apply' ? 'ok' : useful ? 'wait' : 'plain'} title={head.title} more={head.more} icon={head.icon} />
      <Panel
        foot={
          <div className={classes.decide}>
            <span className={classes.muted}>{text('sync.preview.unchanged')}</span>
            <div className={classes.actions}>
              <ActionButton label={text(useful ? 'sync.cancel' : 'sync.close')} keys="Esc" onClick={props.onClose} />
              {useful ? <ActionButton kind="primary" keys="Ctrl+Enter" label={takeLabel} onClick={props.onTake} /> : null}
            </div>
          </div>
        }
      >
        {preview.senderSeries === '' ? <p className={classes.muted}>{text('sync.preview.knownMore')}</p> : <PreviewFacts preview={preview} />}
        <FormError message={props.refusal?.message ?? null} />
      </Panel>
    </>
  );
}

type Text = (key: keyof typeof SYNC_TEXT, params?: Readonly<Record<string, string | number>>) => string;

function headOf(preview: BundlePreview, text: Text): { readonly title: string; readonly more: string; readonly icon: ReactNode } {
  const info = <IconInfoCircle size={24} stroke={1.6} />;
  switch (preview.decision) {
    case 'apply':
      return { title: text('sync.preview.apply'), more: text('sync.preview.unchanged'), icon: <IconShieldCheck size={24} stroke={1.6} /> };
    case 'already':
      return { title: text('sync.preview.already'), more: text('sync.preview.nothingMore'), icon: info };
    case 'nothingNew':
      return { title: text('sync.preview.nothingNew'), more: text('sync.preview.nothingMore'), icon: info };
    case 'gap':
    case 'parked': {
      const { missingNumber } = preview;
      const title = missingNumber === null ? text('sync.preview.gapUnknown') : text('sync.preview.gap', { number: missingNumber });
      return { title, more: text('sync.preview.gapMore'), icon: <IconClockPause size={24} stroke={1.6} /> };
    }
  }
}

/** What happened, and which waiting files came along. */
function Outcome({ answer }: { readonly answer: Answer }) {
  const text = useWords(SYNC_TEXT);
  const { units } = useFilters();
  const { preview } = answer;
  const sender = senderName(preview, units, text);
  const parked = preview.decision === 'gap' || preview.decision === 'parked';
  const nothing = preview.decision === 'already' || preview.decision === 'nothingNew';
  const title = parked ? text('sync.parked') : nothing ? text(`sync.preview.${preview.decision}`) : text('sync.applied', { count: groupThousands(answer.applied) });
  const more = parked ? text('sync.parkedMore') : nothing ? text('sync.preview.nothingMore') : text('sync.appliedMore', { sender });
  return (
    <>
      <Verdict
        tone={parked ? 'wait' : nothing ? 'plain' : 'ok'}
        title={title}
        more={more}
        icon={parked ? <IconClockPause size={24} stroke={1.6} /> : <IconCircleCheck size={24} stroke={1.6} />}
      />
      {answer.followed.length === 0 ? null : (
        <Panel title={text('sync.followed')}>
          <ul className={classes.plainList}>
            {answer.followed.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Panel>
      )}
      {preview.senderSeries === '' ? null : (
        <Panel>
          <PreviewFacts preview={preview} />
        </Panel>
      )}
    </>
  );
}
