import { IconCircleCheck, IconPrinter } from '@tabler/icons-react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { IsoDate } from '#shared/calendar/date.ts';
import type { CashAccount, PostedJournal } from '#shared/contract/journal.ts';
import type { SavingsBalance, SavingsProductRow } from '#shared/contract/member.ts';
import { formatAmount, formatRupiah } from '#shared/money/format.ts';
import { ZERO, type Sen } from '#shared/money/sen.ts';
import { useCommand } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { PdfPreview } from '../../ui/document/PdfPreview.tsx';
import { DateField } from '../../ui/field/DateField.tsx';
import { MoneyField } from '../../ui/field/MoneyField.tsx';
import { MoneyText } from '../../ui/field/MoneyText.tsx';
import { SelectField } from '../../ui/field/SelectField.tsx';
import { EntryForm, FieldRow } from '../../ui/form/EntryForm.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { FactList } from '../../ui/page/FactList.tsx';
import { KeyHint } from '../../ui/page/KeyHint.tsx';
import { entryFieldOf, type EntryField } from './refusal-field.ts';
import { balanceAfter, firstProduct, missingIn, proposedAmount, type Direction, type SavingsDraft } from './savings-draft.ts';
import { withoutSimpanan } from './short-memo.ts';
import { MEMBER_TEXT } from './text.ts';
import { typeAhead } from './type-ahead.ts';
import { usePaper } from './use-paper.ts';
import { useRemembered } from './use-remembered.ts';
import classes from './SavingsEntry.module.css';

export type SavingsSaved = PostedJournal & { readonly memberId: string; readonly direction: Direction };

export type SavingsEntryProps = {
  readonly direction: Direction;
  readonly memberId: string | null;
  /** What the member has; empty while nobody is chosen. */
  readonly balances: readonly SavingsBalance[];
  readonly products: readonly SavingsProductRow[];
  readonly cashAccounts: readonly CashAccount[];
  /** Whether receipts are printed until someone says otherwise; remembered under `printKey`. */
  /** Proposed before anything is chosen; simpanan wajib unless told. */
  readonly proposedCode?: string | null;
  readonly printFirst: boolean;
  readonly printKey: string;
  /** Fields above the product (the counter's choice of a member), with the sentence of a refusal about the member. */
  readonly above?: (memberError: string | null) => ReactNode;
  /** Every product with its balance and its key below the form: at the counter, where no history stands beside it. */
  readonly withBalances?: boolean;
  readonly onSaved?: (saved: SavingsSaved) => void;
  /** The entry was written: where the focus goes next. To the amount unless told. */
  readonly onReady?: () => void;
};

const PRODUCT_KEYS_MAX = 9;
const AMOUNT_NAME = 'amount';

/**
 * One deposit or withdrawal. Enter on the amount saves at once: product, date and cash box keep what they were, so that a
 * queue of members costs a number and an amount each. Alt with a digit changes the product without leaving the amount.
 */
export function SavingsEntry(props: SavingsEntryProps) {
  const { direction, memberId, products } = props;
  const text = useWords(MEMBER_TEXT);
  const { today } = useBook();
  const holder = useRef<HTMLDivElement>(null);
  const [chosenCode, setChosenCode] = useState<string | null>(null);
  const [amountSen, setAmountSen] = useState<Sen | null>(null);
  const [date, setDate] = useState<IsoDate | null>(today);
  const [rememberedCash, rememberCash] = useRemembered('koperasi.cashAccount');
  const [rememberedPrint, rememberPrint] = useRemembered(props.printKey);
  const [missing, setMissing] = useState<EntryField | null>(null);
  const [saved, setSaved] = useState<PostedJournal | null>(null);

  const focusAmount = useAmountSelection(holder);
  const ready = props.onReady ?? focusAmount;
  const paper = usePaper();

  const usable = products.filter((product) => direction === 'in' || product.withdrawable);
  const withCode = (code: string | null) => usable.find((candidate) => candidate.code === code);
  const product = withCode(chosenCode) ?? withCode(props.proposedCode ?? null) ?? firstProduct(products, direction);
  const cash = props.cashAccounts.find((account) => account.code === rememberedCash) ?? props.cashAccounts[0] ?? null;
  const balanceSen = props.balances.find((balance) => balance.productCode === product?.code)?.balanceSen ?? ZERO;
  const prints = rememberedPrint === null ? props.printFirst : rememberedPrint === 'yes';

  const draft: SavingsDraft = { productCode: product?.code ?? null, amountSen, date, cashAccountCode: cash?.code ?? null };
  const command = useCommand(
    (client, input: { readonly direction: Direction; readonly movement: Parameters<typeof client.savings.deposit>[0] }, commandId) =>
      input.direction === 'in'
        ? client.savings.deposit({ ...input.movement, commandId })
        : client.savings.withdraw({ ...input.movement, commandId }),
    {
      onDone: (posted, input) => {
        setSaved(posted);
        setAmountSen(null);
        setChosenCode(input.movement.productCode);
        props.onSaved?.({ ...posted, memberId: input.movement.memberId, direction: input.direction });
        // Before the preview opens, for its closing gives the focus back to where it was.
        ready();
        if (prints) {
          typeAhead.discard();
          printReceipt(posted);
        }
      },
    },
  );
  const printReceipt = (posted: PostedJournal, copy = false) =>
    paper.show(text('entry.receipt', { document: posted.document }), (client) => client.report.receipt({ journalId: posted.id, copy }));

  const submit = () => {
    const lacking = missingIn({ ...draft, memberId });
    setMissing(lacking);
    if (memberId === null || draft.productCode === null || draft.amountSen === null || draft.date === null || draft.cashAccountCode === null || lacking !== null) {
      if (lacking === 'amount') focusAmount();
      return;
    }
    typeAhead.hold();
    command.run({
      direction,
      movement: { memberId, productCode: draft.productCode, amountSen: draft.amountSen, date: draft.date, cashAccountCode: draft.cashAccountCode },
    });
  };
  const choose = (code: string | null) => {
    const next = withCode(code) ?? null;
    setChosenCode(code);
    setAmountSen(proposedAmount(next, direction));
    command.reset();
    focusAmount();
  };

  // A new member or the other direction is a new entry: the due amount stands ready, selected, so that typing replaces it.
  const productCode = product?.code ?? null;
  const noProduct = product === null;
  const dueSen = proposedAmount(product, direction);
  const reset = command.reset;
  useLayoutEffect(() => {
    reset();
    setMissing(null);
    if (noProduct || memberId === null) return;
    setAmountSen(dueSen);
    focusAmount();
    // Which product it is changes by `choose`; here it only matters whether there is one.
  }, [memberId, direction, noProduct, reset, focusAmount]);
  useTypeAheadAfter({ saved, refused: command.refusal !== null });

  useShortcuts([
    { keys: 'F9', label: text('entry.print'), run: () => rememberPrint(prints ? 'no' : 'yes') },
    ...products.slice(0, PRODUCT_KEYS_MAX).map((candidate, index) => ({
      keys: `Alt+${index + 1}`,
      label: text('entry.productKeys', { name: withoutSimpanan(candidate.name) }),
      run: () => {
        if (usable.includes(candidate)) choose(candidate.code);
      },
    })),
  ]);

  // Between two members there is nothing to show but what was written last.
  const showsBalances = props.withBalances === true && (memberId !== null || saved === null);
  const refusalField = command.refusal === null ? null : entryFieldOf(command.refusal.code);
  const errorAt = (field: EntryField): string | null => {
    if (missing === field) return text(MISSING_TEXT[field]);
    return refusalField === field ? (command.refusal?.message ?? null) : null;
  };
  return (
    <div ref={holder}>
      <EntryForm
        label={text(direction === 'in' ? 'entry.deposit' : 'entry.withdraw')}
        onSubmit={submit}
        busy={command.isPending}
        error={refusalField === null ? (command.refusal?.message ?? paper.failure?.message ?? null) : null}
      >
        {props.above?.(errorAt('member'))}
        <SelectField
          label={text('entry.product')}
          value={productCode}
          onChange={choose}
          choices={usable.map((candidate) => ({ value: candidate.code, label: withoutSimpanan(candidate.name) }))}
          aside={memberId === null ? undefined : text('entry.balance', { amount: formatAmount(balanceSen) })}
          error={errorAt('product')}
        />
        <div onKeyDown={(event) => submitOnEnter(event, submit)} onChange={() => setMissing(null)}>
          <MoneyField large label={text('entry.amount')} name={AMOUNT_NAME} valueSen={amountSen} onChange={setAmountSen} error={errorAt('amount')} />
        </div>
        <FieldRow>
          <DateField label={text('entry.date')} value={date} onChange={setDate} today={today} error={errorAt('date')} />
          <SelectField
            label={text(direction === 'in' ? 'entry.cashIn' : 'entry.cashOut')}
            value={cash?.code ?? null}
            onChange={(code) => {
              if (code !== null) rememberCash(code);
            }}
            choices={props.cashAccounts.map((account) => ({ value: account.code, label: account.name }))}
            error={errorAt('cash')}
          />
        </FieldRow>
        <FactList
          facts={[
            { label: text('entry.after'), value: <MoneyText valueSen={memberId === null ? null : balanceAfter(balanceSen, { amountSen, direction })} /> },
          ]}
        />
        <ActionButton
          kind="primary"
          type="submit"
          fullWidth
          keys="Enter"
          busy={command.isPending}
          label={text(prints ? 'entry.saveAndPrint' : 'entry.save')}
        />
      </EntryForm>
      <PrintSwitch on={prints} onToggle={() => rememberPrint(prints ? 'no' : 'yes')} />
      {saved === null || showsBalances ? null : <SavedLine saved={saved} busy={paper.busy} onPrint={() => printReceipt(saved, prints)} />}
      {showsBalances ? <ProductKeys {...props} chosenCode={productCode} onChoose={choose} /> : null}
      <PdfPreview document={paper.document} onClose={paper.close} />
    </div>
  );
}

type ProductKeysProps = Pick<SavingsEntryProps, 'products' | 'balances' | 'memberId' | 'direction'> & {
  readonly chosenCode: string | null;
  readonly onChoose: (code: string) => void;
};

/** Every product with its key, which is the same in both directions, and what the member has of it. */
function ProductKeys(props: ProductKeysProps) {
  const balanceOf = (code: string) =>
    props.memberId === null ? null : (props.balances.find((balance) => balance.productCode === code)?.balanceSen ?? null);
  return (
    <div className={classes.products}>
      {props.products.slice(0, PRODUCT_KEYS_MAX).map((product, index) => (
        <button
          key={product.code}
          type="button"
          tabIndex={-1}
          className={classes.product}
          aria-pressed={product.code === props.chosenCode}
          disabled={props.direction === 'out' && !product.withdrawable}
          onClick={() => props.onChoose(product.code)}
        >
          <KeyHint keys={`Alt ${index + 1}`} />
          <span className={classes.productName}>{product.name}</span>
          <MoneyText valueSen={balanceOf(product.code)} />
        </button>
      ))}
    </div>
  );
}

/** Puts the caret into the amount with all of it selected, after its new value is on screen. */
function useAmountSelection(holder: RefObject<HTMLDivElement | null>): () => void {
  const [times, setTimes] = useState(0);
  useLayoutEffect(() => {
    const field = times === 0 ? null : holder.current?.querySelector<HTMLInputElement>(`input[name=${AMOUNT_NAME}]`);
    field?.focus();
    field?.select();
  }, [times, holder]);
  return useCallback(() => setTimes((count) => count + 1), []);
}

/** The answer is on screen: what was typed ahead goes on from here, or was meant for what did not happen. */
function useTypeAheadAfter({ saved, refused }: { readonly saved: PostedJournal | null; readonly refused: boolean }): void {
  useEffect(() => {
    if (refused) typeAhead.discard();
  }, [refused]);
  useEffect(() => {
    if (saved !== null) typeAhead.release();
  }, [saved]);
}

function PrintSwitch(props: { readonly on: boolean; readonly onToggle: () => void }) {
  const text = useWords(MEMBER_TEXT);
  return (
    <button type="button" className={classes.print} role="switch" aria-checked={props.on} onClick={props.onToggle}>
      <span className={classes.mark} aria-hidden="true" />
      <span className={classes.printLabel}>{text('entry.print')}</span>
      <KeyHint keys="F9" />
    </button>
  );
}

/** What was written last, so that a glance tells it is done; the receipt can be printed from here at any time. */
function SavedLine(props: { readonly saved: PostedJournal; readonly busy: boolean; readonly onPrint: () => void }) {
  const text = useWords(MEMBER_TEXT);
  return (
    <div className={classes.saved} role="status">
      <IconCircleCheck size={16} stroke={1.75} aria-hidden="true" />
      <span className={classes.savedText}>
        <strong>{text('entry.saved', { amount: formatRupiah(props.saved.totalSen) })}</strong>
        {props.saved.document}
      </span>
      <ActionButton kind="quiet" icon={<IconPrinter size={15} stroke={1.5} />} label={text('entry.printAgain')} busy={props.busy} onClick={props.onPrint} />
    </div>
  );
}

const MISSING_TEXT = {
  member: 'entry.memberMissing',
  product: 'entry.productMissing',
  amount: 'entry.amountMissing',
  date: 'entry.dateMissing',
  cash: 'entry.cashMissing',
} as const;

/** Enter on the amount saves; it does not wander through date and cash box. */
function submitOnEnter(event: KeyboardEvent, submit: () => void): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.stopPropagation();
  // A key held down is one Enter, not two entries.
  if (!event.repeat) submit();
}
