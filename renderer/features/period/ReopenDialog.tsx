import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm } from '../../ui/form/EntryForm.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { monthName, type MonthRow } from './month-rows.ts';
import { TEXT } from './text.ts';
import classes from './PeriodPage.module.css';

/** The contract asks for as many letters: a reason is a sentence someone reads a year later. */
const REASON_LENGTH_MIN = 5;
const REASON_LENGTH_MAX = 400;

/** Reopens the last locked month with a written reason. */
export function ReopenDialog(props: { readonly row: MonthRow | null; readonly onClose: () => void }) {
  const text = useWords(TEXT);
  const [reason, setReason] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const reopen = useCommand((client, input: { month: number; reason: string }, commandId) => client.period.reopen({ ...input, commandId }), {
    onDone: () => {
      setReason('');
      props.onClose();
    },
    doneMessage: (row) => text('period.reopened', { month: monthName(row.month) }),
  });
  const { row } = props;
  if (row === null) return null;
  const month = monthName(row.month);
  const close = () => {
    reopen.reset();
    setTooShort(false);
    props.onClose();
  };
  const submit = () => {
    const missing = reason.trim().length < REASON_LENGTH_MIN;
    setTooShort(missing);
    if (!missing) reopen.run({ month: row.month, reason: reason.trim() });
  };
  return (
    <Modal opened onClose={close} title={text('period.reopenTitle', { month })} size={460} withCloseButton={false}>
      <EntryForm label={text('period.reopenTitle', { month })} onSubmit={submit} error={reopen.refusal?.message ?? null} busy={reopen.isPending}>
        <div className={classes.form}>
          <p>{text('period.reopenConsequence', { month })}</p>
          <TextField
            label={text('period.reason')}
            value={reason}
            onChange={setReason}
            hint={text('period.reasonHint')}
            lengthMax={REASON_LENGTH_MAX}
            error={tooShort ? text('period.reasonShort') : null}
            autoFocus
            required
          />
          <div className={classes.actions}>
            <ActionButton label={text('period.cancel')} keys="Esc" onClick={close} />
            <ActionButton kind="primary" type="submit" label={text('period.reopen')} busy={reopen.isPending} />
          </div>
        </div>
      </EntryForm>
    </Modal>
  );
}
