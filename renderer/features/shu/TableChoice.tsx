import type { ShuComputation } from '#shared/domain/shu/compute-shu.ts';
import { useWords } from '../../boot/words.ts';
import { MoneyText } from '../../ui/field/MoneyText.tsx';
import type { PoolTable } from './rules-draft.ts';
import { TEXT } from './text.ts';
import classes from './Shu.module.css';

/** The two tables of the `memberOnly` rule, with what each has to distribute. */
export function TableChoice(props: {
  readonly table: PoolTable;
  readonly onTable: (table: PoolTable) => void;
  readonly computation?: ShuComputation | null;
}) {
  const text = useWords(TEXT);
  const allocatable = props.computation?.allocatable ?? null;
  return (
    <div className={classes.tables} role="tablist" aria-label={text('shu.tableChoice')}>
      <button type="button" role="tab" className={classes.tableChoice} aria-selected={props.table === 'member'} onClick={() => props.onTable('member')}>
        <span>{text('shu.tableMember')}</span>
        {allocatable === null ? null : <MoneyText valueSen={allocatable.memberSen} />}
      </button>
      <button type="button" role="tab" className={classes.tableChoice} aria-selected={props.table === 'nonMember'} onClick={() => props.onTable('nonMember')}>
        <span>{text('shu.tableNonMember')}</span>
        {allocatable === null ? null : <MoneyText valueSen={allocatable.nonMemberSen} />}
      </button>
    </div>
  );
}
