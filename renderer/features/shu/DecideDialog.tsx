import { Modal } from '@mantine/core';
import { IconCircleCheck, IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDate, parseIsoDate, type IsoDate } from '#shared/calendar/date.ts';
import type { ShuSnapshot } from '#shared/contract/shu.ts';
import { useBackgroundQuery, useCommand } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { DateField } from '../../ui/field/DateField.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm, FieldRow } from '../../ui/form/EntryForm.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { ACTION_TEXT } from './action-text.ts';
import { JournalPreview } from './JournalPreview.tsx';
import classes from './Shu.module.css';

const MINUTES_LENGTH_MAX = 120;

type Need = { readonly key: string; readonly done: boolean; readonly label: string; readonly next: string };

/** Records what the meeting decided: what must be true first, the entry that will be posted, the date and the minutes. */
export function DecideDialog(props: { readonly year: number; readonly snapshot: ShuSnapshot | null; readonly onScreen: boolean; readonly onClose: () => void }) {
  const text = useWords(ACTION_TEXT);
  const { year, snapshot } = props;
  const posted = snapshot !== null && snapshot.journal !== null;
  return (
    <Modal opened onClose={props.onClose} title={text(posted ? 'shuAct.decidedTitle' : 'shuAct.decideTitle', { year })} size={640} withCloseButton={false}>
      {posted ? <Posted snapshot={snapshot} onClose={props.onClose} /> : <Decision {...props} />}
    </Modal>
  );
}

function Posted(props: { readonly snapshot: ShuSnapshot; readonly onClose: () => void }) {
  const text = useWords(ACTION_TEXT);
  const { snapshot } = props;
  const decidedOn = parseIsoDate(snapshot.decidedOn ?? '');
  return (
    <div className={classes.dialogForm}>
      <p>
        {text('shuAct.alreadyDecided', {
          date: decidedOn === null ? '' : formatDate(decidedOn), document: snapshot.journal?.document ?? '', minutes: snapshot.minutesReference ?? '',
        })}
      </p>
      <JournalPreview computation={snapshot.computation} />
      <div className={classes.dialogActions}>
        <ActionButton kind="primary" label={text('shuAct.close')} keys="Esc" dialogFocus onClick={props.onClose} />
      </div>
    </div>
  );
}

function Decision(props: { readonly year: number; readonly snapshot: ShuSnapshot | null; readonly onScreen: boolean; readonly onClose: () => void }) {
  const text = useWords(ACTION_TEXT);
  const book = useBook();
  const { year, snapshot } = props;
  const [date, setDate] = useState<IsoDate | null>(book.today);
  const [minutes, setMinutes] = useState('');
  const [tried, setTried] = useState(false);
  const state = useBackgroundQuery(['period.yearState', year], (client) => client.period.yearState({ year }));
  const decide = useCommand((client, input: { year: number; date: IsoDate; minutesReference: string }, commandId) => client.shu.decide({ ...input, commandId }), {
    onDone: () => props.onClose(),
    doneMessage: (decided) => text('shuAct.decided', { document: decided.journal?.document ?? '' }),
  });
  const needs: Need[] = [
    { key: 'frozen', done: snapshot !== null, label: text('shuAct.needFrozen'), next: text('shuAct.needFrozenNext') },
    { key: 'equal', done: snapshot?.stillEqual === true, label: text('shuAct.needEqual'), next: text('shuAct.needEqualNext') },
    { key: 'proposal', done: snapshot !== null && props.onScreen, label: text('shuAct.needProposal'), next: text('shuAct.needProposalNext') },
    { key: 'closed', done: state.data?.closed === true, label: text('shuAct.needClosed', { year }), next: text('shuAct.needClosedNext', { year }) },
  ];
  const firstMissing = needs.find((need) => !need.done) ?? null;
  const submit = () => {
    setTried(true);
    if (date !== null && minutes.trim() !== '') decide.run({ year, date, minutesReference: minutes.trim() });
  };
  return (
    <EntryForm label={text('shuAct.decideTitle', { year })} onSubmit={submit} busy={decide.isPending} error={decide.refusal?.message ?? null}>
      <div className={classes.dialogForm}>
        <ul className={classes.needs}>
          {needs.map((need) => (
            <li key={need.key} className={classes.need} data-done={need.done}>
              {need.done ? <IconCircleCheck size={17} stroke={1.75} aria-label={text('shuAct.done')} /> : <IconClock size={17} stroke={1.75} aria-label={text('shuAct.waits')} />}
              <span>
                {need.label}
                {need.key === firstMissing?.key ? <small className={classes.needNext}>{need.next}</small> : null}
              </span>
            </li>
          ))}
        </ul>
        {snapshot === null ? null : (
          <>
            <p className={classes.hint}>{text('shuAct.decideConsequence', { year })}</p>
            <div className={classes.journalBox}>
              <JournalPreview computation={snapshot.computation} />
            </div>
          </>
        )}
        <FieldRow>
          <DateField label={text('shuAct.meetingDate')} value={date} onChange={setDate} today={book.today} error={tried && date === null ? text('shuAct.dateMissing') : null} required />
          <TextField
            label={text('shuAct.minutes')}
            placeholder={text('shuAct.minutesHint')}
            value={minutes}
            onChange={setMinutes}
            lengthMax={MINUTES_LENGTH_MAX}
            error={tried && minutes.trim() === '' ? text('shuAct.minutesMissing') : null}
            required
          />
        </FieldRow>
        <div className={classes.dialogActions}>
          <ActionButton label={text('shuAct.cancel')} keys="Esc" onClick={props.onClose} />
          <ActionButton kind="primary" type="submit" label={text('shuAct.decide')} busy={decide.isPending} disabled={firstMissing !== null} />
        </div>
      </div>
    </EntryForm>
  );
}
