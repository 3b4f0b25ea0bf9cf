import { formatAmount, formatRupiah } from '#shared/money/format.ts';
import { negate } from '#shared/money/sen.ts';
import { useWords } from '../../boot/words.ts';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import type { DraftTotals } from './draft.ts';
import { JOURNAL_TEXT } from './text.ts';
import classes from './Journal.module.css';

/** Both totals and their difference as they are typed, and the button that saves. */
export function EntryFoot(props: { readonly totals: DraftTotals; readonly isBusy: boolean }) {
  const text = useWords(JOURNAL_TEXT);
  const { debitSen, creditSen, differenceSen } = props.totals;
  const isBalanced = differenceSen === 0;
  const difference = formatRupiah(differenceSen < 0 ? negate(differenceSen) : differenceSen);
  return (
    <div className={classes.foot}>
      <Figure label={text('entry.totalDebit')} value={formatAmount(debitSen)} />
      <Figure label={text('entry.totalCredit')} value={formatAmount(creditSen)} />
      <Figure
        label={text('entry.difference')}
        value={isBalanced && debitSen > 0 ? text('entry.balanced') : difference}
        {...(debitSen === 0 && creditSen === 0 ? {} : { tone: isBalanced ? 'ok' : 'wait' })}
      />
      <span className={classes.footHint}>{text('entry.fillHint')}</span>
      <ActionButton kind="primary" type="submit" label={text('entry.save')} keys="Ctrl Enter" busy={props.isBusy} />
    </div>
  );
}

function Figure(props: { readonly label: string; readonly value: string; readonly tone?: 'ok' | 'wait' }) {
  return (
    <div className={classes.figure} aria-live={props.tone === undefined ? undefined : 'polite'}>
      <span className={classes.figureLabel}>{props.label}</span>
      <span className={classes.figureValue} data-tone={props.tone}>
        {props.value}
      </span>
    </div>
  );
}
