import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SavingsProductRow } from '#shared/contract/member.ts';
import { formatAmount } from '#shared/money/format.ts';
import { ZERO, type Sen } from '#shared/money/sen.ts';
import { failureOf, useBackgroundQuery, useCommand } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { MoneyField } from '../../ui/field/MoneyField.tsx';
import { SelectField } from '../../ui/field/SelectField.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm } from '../../ui/form/EntryForm.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Columns } from '../../ui/page/Page.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { SETTINGS_TEXT } from './text.ts';
import classes from './Settings.module.css';

const KINDS = ['pokok', 'wajib', 'sukarela', 'other'] as const;
type ProductKind = (typeof KINDS)[number];

/** What members can save, as the articles say, beside the form that adds or changes a product. */
export function ProductsTab() {
  const text = useWords(SETTINGS_TEXT);
  const headOffice = useBook().role === 'pusat';
  const products = useBackgroundQuery(['savings.products'], (client) => client.savings.products({}));
  const [chosen, setChosen] = useState<SavingsProductRow | null>(null);
  const columns = useMemo(
    (): DataColumn<SavingsProductRow>[] => [
      { key: 'code', label: text('settings.unitCode'), value: (row) => row.code, widthPixels: 88, grow: 0, muted: true },
      { key: 'name', label: text('settings.productName'), value: (row) => row.name, widthPixels: 132, strong: true },
      { key: 'kind', label: text('settings.productKind'), value: (row) => text(`settings.productKind.${row.kind}`), widthPixels: 76, grow: 0 },
      { key: 'account', label: text('settings.productAccountShort'), value: (row) => row.accountCode, widthPixels: 72, grow: 0 },
      {
        key: 'amount',
        label: text('settings.productAmount'),
        kind: 'money',
        value: (row) => row.amountSen,
        render: (row) => (row.amountSen === ZERO ? text('settings.productFree') : formatAmount(row.amountSen)),
        widthPixels: 104,
        grow: 0,
      },
      { key: 'withdrawable', label: text('settings.productWithdraw'), value: (row) => text(row.withdrawable ? 'settings.productYes' : 'settings.productNo'), widthPixels: 96, grow: 0 },
      { key: 'members', label: text('settings.productMembers'), kind: 'count', value: (row) => row.members, widthPixels: 72, grow: 0 },
      { key: 'total', label: text('settings.productTotal'), kind: 'money', value: (row) => row.totalSen, widthPixels: 104, grow: 0 },
    ],
    [text],
  );
  if (products.error !== null) return <ErrorState message={failureOf(products.error).message} onRetry={products.refetch} />;
  return (
    <Columns columns={headOffice ? 'minmax(0, 1fr) 320px' : 'minmax(0, 1fr)'} grow>
      <Panel title={text('settings.products')} aside={headOffice ? text('settings.chooseRow') : undefined} flush grow>
        <DataTable
          label={text('settings.products')}
          columns={columns}
          rows={products.data ?? []}
          rowKey={(row) => row.code}
          loading={products.isPending}
          {...(headOffice ? { onOpen: setChosen } : {})}
          empty={<EmptyState title={text('settings.productsNone')} explanation={text('settings.productsNoneMore')} />}
        />
      </Panel>
      {headOffice ? (
        <ProductForm
          key={chosen?.code ?? ''}
          product={chosen}
          taken={(products.data ?? []).map((product) => product.code)}
          onLeave={() => setChosen(null)}
        />
      ) : null}
    </Columns>
  );
}

type ProductDraft = {
  readonly code: string;
  readonly name: string;
  readonly kind: ProductKind;
  readonly accountCode: string | null;
  readonly amountSen: Sen | null;
  readonly withdrawable: boolean;
};
const EMPTY: ProductDraft = { code: '', name: '', kind: 'sukarela', accountCode: null, amountSen: null, withdrawable: true };

function ProductForm(props: { readonly product: SavingsProductRow | null; readonly taken: readonly string[]; readonly onLeave: () => void }) {
  const text = useWords(SETTINGS_TEXT);
  const { product } = props;
  const [draft, setDraft] = useState<ProductDraft>(product ?? EMPTY);
  const change = (part: Partial<ProductDraft>) => setDraft({ ...draft, ...part });
  const accounts = useBackgroundQuery(['account.list', false], (client) => client.account.list({ includeArchived: false }));
  const save = useCommand(
    (client, input: ProductDraft, commandId) =>
      client.savings.defineProduct({
        code: input.code.trim(), name: input.name.trim(), kind: input.kind, accountCode: input.accountCode ?? '', amountSen: input.amountSen ?? 0,
        withdrawable: input.withdrawable, commandId,
      }),
    {
      doneMessage: () => text('settings.saved'),
      onDone: () => {
        setDraft(EMPTY);
        props.onLeave();
      },
    },
  );
  const taken = product === null && props.taken.includes(draft.code.trim());
  const ready = draft.code.trim() !== '' && draft.name.trim() !== '' && draft.accountCode !== null && !taken;
  const choices = (accounts.data ?? [])
    .filter((account) => !account.heading && (account.type === 'liability' || account.type === 'equity'))
    .map((account) => ({ value: account.code, label: text('settings.accountRow', { code: account.code, name: account.name }) }));
  return (
    <Panel title={product === null ? text('settings.productNew') : text('settings.productEdit', { name: product.name })} grow>
      <EntryForm
        label={text('settings.products')}
        busy={save.isPending}
        error={save.refusal?.message ?? null}
        onSubmit={() => (ready ? save.run(draft) : undefined)}
      >
        <p className={classes.muted}>{text('settings.productsMore')}</p>
        {product !== null ? null : (
          <TextField
            label={text('settings.unitCode')}
            value={draft.code}
            onChange={(code) => change({ code: code.toUpperCase() })}
            error={taken ? text('settings.codeTaken') : null}
            lengthMax={32}
           
            autoFocus
          />
        )}
        <TextField label={text('settings.productName')} value={draft.name} onChange={(name) => change({ name })} lengthMax={120} autoFocus={product !== null} />
        <SelectField
          label={text('settings.productKind')}
          value={draft.kind}
          onChange={(value) => change({ kind: KINDS.find((kind) => kind === value) ?? draft.kind })}
          choices={KINDS.map((kind) => ({ value: kind, label: text(`settings.productKind.${kind}`) }))}
         
        />
        <SelectField
          label={text('settings.productAccount')}
          value={draft.accountCode}
          onChange={(accountCode) => change({ accountCode })}
          choices={choices}
         
        />
        <MoneyField
          label={text('settings.productAmount')}
          hint={text('settings.productAmountHint')}
          valueSen={draft.amountSen === ZERO ? null : draft.amountSen}
          onChange={(amountSen) => change({ amountSen })}
         
        />
        <Checkbox
          label={text('settings.productWithdrawable')}
          checked={draft.withdrawable}
         
          onChange={(event) => change({ withdrawable: event.currentTarget.checked })}
        />
        <div className={classes.actions}>
          {product === null ? null : <ActionButton label={text('settings.cancel')} onClick={props.onLeave} />}
          <ActionButton
            type="submit"
            kind="primary"
            label={text(product === null ? 'settings.add' : 'settings.save')}
            disabled={!ready}
            busy={save.isPending}
          />
        </div>
      </EntryForm>
    </Panel>
  );
}
