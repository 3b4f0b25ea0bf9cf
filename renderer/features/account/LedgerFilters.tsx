import { CLOSING_MONTH, formatMonth, yearOfMonth, type YearMonth } from '#shared/calendar/month.ts';
import { useBook, useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { SelectField } from '../../ui/field/SelectField.tsx';
import { AccountPicker } from './AccountPicker.tsx';
import { monthsOfYears } from './ledger-period.ts';
import { ACCOUNT_TEXT } from './text.ts';
import classes from './Account.module.css';

/** Choices of a list need a text; this one stands for "all of it". */
const WHOLE = 'all';

type LedgerFilterProps = {
  readonly code: string;
  readonly from: YearMonth;
  readonly to: YearMonth;
  readonly unitCode: string | null;
  readonly note: string;
  readonly onChange: (change: { readonly code?: string; readonly from?: YearMonth; readonly to?: YearMonth; readonly unitCode?: string | null }) => void;
};

/** Which account, which months, which unit. A range that would end before it begins is moved whole. */
export function LedgerFilters(props: LedgerFilterProps) {
  const text = useWords(ACCOUNT_TEXT);
  const { years } = useBook();
  const { units } = useFilters();
  const { from, to } = props;
  const months = monthsOfYears([...new Set([...years, yearOfMonth(from), yearOfMonth(to)])]);
  const monthChoice = (month: YearMonth) => ({
    value: String(month),
    label: month % 100 === CLOSING_MONTH ? text('ledger.closingMonth', { year: yearOfMonth(month) }) : formatMonth(month),
  });
  const choices = months.map(monthChoice);
  return (
    <div className={classes.filters}>
      <div className={classes.account}>
        <AccountPicker value={props.code} onChange={(code) => (code === null ? undefined : props.onChange({ code }))} />
      </div>
      <div className={classes.month}>
        <SelectField
          label={text('ledger.from')}
          value={String(from)}
          choices={choices}
          onChange={(value) => props.onChange({ from: Number(value ?? from), to: Math.max(Number(value ?? from), to) })}
        />
      </div>
      <div className={classes.month}>
        <SelectField
          label={text('ledger.to')}
          value={String(to)}
          choices={choices}
          onChange={(value) => props.onChange({ to: Number(value ?? to), from: Math.min(Number(value ?? to), from) })}
        />
      </div>
      {units.length > 1 ? (
        <div className={classes.unit}>
          <SelectField
            label={text('account.unit')}
            value={props.unitCode ?? WHOLE}
            choices={[{ value: WHOLE, label: text('ledger.allUnits') }, ...units.map(({ code, name }) => ({ value: code, label: name }))]}
            onChange={(value) => props.onChange({ unitCode: value === WHOLE ? null : value })}
          />
        </div>
      ) : null}
      <span className={classes.rest}>{props.note}</span>
    </div>
  );
}
