import { useCallback } from 'react';
import type { AccountRow } from '#shared/contract/account.ts';
import { useWords } from '../../boot/words.ts';
import { MoneyField } from '../../ui/field/MoneyField.tsx';
import { AccountPicker, LineGrid } from '../account/entry.tsx';
import { MemberPicker } from '../member/entry.tsx';
import { blankCashLine, isBlankCashLine, nextCashKey, type CashDirection, type CashLine } from './cash-draft.ts';
import { CASH_TEXT } from './text.ts';

/** What the money was for: account, member where it concerns one, amount. The cash account itself is not offered. */
export function CashLines(props: {
  readonly direction: CashDirection;
  readonly cashCode: string | null;
  readonly lines: readonly CashLine[];
  /** An update of the lines as they are then: a member may be found after more has been typed. */
  readonly onChange: (update: (lines: readonly CashLine[]) => readonly CashLine[]) => void;
  readonly errorOf: (line: CashLine) => string | null;
  readonly onFinish: () => void;
}) {
  const text = useWords(CASH_TEXT);
  const { lines, cashCode } = props;
  const others = useCallback((account: AccountRow) => account.code !== cashCode, [cashCode]);
  const change = (key: string, part: Partial<CashLine>) =>
    props.onChange((current) => current.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const heading = text(props.direction === 'receive' ? 'entry.forReceive' : 'entry.forPay');
  return (
    <LineGrid
      label={heading}
      columns="minmax(180px, 2fr) minmax(150px, 1.4fr) 160px"
      headings={[{ label: heading }, { label: text('cash.member') }, { label: text('entry.amount'), right: true }]}
      rows={lines.map((line) => ({
        key: line.key,
        blank: isBlankCashLine(line),
        error: props.errorOf(line),
        cells: [
          <AccountPicker key="account" only={others} label={heading} value={line.accountCode} onChange={(accountCode) => change(line.key, { accountCode })} />,
          <MemberPicker key="member" label={text('cash.member')} value={line.member} onChange={(member) => change(line.key, { member })} />,
          <MoneyField key="amount" label={text('entry.amount')} valueSen={line.amountSen} onChange={(amountSen) => change(line.key, { amountSen })} />,
        ],
      }))}
      onAdd={() => props.onChange((current) => [...current, blankCashLine(nextCashKey(current))])}
      onRemove={(key) => props.onChange((current) => current.filter((line) => line.key !== key))}
      onFinish={props.onFinish}
    />
  );
}
