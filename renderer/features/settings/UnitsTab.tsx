import { useMemo, useState } from 'react';
import type { UnitRow } from '#shared/contract/account.ts';
import { failureOf, useBackgroundQuery, useCommand } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm } from '../../ui/form/EntryForm.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Columns } from '../../ui/page/Page.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { SETTINGS_TEXT } from './text.ts';
import classes from './Settings.module.css';

/** The units of the cooperative beside the form that adds or renames one. */
export function UnitsTab() {
  const text = useWords(SETTINGS_TEXT);
  const headOffice = useBook().role === 'pusat';
  const units = useBackgroundQuery(['unit.list'], (client) => client.unit.list({}));
  const [chosen, setChosen] = useState<UnitRow | null>(null);
  const columns = useMemo(
    (): DataColumn<UnitRow>[] => [
      { key: 'code', label: text('settings.unitCode'), value: (row) => row.code, widthPixels: 120, grow: 0, strong: true },
      { key: 'name', label: text('settings.unitName'), value: (row) => row.name },
    ],
    [text],
  );
  if (units.error !== null) return <ErrorState message={failureOf(units.error).message} onRetry={units.refetch} />;
  return (
    <Columns columns={headOffice ? 'minmax(0, 1fr) 340px' : 'minmax(0, 1fr)'} grow>
      <Panel title={text('settings.units')} aside={headOffice ? text('settings.chooseRow') : undefined} flush grow>
        <DataTable
          label={text('settings.units')}
          columns={columns}
          rows={units.data ?? []}
          rowKey={(row) => row.code}
          loading={units.isPending}
          {...(headOffice ? { onOpen: setChosen } : {})}
          empty={<EmptyState title={text('settings.unitsNone')} explanation={text('settings.unitsMore')} />}
        />
      </Panel>
      {headOffice ? <UnitForm key={chosen?.code ?? ''} unit={chosen} taken={(units.data ?? []).map((unit) => unit.code)} onLeave={() => setChosen(null)} /> : null}
    </Columns>
  );
}

function UnitForm(props: { readonly unit: UnitRow | null; readonly taken: readonly string[]; readonly onLeave: () => void }) {
  const text = useWords(SETTINGS_TEXT);
  const [code, setCode] = useState(props.unit?.code ?? '');
  const [name, setName] = useState(props.unit?.name ?? '');
  const save = useCommand((client, input: UnitRow, commandId) => client.unit.define({ ...input, commandId }), {
    doneMessage: () => text('settings.saved'),
    onDone: () => {
      setCode('');
      setName('');
      props.onLeave();
    },
  });
  const taken = props.unit === null && props.taken.includes(code.trim());
  const ready = code.trim() !== '' && name.trim() !== '' && !taken;
  return (
    <Panel title={props.unit === null ? text('settings.unitNew') : text('settings.unitEdit', { code: props.unit.code })}>
      <EntryForm
        label={text('settings.unitNew')}
        busy={save.isPending}
        error={save.refusal?.message ?? null}
        onSubmit={() => (ready ? save.run({ code: code.trim(), name: name.trim() }) : undefined)}
      >
        <p className={classes.muted}>{text('settings.unitsMore')}</p>
        {props.unit !== null ? null : (
          <TextField
            label={text('settings.unitCode')}
            hint={text('settings.unitCodeHint')}
            value={code}
            onChange={(value) => setCode(value.toUpperCase())}
            error={taken ? text('settings.codeTaken') : null}
            lengthMax={32}
           
            autoFocus
          />
        )}
        <TextField label={text('settings.unitName')} value={name} onChange={setName} lengthMax={120} autoFocus={props.unit !== null} />
        <div className={classes.actions}>
          {props.unit === null ? null : <ActionButton label={text('settings.cancel')} onClick={props.onLeave} />}
          <ActionButton
            type="submit"
            kind="primary"
            label={text(props.unit === null ? 'settings.add' : 'settings.save')}
            disabled={!ready}
            busy={save.isPending}
          />
        </div>
      </EntryForm>
    </Panel>
  );
}
