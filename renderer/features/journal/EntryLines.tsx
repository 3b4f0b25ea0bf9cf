import type { KeyboardEvent, ReactNode } from 'react';
import type { Sen } from '#shared/money/sen.ts';
import { useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { MoneyField } from '../../ui/field/MoneyField.tsx';
import { SelectField } from '../../ui/field/SelectField.tsx';
import { AccountPicker, LineGrid, useAccounts, type GridHeading } from '../account/entry.tsx';
import { MemberPicker } from '../member/entry.tsx';
import { balancingSen, blankLine, isBlank, nextKey, type DraftLine } from './draft.ts';
import { JOURNAL_TEXT } from './text.ts';

type EntryLinesProps = {
  readonly lines: readonly DraftLine[];
  /** An update of the lines as they are then: a member may be found after more has been typed. */
  readonly onChange: (update: (lines: readonly DraftLine[]) => readonly DraftLine[]) => void;
  readonly errorOf: (line: DraftLine) => string | null;
  readonly onFinish: () => void;
};

/** The lines of a general journal: account, unit (when there are several), member, debit, credit. */
export function EntryLines(props: EntryLinesProps) {
  const text = useWords(JOURNAL_TEXT);
  const { units } = useFilters();
  const accounts = useAccounts();
  const { lines } = props;
  const hasUnits = units.length > 1;
  const change = (key: string, part: Partial<DraftLine>) =>
    props.onChange((current) => current.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const unitOf = (accountCode: string | null) => accounts.find((account) => account.code === accountCode)?.defaultUnitCode ?? null;

  const cellsOf = (line: DraftLine): readonly ReactNode[] => [
    <AccountPicker
      key="account"
      value={line.accountCode}
      onChange={(accountCode) => change(line.key, { accountCode, unitCode: unitOf(accountCode) ?? line.unitCode })}
    />,
    ...(hasUnits
      ? [
          <SelectField
            key="unit"
            label={text('journal.unit')}
            placeholder={text('entry.unitOfBook')}
            value={line.unitCode}
            choices={units.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(unitCode) => change(line.key, { unitCode })}
          />,
        ]
      : []),
    <MemberPicker key="member" label={text('journal.member')} value={line.member} onChange={(member) => change(line.key, { member })} />,
    <AmountCell
      key="debit"
      label={text('entry.debit')}
      valueSen={line.debitSen}
      onChange={(debitSen) => change(line.key, debitSen === null ? { debitSen } : { debitSen, creditSen: null })}
      balancing={() => balancingSen(lines, line.key, 'debit')}
    />,
    <AmountCell
      key="credit"
      label={text('entry.credit')}
      valueSen={line.creditSen}
      onChange={(creditSen) => change(line.key, creditSen === null ? { creditSen } : { creditSen, debitSen: null })}
      balancing={() => balancingSen(lines, line.key, 'credit')}
    />,
  ];
  const headings: readonly GridHeading[] = [
    { label: text('entry.account') },
    ...(hasUnits ? [{ label: text('journal.unit') }] : []),
    { label: text('journal.member') },
    { label: text('entry.debit'), right: true },
    { label: text('entry.credit'), right: true },
  ];
  const debitCell = hasUnits ? 3 : 2;
  return (
    <LineGrid
      label={text('entry.lines')}
      columns={hasUnits ? 'minmax(180px, 2fr) 156px minmax(150px, 1.4fr) 140px 140px' : 'minmax(180px, 2fr) minmax(150px, 1.4fr) 150px 150px'}
      headings={headings}
      rows={lines.map((line) => ({
        key: line.key,
        cells: cellsOf(line),
        blank: isBlank(line),
        error: props.errorOf(line),
        lastCell: line.debitSen === null ? debitCell + 1 : debitCell,
      }))}
      onAdd={() => props.onChange((current) => [...current, blankLine(nextKey(current))])}
      onRemove={(key) => props.onChange((current) => current.filter((line) => line.key !== key))}
      onFinish={props.onFinish}
    />
  );
}

/** An amount in which "=" puts what would balance the entry. */
function AmountCell(props: {
  readonly label: string;
  readonly valueSen: Sen | null;
  readonly onChange: (valueSen: Sen | null) => void;
  readonly balancing: () => Sen | null;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== '=') return;
    event.preventDefault();
    const amountSen = props.balancing();
    if (amountSen !== null) props.onChange(amountSen);
  };
  return (
    <div onKeyDown={onKeyDown}>
      <MoneyField label={props.label} valueSen={props.valueSen} onChange={props.onChange} />
    </div>
  );
}
