import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { IsoDate } from '#shared/calendar/date.ts';
import type { MemberPage } from '#shared/contract/member.ts';
import { LEAVE_REASONS, type LeaveReason } from '#shared/domain/member/member.ts';
import { formatRupiah } from '#shared/money/format.ts';
import { sum } from '#shared/money/sen.ts';
import { useBackgroundQuery, useCommand } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { DateField } from '../../ui/field/DateField.tsx';
import { MoneyText } from '../../ui/field/MoneyText.tsx';
import { SelectField } from '../../ui/field/SelectField.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm, FieldRow } from '../../ui/form/EntryForm.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { FactList } from '../../ui/page/FactList.tsx';
import { useUiText } from '../../ui/text/use-ui-text.ts';
import { entryFieldOf } from './refusal-field.ts';
import { MEMBER_TEXT } from './text.ts';
import classes from './Member.module.css';

type LeaveProps = { readonly opened: boolean; readonly page: MemberPage; readonly onClose: () => void };

/** The end of a membership: why, when, and whether the savings are paid out now. Nothing of the member's history goes away. */
export function LeaveDialog(props: LeaveProps) {
  const text = useWords(MEMBER_TEXT);
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={text('leave.title', { name: props.page.details.name })} size={500} withCloseButton={false}>
      <LeaveForm {...props} />
    </Modal>
  );
}

/** Stands among the cash boxes in the list; no account has an empty code. */
const PAY_LATER = '-';

function LeaveForm({ page, onClose }: LeaveProps) {
  const text = useWords(MEMBER_TEXT);
  const uiText = useUiText();
  const { today } = useBook();
  const cashAccounts = useBackgroundQuery(['cash.accounts'], (client) => client.cash.accounts({}));
  const [reason, setReason] = useState<LeaveReason>('keluar');
  const [date, setDate] = useState<IsoDate | null>(today);
  const [payer, setPayer] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [checked, setChecked] = useState(false);
  const refundSen = sum(page.balances.map((balance) => balance.balanceSen));
  const command = useCommand(
    (client, input: Parameters<typeof client.member.leave>[0], commandId) => client.member.leave({ ...input, commandId }),
    { onDone: onClose },
  );
  const needsPayer = refundSen > 0;
  const submit = () => {
    setChecked(true);
    if (date === null || (needsPayer && payer === null)) return;
    command.run({ id: page.id, date, reason, text: note, ...(needsPayer && payer !== null && payer !== PAY_LATER ? { cashAccountCode: payer } : {}) });
  };
  const refused = command.refusal === null ? null : entryFieldOf(command.refusal.code);
  const refusalAt = (field: typeof refused) => (refused === field ? (command.refusal?.message ?? null) : null);
  const consequence = !needsPayer
    ? text('leave.consequenceNone')
    : payer === null
      ? null
      : text(payer === PAY_LATER ? 'leave.consequenceLater' : 'leave.consequencePaid', { amount: formatRupiah(refundSen) });
  const ownError = refused === 'date' || refused === 'cash' ? null : (command.refusal?.message ?? null);
  return (
    <EntryForm label={text('page.leave')} onSubmit={submit} busy={command.isPending} error={ownError}>
      <FieldRow>
        <SelectField
          label={text('leave.reason')}
          value={reason}
          onChange={(value) => setReason(LEAVE_REASONS.find((candidate) => candidate === value) ?? 'keluar')}
          choices={LEAVE_REASONS.map((value) => ({ value, label: text(`reason.${value}`) }))}
          autoFocus
        />
        <DateField
          label={text('leave.date')}
          value={date}
          onChange={setDate}
          today={today}
          error={checked && date === null ? text('entry.dateMissing') : refusalAt('date')}
        />
      </FieldRow>
      {needsPayer ? (
        <SelectField
          label={text('leave.payout')}
          value={payer}
          onChange={setPayer}
          choices={[
            ...(cashAccounts.data ?? []).map((account) => ({ value: account.code, label: account.name })),
            { value: PAY_LATER, label: text('leave.payLater') },
          ]}
          error={checked && payer === null ? text('entry.cashMissing') : refusalAt('cash')}
        />
      ) : null}
      <TextField label={text('leave.note')} value={note} onChange={setNote} lengthMax={400} />
      <FactList
        facts={[
          ...page.balances.filter((balance) => balance.balanceSen !== 0).map((balance) => ({ label: balance.productName, value: <MoneyText valueSen={balance.balanceSen} /> })),
          { label: text('leave.refund'), value: <MoneyText valueSen={refundSen} strong /> },
        ]}
      />
      {consequence === null ? null : <p className={classes.consequence}>{consequence}</p>}
      <div className={classes.formFoot}>
        <ActionButton label={uiText('ui.cancel')} keys="Esc" onClick={onClose} />
        <ActionButton kind="primary" type="submit" label={text('leave.confirm')} busy={command.isPending} />
      </div>
    </EntryForm>
  );
}
