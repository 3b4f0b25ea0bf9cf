import type { CashAccount } from '#shared/contract/journal.ts';
import { formatAmount } from '#shared/money/format.ts';
import { SelectField } from '../../ui/field/SelectField.tsx';

/** One of the cash boxes and bank accounts, with what it holds beside it. */
export function CashField(props: {
  readonly label: string;
  readonly accounts: readonly CashAccount[];
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
  readonly error?: string | null;
}) {
  const chosen = props.accounts.find((account) => account.code === props.value);
  return (
    <SelectField
      label={props.label}
      value={props.value}
      onChange={props.onChange}
      choices={props.accounts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
      error={props.error ?? null}
      {...(chosen === undefined ? {} : { aside: formatAmount(chosen.balanceSen) })}
    />
  );
}
