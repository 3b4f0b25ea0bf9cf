import { Modal, MultiSelect } from '@mantine/core';
import { useState } from 'react';
import type { Pool, ShuBase, ShuRules } from '#shared/domain/shu/rules.ts';
import { useBackgroundQuery } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { PercentField } from '../../ui/field/PercentField.tsx';
import { SelectField } from '../../ui/field/SelectField.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm, FieldRow } from '../../ui/form/EntryForm.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { baseOfKind, BASE_KINDS, codesOf, isComplete, withCodes } from './base-edit.ts';
import { EXPLAIN_TEXT } from './explain-text.ts';
import { editPool, poolsOf, removePool, type PoolTable } from './rules-draft.ts';
import { RULES_TEXT } from './rules-text.ts';
import { SHARE_STEP_BASIS_POINTS } from './share-step.ts';
import classes from './Shu.module.css';

const NAME_LENGTH_MAX = 80;
const TARGETS = ['equity', 'members', 'fund'] as const satisfies readonly Pool['target'][];

/** One pool: its name, percentage, account, and by what it is shared among members. */
export function PoolDialog(props: { readonly rules: ShuRules; readonly table: PoolTable; readonly code: string; readonly onChange: (rules: ShuRules) => void; readonly onClose: () => void; readonly onCancel: () => void }) {
  const text = useWords(RULES_TEXT);
  const { rules, table, code } = props;
  const stored = poolsOf(rules, table).find((pool) => pool.code === code) ?? null;
  const [pool, setPool] = useState<Pool | null>(stored);
  const [tried, setTried] = useState(false);
  const accounts = useBackgroundQuery(['account.list', false], (client) => client.account.list({}));
  if (pool === null) return null;
  const change = (part: Partial<Pool>) => setPool({ ...pool, ...part });
  const needsBase = pool.target === 'members' && table === 'member';
  const errors = {
    name: pool.name.trim() === '' ? text('shuRule.nameMissing') : null,
    account: pool.accountCode === '' ? text('shuRule.accountMissing') : null,
    base: needsBase && !isComplete(pool.base) ? text(pool.base === null ? 'shuRule.baseMissing' : 'shuRule.nothingChosen') : null,
  };
  const submit = () => {
    setTried(true);
    if (errors.name !== null || errors.account !== null || errors.base !== null) return;
    const { name, shareBasisPoints, target, accountCode, base } = pool;
    props.onChange(editPool(rules, { table, code, change: { name: name.trim(), shareBasisPoints, target, accountCode, base } }));
    props.onClose();
  };
  const offered = (accounts.data ?? [])
    .filter((account) => !account.heading && (account.type === 'equity' || account.type === 'liability'))
    .map((account) => ({ value: account.code, label: `${account.code} ${account.name}` }));
  return (
    <Modal opened onClose={props.onCancel} title={text('shuRule.poolTitle', { pool: stored?.name ?? '' })} size={560} withCloseButton={false}>
      <EntryForm label={text('shuRule.poolTitle', { pool: pool.name })} onSubmit={submit}>
        <div className={classes.dialogForm}>
          <FieldRow>
            <TextField label={text('shuRule.name')} value={pool.name} onChange={(name) => change({ name })} lengthMax={NAME_LENGTH_MAX} error={tried ? errors.name : null} autoFocus required />
            <PercentField label={text('shuRule.share')} valueBasisPoints={pool.shareBasisPoints} stepBasisPoints={SHARE_STEP_BASIS_POINTS} onChange={(value) => change({ shareBasisPoints: value ?? 0 })} />
          </FieldRow>
          <FieldRow>
            <SelectField
              label={text('shuRule.target')}
              value={pool.target}
              choices={TARGETS.map((target) => ({ value: target, label: text(`shuRule.${target}`), disabled: target === 'members' && table === 'nonMember' }))}
              onChange={(value) => {
                const target = TARGETS.find((candidate) => candidate === value) ?? pool.target;
                change({ target, base: target === 'members' ? (pool.base ?? baseOfKind('savingsYearEnd')) : null });
              }}
            />
            <SelectField
              label={text('shuRule.account')} value={pool.accountCode === '' ? null : pool.accountCode} choices={offered}
              onChange={(value) => change({ accountCode: value ?? '' })} error={tried ? errors.account : null}
            />
          </FieldRow>
          {needsBase ? <BaseFields base={pool.base} onChange={(base) => change({ base })} error={tried ? errors.base : null} /> : null}
          <p className={classes.hint}>{text('shuRule.accountHint')}</p>
          <div className={classes.dialogActions}>
            <ActionButton
              kind="quiet" label={text('shuRule.remove')} disabled={poolsOf(rules, table).length === 1}
              onClick={() => {
                props.onChange(removePool(rules, table, code));
                props.onClose();
              }}
            />
            <span className={classes.space} />
            <ActionButton label={text('shuRule.cancel')} keys="Esc" onClick={props.onCancel} />
            <ActionButton kind="primary" type="submit" label={text('shuRule.apply')} />
          </div>
        </div>
      </EntryForm>
    </Modal>
  );
}

/** By what a pool is shared, and the savings products or income accounts that count. */
function BaseFields(props: { readonly base: ShuBase | null; readonly onChange: (base: ShuBase) => void; readonly error: string | null }) {
  const text = useWords(RULES_TEXT);
  const baseText = useWords(EXPLAIN_TEXT);
  const { base } = props;
  const products = useBackgroundQuery(['savings.products'], (client) => client.savings.products({}));
  const accounts = useBackgroundQuery(['account.list', false], (client) => client.account.list({}));
  const codes = base === null ? null : codesOf(base);
  const offered =
    codes?.kind === 'products'
      ? (products.data ?? []).map((product) => ({ value: product.code, label: product.name }))
      : (accounts.data ?? []).filter((account) => account.type === 'income' && !account.heading).map((account) => ({ value: account.code, label: `${account.code} ${account.name}` }));
  const kinds = base?.kind === 'weightedSum' ? [...BASE_KINDS, base.kind] : BASE_KINDS;
  return (
    <>
      <SelectField
        label={text('shuRule.base')}
        value={base?.kind ?? null}
        choices={kinds.map((kind) => ({ value: kind, label: baseText(`base.${kind}`) }))}
        onChange={(value) => {
          const kind = BASE_KINDS.find((candidate) => candidate === value);
          if (kind !== undefined && kind !== base?.kind) props.onChange(baseOfKind(kind, base));
        }}
        error={codes === null ? props.error : null}
        {...(base?.kind === 'weightedSum' ? { hint: text('shuRule.weightedKept') } : {})}
      />
      {base === null || codes === null ? null : (
        <MultiSelect
          label={text(codes.kind === 'products' ? 'shuRule.products' : 'shuRule.incomeAccounts')}
          data={offered}
          value={[...codes.codes]}
          onChange={(value) => props.onChange(withCodes(base, value))}
          error={props.error ?? undefined}
          searchable
        />
      )}
    </>
  );
}
