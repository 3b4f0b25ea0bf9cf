import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { IsoDate } from '#shared/calendar/date.ts';
import type { PostedJournal } from '#shared/contract/journal.ts';
import { formatAmount } from '#shared/money/format.ts';
import { ZERO, type Sen } from '#shared/money/sen.ts';
import { useCommand } from '../../boot/client.tsx';
import { useBook, useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { PdfPreview } from '../../ui/document/PdfPreview.tsx';
import { DateField } from '../../ui/field/DateField.tsx';
import { MoneyField } from '../../ui/field/MoneyField.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm, FieldRow } from '../../ui/form/EntryForm.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { FactList } from '../../ui/page/FactList.tsx';
import { Columns, Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { SavedStrip, useReceiptDesk } from '../report/entry.ts';
import { balanceAfter } from './cash-draft.ts';
import { CashAccountTable } from './CashAccountTable.tsx';
import { CashActions } from './CashActions.tsx';
import { CashField } from './CashField.tsx';
import { CASH_TEXT } from './text.ts';
import { firstCashAccount, useCashAccounts } from './use-cash-accounts.ts';

type Transfer = { readonly date: IsoDate; readonly fromAccountCode: string; readonly toAccountCode: string; readonly amountSen: Sen; readonly text: string };

/** Money between the cooperative's own boxes and accounts; both balances after it are shown before it is saved. */
export function CashTransferPage() {
  const text = useWords(CASH_TEXT);
  const { today } = useBook();
  const { unitCode } = useFilters();
  const navigate = useNavigate();
  const found = useCashAccounts();
  const accounts = found.data ?? [];
  const [date, setDate] = useState<IsoDate | null>(today);
  const [fromChosen, setFrom] = useState<string | null>(null);
  const [toChosen, setTo] = useState<string | null>(null);
  const [amountSen, setAmount] = useState<Sen | null>(null);
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState(false);
  const [round, setRound] = useState(0);
  const [saved, setSaved] = useState<PostedJournal | null>(null);
  const desk = useReceiptDesk();
  const command = useCommand((client, transfer: Transfer, commandId) => client.cash.transfer({ ...transfer, commandId }), {
    onDone: (journal) => {
      setSaved(journal);
      setTried(false);
      setAmount(null);
      setRemark('');
      setRound((count) => count + 1);
      desk.show(journal);
    },
  });
  const from = accounts.find((account) => account.code === fromChosen) ?? firstCashAccount(accounts, unitCode);
  const to = accounts.find((account) => account.code === toChosen) ?? null;
  const isSame = from !== null && to !== null && from.code === to.code;
  const isEmpty = amountSen === null || amountSen === 0;
  const submit = () => {
    setTried(true);
    command.reset();
    if (date === null || from === null || to === null || isSame || amountSen === null || amountSen === 0) return;
    command.run({ date, fromAccountCode: from.code, toAccountCode: to.code, amountSen, text: remark.trim() });
  };
  const { refusal } = command;
  const refusedAt = (...codes: readonly string[]) => (refusal !== null && codes.includes(refusal.code) ? refusal.message : null);
  const dateError = refusedAt('period.locked', 'date.outOfRange');
  const fromError = refusedAt('cash.insufficient');
  const totalSen = amountSen ?? ZERO;
  return (
    <Page>
      <PageHeader title={text('entry.transferTitle')} subtitle={text('entry.transferSubtitle')} actions={<CashActions current="transfer" />} />
      <SavedStrip journal={saved} desk={desk} />
      <Columns columns="minmax(0, 1fr) 420px" grow>
        <Panel>
          <EntryForm
            label={text('entry.transferTitle')}
            onSubmit={submit}
            error={refusal !== null && dateError === null && fromError === null ? refusal.message : null}
            busy={command.isPending}
          >
            <FieldRow>
              <CashField label={text('entry.fromAccount')} accounts={accounts} value={from?.code ?? null} onChange={setFrom} error={fromError} />
              <CashField
                label={text('entry.toAccount')}
                accounts={accounts}
                value={to?.code ?? null}
                onChange={setTo}
                error={isSame ? text('entry.sameAccount') : tried && to === null ? text('entry.cashMissing') : null}
              />
            </FieldRow>
            <MoneyField
              key={round}
              label={text('entry.amount')} valueSen={amountSen} onChange={setAmount} large autoFocus
              error={tried && isEmpty ? text('entry.amountMissing') : null}
            />
            <FieldRow>
              <DateField label={text('entry.date')} value={date} onChange={setDate} today={today} error={tried && date === null ? text('entry.dateMissing') : dateError} />
              <TextField label={text('entry.text')} placeholder={text('entry.textHintTransfer')} value={remark} onChange={setRemark} lengthMax={400} />
            </FieldRow>
            {from === null || to === null || isSame ? null : (
              <FactList
                facts={[
                  { label: text('entry.balanceAfterOf', { name: from.name }), value: formatAmount(balanceAfter(from.balanceSen, { direction: 'pay', totalSen })) },
                  { label: text('entry.balanceAfterOf', { name: to.name }), value: formatAmount(balanceAfter(to.balanceSen, { direction: 'receive', totalSen })) },
                ]}
              />
            )}
            <ActionButton kind="primary" type="submit" fullWidth label={text('entry.save')} keys="Ctrl Enter" busy={command.isPending || desk.isBusy} />
          </EntryForm>
        </Panel>
        <Panel title={text('cash.accounts')} flush>
          <CashAccountTable accounts={accounts} isLoading={found.isPending} onOpen={(code) => void navigate({ to: '/akun/$code', params: { code } })} />
        </Panel>
      </Columns>
      <PdfPreview document={desk.document} onClose={desk.close} />
    </Page>
  );
}
