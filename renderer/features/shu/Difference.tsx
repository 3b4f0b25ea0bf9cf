import type { ShuRules } from '#shared/domain/shu/rules.ts';
import { formatBasisPoints } from '#shared/money/format.ts';
import { useWords } from '../../boot/words.ts';
import { SmallButton } from '../../ui/page/SmallButton.tsx';
import { balanceToReserve, missingBasisPoints, reserveOf, type PoolTable } from './rules-draft.ts';
import { shortName } from './short-name.ts';
import { TEXT } from './text.ts';
import classes from './Shu.module.css';

/** How far a table is from 100,00 %, and the one way to mend it at once. */
export function Difference(props: { readonly rules: ShuRules; readonly table: PoolTable; readonly onChange: (rules: ShuRules) => void }) {
  const text = useWords(TEXT);
  const missing = missingBasisPoints(props.rules, props.table);
  const reserve = reserveOf(props.rules, props.table);
  const balanced = balanceToReserve(props.rules, props.table);
  if (missing === 0) return null;
  const pool = shortName(reserve?.name ?? '');
  return (
    <div className={classes.difference} role="status">
      <div className={classes.differenceRow}>
        <strong>{missing > 0 ? text('shu.missing', { percent: formatBasisPoints(missing) }) : text('shu.surplus', { percent: formatBasisPoints(-missing) })}</strong>
        {balanced === null ? null : (
          <SmallButton tone="wait" label={text('shu.balance', { pool })} onClick={() => props.onChange(balanced)} />
        )}
      </div>
      <span>{balanced === null ? text('shu.balanceImpossible', { pool }) : text('shu.balanceHint', { pool })}</span>
    </div>
  );
}
