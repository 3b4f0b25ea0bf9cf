import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { IsoDate } from '#shared/calendar/date.ts';
import type { MemberDetails } from '#shared/contract/member.ts';
import { MEMBER_KINDS, type MemberKind } from '#shared/domain/member/member.ts';
import { useBackgroundQuery, useCommand } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { DateField } from '../../ui/field/DateField.tsx';
import { SelectField } from '../../ui/field/SelectField.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm } from '../../ui/form/EntryForm.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { useUiText } from '../../ui/text/use-ui-text.ts';
import { faultsOf, NO_DETAILS } from './member-draft.ts';
import { ContactFields, FormSection, IdentityFields, OtherFields } from './MemberFields.tsx';
import { registerFieldOf } from './refusal-field.ts';
import { MEMBER_TEXT } from './text.ts';
import classes from './Member.module.css';

/** Admission: one form, the name first, everything else may follow later. */
export function RegisterScreen() {
  const text = useWords(MEMBER_TEXT);
  const uiText = useUiText();
  const navigate = useNavigate();
  const { today, unitCode: ownUnit } = useBook();
  const proposal = useBackgroundQuery(['member.nextNumber'], (client) => client.member.nextNumber({}));
  const units = useBackgroundQuery(['unit.list'], (client) => client.unit.list({}));
  const [details, setDetails] = useState<MemberDetails>(NO_DETAILS);
  /** Null while the proposal stands: then the number is given when the member is written, and is free for sure. */
  const [ownNumber, setOwnNumber] = useState<string | null>(null);
  const [joined, setJoined] = useState<IsoDate | null>(today);
  const [kind, setKind] = useState<MemberKind>('anggota');
  const [unitCode, setUnitCode] = useState(ownUnit);
  const [checked, setChecked] = useState(false);
  const command = useCommand(
    (client, input: Parameters<typeof client.member.register>[0], commandId) => client.member.register({ ...input, commandId }),
    { onDone: ({ id }) => void navigate({ to: '/anggota/$id', params: { id } }) },
  );
  const number = ownNumber ?? proposal.data?.number ?? '';
  const membership = { number: ownNumber ?? 'proposed', joined };
  const faults = checked ? faultsOf(details, membership) : [];
  const refused = command.refusal === null ? null : registerFieldOf(command.refusal.code);
  const refusalAt = (field: typeof refused) => (refused === field ? (command.refusal?.message ?? null) : null);
  const change = (part: Partial<MemberDetails>) => setDetails((former) => ({ ...former, ...part }));
  const submit = () => {
    setChecked(true);
    if (joined === null || faultsOf(details, membership).length > 0) return;
    command.run({ joined, kind, unitCode, details, ...(ownNumber === null ? {} : { number: ownNumber.trim() }) });
  };
  return (
    <Page>
      <PageHeader
        title={text('register.title')}
        subtitle={text('register.subtitle')}
        actions={
          <>
            <ActionButton label={uiText('ui.cancel')} onClick={() => void navigate({ to: '/anggota' })} />
            <ActionButton kind="primary" label={text('register.save')} keys="Ctrl Enter" busy={command.isPending} onClick={submit} />
          </>
        }
      />
      <Panel grow>
        <div className={classes.register}>
          <EntryForm label={text('register.title')} onSubmit={submit} busy={command.isPending} error={refused === null ? (command.refusal?.message ?? null) : null}>
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
            <FormSection title={text('details.membership')} why={text('register.membershipWhy')}>
              <div className={classes.fields}>
                <TextField
                  label={text('field.number')}
                  value={number}
                  onChange={setOwnNumber}
                  lengthMax={30}
                  error={faults.includes('numberMissing') ? text('form.numberMissing') : refusalAt('number')}
                />
                <DateField
                  label={text('field.joined')}
                  value={joined}
                  onChange={setJoined}
                  today={today}
                  error={faults.includes('joinedMissing') ? text('form.joinedMissing') : refusalAt('joined')}
                />
                <SelectField
                  label={text('field.kind')}
                  value={kind}
                  onChange={(value) => setKind(MEMBER_KINDS.find((candidate) => candidate === value) ?? 'anggota')}
                  choices={MEMBER_KINDS.map((value) => ({ value, label: text(`kind.${value}`) }))}
                />
                <SelectField
                  label={text('field.unit')}
                  value={unitCode}
                  onChange={(value) => setUnitCode(value ?? ownUnit)}
                  choices={(units.data ?? []).map((unit) => ({ value: unit.code, label: unit.name }))}
                  error={refusalAt('unit')}
                />
              </div>
            </FormSection>
            <FormSection title={text('details.contact')} why={text('register.contactWhy')}>
              <ContactFields details={details} onChange={change} />
            </FormSection>
            <FormSection title={text('details.other')} why={text('register.otherWhy')}>
              <OtherFields details={details} onChange={change} />
            </FormSection>
          </EntryForm>
        </div>
      </Panel>
    </Page>
  );
}
