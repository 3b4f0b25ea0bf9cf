import { formatAmount, formatRupiah } from '#shared/money/format.ts';
import type { Sen } from '#shared/money/sen.ts';
import classes from './MoneyText.module.css';

/**
 * An amount on screen: tabular, negatives in brackets, a dash where nothing stands, never broken over lines.
 * `alone` writes "Rp" before it; `zeroAsDash` shows a zero as a dash, as statements do.
 */
export function MoneyText(props: {
  readonly valueSen: Sen | null;
  readonly alone?: boolean;
  readonly strong?: boolean;
  readonly zeroAsDash?: boolean;
}) {
  const empty = props.valueSen === null || (props.zeroAsDash === true && props.valueSen === 0);
  return (
    <span className={classes.money} data-strong={props.strong === true}>
      {empty || props.valueSen === null ? '–' : props.alone === true ? formatRupiah(props.valueSen) : formatAmount(props.valueSen)}
    </span>
  );
}
