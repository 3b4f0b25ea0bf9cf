import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { EnrolmentPreview } from '#shared/contract/bundle.ts';
import { failureOf, useBackgroundQuery, useCommand } from '../../boot/client.tsx';
import { saveFile } from '../../boot/save-file.ts';
import { useBook, useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { FilePick } from '../../ui/document/FilePick.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { Wizard } from '../../ui/form/Wizard.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { CarryBack, type Enrolled } from './CarryBack.tsx';
import { REQUEST_BYTES_MAX } from './limits.ts';
import { SYNC_TEXT } from './text.ts';
import { UnitOfDevice, type UnitWish } from './UnitOfDevice.tsx';
import { WordsStep } from './WordsStep.tsx';
import classes from './Sync.module.css';

const STEPS = ['request', 'words', 'unit', 'files'] as const;
type Step = (typeof STEPS)[number];

/** Head office admits a PC: its request, the six words, its unit, and the two files that go back. */
export function EnrolPage() {
  const text = useWords(SYNC_TEXT);
  const navigate = useNavigate();
  const { role } = useBook();
  const back = () => void navigate({ to: '/sinkronisasi' });
  return (
    <Page>
      <PageHeader title={text('sync.enrol.title')} subtitle={text('sync.enrol.subtitle')} actions={<ActionButton label={text('sync.enrol.back')} onClick={back} />} />
      {role === 'pusat' ? (
        <Panel grow>
          <EnrolWizard onDone={back} />
        </Panel>
      ) : (
        <ErrorState message={text('sync.enrol.notHead')} onRetry={back} />
      )}
    </Page>
  );
}

type EnrolWish = UnitWish & { readonly file: File };

function EnrolWizard(props: { readonly onDone: () => void }) {
  const text = useWords(SYNC_TEXT);
  const { units } = useFilters();
  const [step, setStep] = useState<Step>('request');
  const [file, setFile] = useState<File | null>(null);
  const [same, setSame] = useState(false);
  const [typed, setTyped] = useState<Partial<UnitWish>>({});
  const [enrolled, setEnrolled] = useState<Enrolled | null>(null);
  const request = useBackgroundQuery(
    ['device.inspectRequest', file?.name, file?.size, file?.lastModified],
    (client) => (file === null ? Promise.reject(new Error('no file')) : client.device.inspectRequest({ file })),
    { enabled: file !== null && enrolled === null },
  );
  const enrol = useCommand(
    (client, wish: EnrolWish, commandId) =>
      client.device.enrol({ file: wish.file, unitCode: wish.unitCode, ...(wish.unitName === '' ? {} : { unitName: wish.unitName }), wordsCompared: true, commandId }),
    {
      onDone: (answer) => {
        setEnrolled(answer);
        setStep('files');
        void saveFile(answer.trustFile).then(() => saveFile(answer.bundleFile));
      },
    },
  );
  const asked: EnrolmentPreview | null = file === null ? null : (request.data ?? null);
  const wish: UnitWish = { unitCode: typed.unitCode ?? asked?.unitCode ?? '', unitName: typed.unitName ?? '' };
  const known = units.some((unit) => unit.code === wish.unitCode);
  const pick = (picked: File) => {
    enrol.reset();
    setFile(picked);
    setSame(false);
    setTyped({});
    setStep('words');
  };
  const forward: Readonly<Record<Step, (() => void) | null>> = {
    request: asked === null ? null : () => setStep('words'),
    words: asked !== null && same ? () => setStep('unit') : null,
    unit: file !== null && wish.unitCode !== '' && (known || wish.unitName.trim() !== '') ? () => enrol.run({ ...wish, unitName: known ? '' : wish.unitName.trim(), file }) : null,
    files: props.onDone,
  };
  const backward: Readonly<Record<Step, (() => void) | null>> = { request: null, words: () => setStep('request'), unit: () => setStep('words'), files: null };
  return (
    <Wizard
      steps={STEPS.map((key) => ({ key, label: text(`sync.enrol.step.${key}`) }))}
      current={step}
      onBack={enrol.isPending ? null : backward[step]}
      onNext={forward[step]}
      {...(step === 'unit' ? { nextLabel: text('sync.enrol.run') } : step === 'files' ? { nextLabel: text('sync.enrol.finish') } : {})}
      busy={enrol.isPending}
    >
      {step === 'request' ? <RequestStep onPick={pick} /> : null}
      {step === 'words' ? (
        request.error !== null ? (
          <ErrorState message={failureOf(request.error).message} onRetry={() => setStep('request')} />
        ) : asked === null ? null : (
          <WordsStep request={asked} same={same} onSame={setSame} />
        )
      ) : null}
      {step === 'unit' ? (
        <div className={classes.stack}>
          <UnitOfDevice wish={wish} units={units} onChange={setTyped} />
          <FormError message={enrol.refusal?.message ?? null} />
        </div>
      ) : null}
      {step === 'files' && enrolled !== null ? <CarryBack enrolled={enrolled} /> : null}
    </Wizard>
  );
}

function RequestStep(props: { readonly onPick: (file: File) => void }) {
  const text = useWords(SYNC_TEXT);
  return (
    <div className={classes.twoSides}>
      <div className={classes.tallDrop}>
        <FilePick label={text('sync.enrol.pick')} hint={text('sync.enrol.pickHint')} kinds={['.kopkey']} sizeBytesMax={REQUEST_BYTES_MAX} onPick={props.onPick} />
      </div>
      <div className={classes.stack}>
        <h3 className={classes.heading}>{text('sync.enrol.how')}</h3>
        <ol className={classes.guide}>
          <li>{text('sync.enrol.how1')}</li>
          <li>{text('sync.enrol.how2')}</li>
          <li>{text('sync.enrol.how3')}</li>
        </ol>
      </div>
    </div>
  );
}
