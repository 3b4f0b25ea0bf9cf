import { useState } from 'react';
import type { MemberDetails, MemberPage } from '#shared/contract/member.ts';
import { useCommand } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm } from '../../ui/form/EntryForm.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { useUiText } from '../../ui/text/use-ui-text.ts';
import { faultsOf } from './member-draft.ts';
import { ContactFields, FormSection, IdentityFields, OtherFields } from './MemberFields.tsx';
import { registerFieldOf } from './refusal-field.ts';
import { MEMBER_TEXT } from './text.ts';
import classes from './Member.module.css';

/** Corrects what the register knows of a person. What was typed stays until it is saved or given up. */
export function MemberEditForm(props: { readonly page: MemberPage; readonly onDone: () => void }) {
  const { page } = props;
  const text = useWords(MEMBER_TEXT);
  const uiText = useUiText();
  const { today } = useBook();
  const [details, setDetails] = useState<MemberDetails>(page.details);
  const [number, setNumber] = useState(page.number);
  const [checked, setChecked] = useState(false);
  const command = useCommand(
    (client, input: { readonly details: MemberDetails; readonly number: string }, commandId) =>
      client.member.edit({ id: page.id, details: input.details, number: input.number, commandId }),
    { onDone: props.onDone, doneMessage: () => text('details.saved') },
  );
  const faults = checked ? faultsOf(details, { number, joined: page.joined }) : [];
  const refused = command.refusal === null ? null : registerFieldOf(command.refusal.code);
  const refusalAt = (field: typeof refused) => (refused === field ? (command.refusal?.message ?? null) : null);
  const change = (part: Partial<MemberDetails>) => setDetails((former) => ({ ...former, ...part }));
  const submit = () => {
    setChecked(true);
    if (faultsOf(details, { number, joined: page.joined }).length === 0) command.run({ details, number: number.trim() });
  };
  return (
    <div className={classes.scroll}>
      <EntryForm label={text('page.edit')} onSubmit={submit} busy={command.isPending} error={refused === null ? (command.refusal?.message ?? null) : null}>
        <FormSection title={text('details.identity')} why={text('register.identityWhy')}>
          <IdentityFields
            details={details}
            onChange={change}
            today={today}
            autoFocus
            nameError={faults.includes('nameMissing') ? text('form.nameMissing') : null}
            nationalIdError={
              faults.includes('nationalIdCount') ? text('form.nationalIdCount', { count: details.nationalId.length }) : refusalAt('nationalId')
            }
          />
        </FormSection>
        <FormSection title={text('details.contact')}>
          <ContactFields details={details} onChange={change} />
        </FormSection>
        <FormSection title={text('details.other')}>
          <OtherFields details={details} onChange={change} />
        </FormSection>
        <FormSection title={text('details.membership')}>
          <div className={classes.fields}>
            <TextField
              label={text('field.number')}
              value={number}
              onChange={setNumber}
              lengthMax={30}
              error={faults.includes('numberMissing') ? text('form.numberMissing') : refusalAt('number')}
            />
          </div>
        </FormSection>
        <div className={classes.formFoot}>
          <ActionButton label={uiText('ui.cancel')} onClick={props.onDone} />
          <ActionButton kind="primary" type="submit" keys="Ctrl Enter" busy={command.isPending} label={uiText('ui.save')} />
        </div>
      </EntryForm>
    </div>
  );
}
