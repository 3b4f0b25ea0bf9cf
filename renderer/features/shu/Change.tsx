import { formatAmount } from '#shared/money/format.ts';
import type { Sen } from '#shared/money/sen.ts';
import classes from './Shu.module.css';

/** More than before is good and green; less is a figure in brackets, not a fault. */
export function Change(props: { readonly valueSen: Sen | null }) {
  const { valueSen } = props;
  if (valueSen === null || valueSen === 0) return <span className={classes.change}>{valueSen === null ? '' : '–'}</span>;
  return (
    <span className={classes.change} data-more={valueSen > 0}>
      {valueSen > 0 ? `+${formatAmount(valueSen)}` : formatAmount(valueSen)}
    </span>
  );
}
