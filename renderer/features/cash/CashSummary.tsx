import type { CashAccount } from '#shared/contract/journal.ts';
import { formatAmount, formatRupiah } from '#shared/money/format.ts';
import { negate, type Sen } from '#shared/money/sen.ts';
import { terbilang } from '#shared/money/terbilang.ts';
import { useWords } from '../../boot/words.ts';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { FactList } from '../../ui/page/FactList.tsx';
import { balanceAfter, type CashDirection } from './cash-draft.ts';
import { CASH_TEXT } from './text.ts';
import classes from './Cash.module.css';

/** The total with its words, what the box will hold, and the button that saves. */
export function CashSummary(props: {
  readonly direction: CashDirection;
  readonly account: CashAccount | null;
  readonly totalSen: Sen;
  readonly isBusy: boolean;
}) {
  const text = useWords(CASH_TEXT);
  const { account, totalSen } = props;
  const afterSen = account === null ? null : balanceAfter(account.balanceSen, { direction: props.direction, totalSen });
  return (
    <div className={classes.summary}>
      <div>
        <div className={classes.total}>{formatRupiah(totalSen)}</div>
        <div className={classes.words} aria-live="polite">
          {totalSen === 0 ? '' : terbilang(totalSen)}
        </div>
      </div>
      {account === null || afterSen === null ? null : (
        <FactList
          facts={[
            { label: account.name, value: null },
            { label: text('entry.balanceNow'), value: formatAmount(account.balanceSen) },
            { label: text('entry.balanceAfter'), value: <span className={afterSen < 0 ? classes.short : undefined}>{formatAmount(afterSen)}</span> },
          ]}
        />
      )}
      {afterSen !== null && afterSen < 0 ? <p className={classes.short}>{text('entry.short', { amount: formatRupiah(negate(afterSen)) })}</p> : null}
      <ActionButton kind="primary" type="submit" fullWidth label={text('entry.save')} keys="Ctrl Enter" busy={props.isBusy} />
    </div>
  );
}
