import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { AccountRow } from '#shared/contract/account.ts';
import { ACCOUNT_TYPES, PARTIES, STATEMENT_LINES } from '#shared/domain/account/account.ts';
import { useCommand } from '../../boot/client.tsx';
import { useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { ConfirmDialog } from '../../ui/feedback/ConfirmDialog.tsx';
import { SelectField } from '../../ui/field/SelectField.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm, FieldRow } from '../../ui/form/EntryForm.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { accountDraft, EMPTY_ACCOUNT, ofType, parentOfCode, underParent, type AccountDraft } from './account-draft.ts';
import { SETTINGS_TEXT } from './text.ts';
import classes from './Settings.module.css';

const SIDES = ['debit', 'credit'] as const;

/** One account. What its entries depend on cannot change once there are entries. */
export function AccountForm(props: { readonly account: AccountRow | null; readonly all: readonly AccountRow[]; readonly onLeave: () => void }) {
  const text = useWords(SETTINGS_TEXT);
  const { account, all } = props;
  const { units } = useFilters();
  const [draft, setDraft] = useState<AccountDraft>(account === null ? EMPTY_ACCOUNT : accountDraft(account));
  const change = (part: Partial<AccountDraft>) => setDraft({ ...draft, ...part });
  const save = useCommand((client, input: AccountDraft, commandId) => client.account.define({ ...input, code: input.code.trim(), name: input.name.trim(), commandId }), {
    doneMessage: () => text('settings.saved'),
    onDone: () => {
      setDraft(EMPTY_ACCOUNT);
      props.onLeave();
    },
  });
  const taken = account === null && all.some((other) => other.code === draft.code.trim());
  const ready = draft.code.trim() !== '' && draft.name.trim() !== '' && !taken;
  const fixed = account?.used === true;
  const named = (row: AccountRow) => text('settings.accountRow', { code: row.code, name: row.name });
  const typeCode = (code: string) => {
    const next = { ...draft, code };
    const parent = parentOfCode(code.trim(), all);
    setDraft(parent === null ? next : underParent({ ...next, line: null }, parent));
  };
  return (
    <Panel
      title={account === null ? text('settings.accountNew') : text('settings.accountEdit', { code: account.code })}
      grow
      foot={
        <div className={classes.actions}>
          {account === null || account.archived ? null : <ArchiveButton account={account} onDone={props.onLeave} />}
          {account === null ? null : <ActionButton label={text('settings.cancel')} onClick={props.onLeave} />}
          <ActionButton kind="primary" label={text(account === null ? 'settings.add' : 'settings.save')} disabled={!ready} busy={save.isPending} onClick={() => save.run(draft)} />
        </div>
      }
    >
      <EntryForm label={text('settings.accounts')} busy={save.isPending} error={save.refusal?.message ?? null} onSubmit={() => (ready ? save.run(draft) : undefined)}>
        <FieldRow>
          {account !== null ? null : (
            <TextField
              label={text('settings.accountCode')}
              value={draft.code}
              onChange={typeCode}
              error={taken ? text('settings.codeTaken') : null}
              lengthMax={32}
             
              autoFocus
            />
          )}
          <SelectField
            label={text('settings.accountType')}
            value={draft.type}
            onChange={(value) => setDraft(ofType(draft, ACCOUNT_TYPES.find((type) => type === value) ?? draft.type))}
            choices={ACCOUNT_TYPES.map((type) => ({ value: type, label: text(`settings.type.${type}`) }))}
            disabled={fixed}
          />
        </FieldRow>
        <TextField label={text('settings.accountName')} value={draft.name} onChange={(name) => change({ name })} lengthMax={120} autoFocus={account !== null} />
        <SelectField
          label={text('settings.accountParent')}
          value={draft.parentCode}
          onChange={(code) => setDraft(underParent(draft, all.find((other) => other.code === code) ?? null))}
          choices={all.filter((other) => other.heading && other.code !== draft.code).map((other) => ({ value: other.code, label: named(other) }))}
          placeholder={text('settings.accountParentNone')}
          clearable
          disabled={fixed}
        />
        <SelectField
          label={text('settings.accountLine')}
          value={draft.line}
          onChange={(value) => change({ line: STATEMENT_LINES.find((line) => line === value) ?? null })}
          choices={STATEMENT_LINES.map((line) => ({ value: line, label: text(`settings.line.${line}`) }))}
          placeholder={text('settings.accountLineNone')}
          clearable
         
        />
        <FieldRow>
          <SelectField
            label={text('settings.accountNormal')}
            value={draft.normal}
            onChange={(value) => change({ normal: SIDES.find((side) => side === value) ?? draft.normal })}
            choices={SIDES.map((side) => ({ value: side, label: text(`settings.side.${side}`) }))}
            disabled={fixed}
          />
          <SelectField
            label={text('settings.accountParty')}
            value={draft.party}
            onChange={(value) => change({ party: PARTIES.find((party) => party === value) ?? draft.party })}
            choices={PARTIES.map((party) => ({ value: party, label: text(`settings.party.${party}`) }))}
           
          />
        </FieldRow>
        <SelectField
          label={text('settings.accountUnit')}
          value={draft.defaultUnitCode}
          onChange={(defaultUnitCode) => change({ defaultUnitCode })}
          choices={units.map((unit) => ({ value: unit.code, label: unit.name }))}
          placeholder={text('settings.accountUnitNone')}
          clearable
         
        />
        <Checkbox
          label={text('settings.accountHeading')}
          description={text('settings.accountHeadingMore')}
          checked={draft.heading}
          disabled={fixed}
          onChange={(event) => change({ heading: event.currentTarget.checked, isCash: false })}
        />
        {draft.type !== 'asset' || draft.heading ? null : (
          <Checkbox
            label={text('settings.accountCash')}
            description={text('settings.accountCashMore')}
            checked={draft.isCash}
           
            onChange={(event) => change({ isCash: event.currentTarget.checked })}
          />
        )}
        {fixed ? <p className={classes.muted}>{text('settings.accountFixed')}</p> : null}
      </EntryForm>
    </Panel>
  );
}

function ArchiveButton(props: { readonly account: AccountRow; readonly onDone: () => void }) {
  const text = useWords(SETTINGS_TEXT);
  const { account } = props;
  const [asked, setAsked] = useState(false);
  const archive = useCommand((client, code: string, commandId) => client.account.archive({ code, commandId }), { onDone: props.onDone });
  return (
    <>
      <ActionButton kind="quiet" label={text('settings.accountArchive')} onClick={() => setAsked(true)} />
      <ConfirmDialog
        opened={asked}
        title={text('settings.accountArchiveTitle', { code: account.code })}
        confirmLabel={text('settings.accountArchive')}
        busy={archive.isPending}
        onConfirm={() => archive.run(account.code)}
        onCancel={() => {
          archive.reset();
          setAsked(false);
        }}
      >
        <div className={classes.stack}>
          <p>{text('settings.accountArchiveMore', { name: account.name })}</p>
          <FormError message={archive.refusal?.message ?? null} />
        </div>
      </ConfirmDialog>
    </>
  );
}
