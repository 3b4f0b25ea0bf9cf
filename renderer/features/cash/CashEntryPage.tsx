import { useState } from 'react';
import type { IsoDate } from '#shared/calendar/date.ts';
import type { PostedJournal } from '#shared/contract/journal.ts';
import { useCommand } from '../../boot/client.tsx';
import { useBook, useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { PdfPreview } from '../../ui/document/PdfPreview.tsx';
import { DateField } from '../../ui/field/DateField.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm } from '../../ui/form/EntryForm.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { createDraftShelf, useKeptDraft } from '../account/entry.tsx';
import { SavedStrip, useReceiptDesk } from '../report/entry.ts';
import { blankCashLine, cashLineProblems, cashLinesToPost, cashTotal, refusedCashLines, type CashDirection, type CashLine } from './cash-draft.ts';
import { CashActions } from './CashActions.tsx';
import { CashField } from './CashField.tsx';
import { CashLines } from './CashLines.tsx';
import { CashSummary } from './CashSummary.tsx';
import { CASH_TEXT } from './text.ts';
import { firstCashAccount, useCashAccounts } from './use-cash-accounts.ts';
import classes from './Cash.module.css';

export function CashReceivePage() {
  return <CashEntryScreen key="receive" direction="receive" />;
}

export function CashPayPage() {
  return <CashEntryScreen key="pay" direction="pay" />;
}

const FIRST_LINES: readonly CashLine[] = [blankCashLine('1')];

type Draft = { readonly date: IsoDate | null; readonly remark: string; readonly lines: readonly CashLine[] };
const DRAFTS = createDraftShelf<Draft>();
const WORDS = {
  receive: { title: 'entry.receiveTitle', subtitle: 'entry.receiveSubtitle', cash: 'entry.into', hint: 'entry.textHintReceive' },
  pay: { title: 'entry.payTitle', subtitle: 'entry.paySubtitle', cash: 'entry.outOf', hint: 'entry.textHintPay' },
} as const;

type Entry = { readonly date: IsoDate; readonly cashAccountCode: string; readonly text: string; readonly lines: ReturnType<typeof cashLinesToPost> };

/** Money in or out: the day, the cash account, what it was for line by line; the receipt opens after saving. */
function CashEntryScreen({ direction }: { readonly direction: CashDirection }) {
  const text = useWords(CASH_TEXT);
  const words = WORDS[direction];
  const { today, folder, fileName } = useBook();
  const { unitCode } = useFilters();
  const accounts = useCashAccounts().data ?? [];
  const [draft, setDraft] = useKeptDraft(DRAFTS, `${folder} ${fileName} ${direction}`, { date: today, remark: '', lines: FIRST_LINES });
  const { date, remark, lines } = draft;
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  // A new round of fields after each entry, so that the focus begins again at the first of them.
  const [round, setRound] = useState(0);
  const [saved, setSaved] = useState<PostedJournal | null>(null);
  const desk = useReceiptDesk();
  const command = useCommand(
    (client, entry: Entry, commandId) => (direction === 'receive' ? client.cash.receive({ ...entry, commandId }) : client.cash.pay({ ...entry, commandId })),
    {
      onDone: (journal) => {
        setSaved(journal);
        setTried(false);
        setDraft({ date, remark: '', lines: FIRST_LINES });
        setRound((count) => count + 1);
        desk.show(journal);
      },
    },
  );
  const change = (part: Partial<Draft>) => setDraft((current) => ({ ...current, ...part }));
  const cash = accounts.find((account) => account.code === chosen) ?? firstCashAccount(accounts, unitCode);
  const problems = cashLineProblems(lines);
  const sent = cashLinesToPost(lines);
  const submit = () => {
    setTried(true);
    command.reset();
    if (date === null || cash === null || sent.length === 0 || problems.size > 0) return;
    command.run({ date, cashAccountCode: cash.code, text: remark.trim(), lines: sent });
  };

  const refusal = command.refusal;
  const pointed = refusal === null ? [] : refusedCashLines(refusal, lines);
  const errorOf = (line: CashLine): string | null => {
    if (refusal !== null && pointed.includes(line.key)) return refusal.message;
    const problem = tried ? problems.get(line.key) : undefined;
    return problem === undefined ? null : text(problem);
  };
  const dateError = refusal?.code === 'period.locked' || refusal?.code === 'date.outOfRange' ? refusal.message : null;
  const cashError = refusal?.code === 'cash.insufficient' || refusal?.code === 'cash.accountWrong' ? refusal.message : null;
  const formError =
    refusal === null
      ? tried && sent.length === 0 ? text('entry.nothing') : null
      : pointed.length > 0 || dateError !== null || cashError !== null ? null : refusal.message;
  return (
    <Page>
      <PageHeader title={text(words.title)} subtitle={text(words.subtitle)} actions={<CashActions current={direction} />} />
      <SavedStrip journal={saved} desk={desk} />
      <div className={classes.entry} data-grow="true">
        <EntryForm label={text(words.title)} onSubmit={submit} error={formError} busy={command.isPending}>
          <div className={classes.columns}>
            <Panel
              flush
              head={
                <div className={classes.heads}>
                  <DateField label={text('entry.date')} value={date} onChange={(next) => change({ date: next })} today={today} error={tried && date === null ? text('entry.dateMissing') : dateError} />
                  <CashField
                    label={text(words.cash)}
                    accounts={accounts}
                    value={cash?.code ?? null}
                    onChange={setChosen}
                    error={tried && cash === null ? text('entry.cashMissing') : cashError}
                  />
                  <TextField key={round} label={text('entry.text')} placeholder={text(words.hint)} value={remark} onChange={(next) => change({ remark: next })} lengthMax={400} autoFocus />
                </div>
              }
            >
              <CashLines
                key={round}
                direction={direction}
                cashCode={cash?.code ?? null}
                lines={lines}
                onChange={(update) => {
                  setDraft((current) => ({ ...current, lines: update(current.lines) }));
                  command.reset();
                }}
                errorOf={errorOf}
                onFinish={submit}
              />
            </Panel>
            <Panel title={text('entry.summary')}>
              <CashSummary direction={direction} account={cash} totalSen={cashTotal(lines)} isBusy={command.isPending || desk.isBusy} />
            </Panel>
          </div>
        </EntryForm>
      </div>
      <PdfPreview document={desk.document} onClose={desk.close} />
    </Page>
  );
}
