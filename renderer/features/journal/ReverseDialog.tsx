import { Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { IsoDate } from '#shared/calendar/date.ts';
import type { JournalDetail } from '#shared/contract/journal.ts';
import { formatRupiah } from '#shared/money/format.ts';
import { useCommand } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { DateField } from '../../ui/field/DateField.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm } from '../../ui/form/EntryForm.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { JOURNAL_TEXT } from './text.ts';
import classes from './Journal.module.css';

/** "Balik" only takes the entry back; "Perbaiki" goes on to a new entry that begins with its lines. */
export type ReverseMode = 'reverse' | 'correct';

/** Asks for the reason and takes the entry back. `mode` null shows nothing. */
export function ReverseDialog(props: { readonly detail: JournalDetail; readonly mode: ReverseMode | null; readonly onClose: () => void }) {
  const text = useWords(JOURNAL_TEXT);
  // Kept here, so that Esc closes the question without losing what was typed.
  const [reason, setReason] = useState('');
  const title = props.mode === 'correct' ? 'reverse.correctTitle' : 'reverse.title';
  return (
    <Modal opened={props.mode !== null} onClose={props.onClose} title={text(title, { document: props.detail.document })} size={480} withCloseButton={false}>
      {props.mode === null ? null : <ReverseForm detail={props.detail} mode={props.mode} reason={reason} onReason={setReason} onClose={props.onClose} />}
    </Modal>
  );
}

type ReverseWish = { readonly id: string; readonly reason: string; readonly date: IsoDate };

function ReverseForm(props: {
  readonly detail: JournalDetail;
  readonly mode: ReverseMode;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const text = useWords(JOURNAL_TEXT);
  const navigate = useNavigate();
  const { today } = useBook();
  const [date, setDate] = useState<IsoDate | null>(today);
  const [asked, setAsked] = useState(false);
  const { detail, mode, reason } = props;
  const command = useCommand(
    async (client, wish: ReverseWish, commandId) =>
      mode === 'reverse'
        ? client.journal.reverse({ ...wish, commandId })
        : (await client.journal.correct({ ...wish, commandId })).reversal,
    {
      onDone: (reversal) => {
        props.onClose();
        if (mode === 'correct') void navigate({ to: '/jurnal/baru', search: { dari: detail.id } });
        else notifications.show({ message: text('reverse.done', { document: reversal.document }), color: 'green' });
      },
    },
  );
  const submit = () => {
    setAsked(true);
    if (reason.trim() !== '' && date !== null) command.run({ id: detail.id, reason: reason.trim(), date });
  };
  const consequence = mode === 'correct' ? 'reverse.correctConsequence' : 'reverse.consequence';
  return (
    <EntryForm label={text(mode === 'correct' ? 'detail.correct' : 'detail.reverse')} onSubmit={submit} error={command.refusal?.message ?? null} busy={command.isPending}>
      <p>{text(consequence, { amount: formatRupiah(detail.totalSen) })}</p>
      <TextField
        label={text('reverse.reason')}
        placeholder={text('reverse.reasonHint')}
        value={reason}
        onChange={props.onReason}
        error={asked && reason.trim() === '' ? text('reverse.reasonMissing') : null}
        lengthMax={400}
        autoFocus
      />
      <DateField label={text('reverse.date')} value={date} onChange={setDate} today={today} error={asked && date === null ? text('entry.dateMissing') : null} />
      <div className={classes.dialogActions}>
        <ActionButton label={text('reverse.cancel')} keys="Esc" onClick={props.onClose} />
        <ActionButton kind="primary" type="submit" label={text(mode === 'correct' ? 'reverse.confirmCorrect' : 'reverse.confirm')} busy={command.isPending} />
      </div>
    </EntryForm>
  );
}
