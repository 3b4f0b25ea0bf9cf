import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/calendar/date.ts';
import type { MemberDetails } from '#shared/contract/member.ts';
import { useWords } from '../../boot/words.ts';
import { DateField } from '../../ui/field/DateField.tsx';
import { SelectField } from '../../ui/field/SelectField.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { typeNationalId } from './member-draft.ts';
import { MEMBER_TEXT } from './text.ts';
import classes from './Member.module.css';

export type MemberFieldsProps = {
  readonly details: MemberDetails;
  readonly onChange: (change: Partial<MemberDetails>) => void;
  readonly today: IsoDate;
  readonly nameError: string | null;
  readonly nationalIdError: string | null;
  readonly autoFocus?: boolean;
};

/** Identity as on the card. */
export function IdentityFields(props: MemberFieldsProps) {
  const text = useWords(MEMBER_TEXT);
  const { details, onChange } = props;
  return (
    <div className={classes.fields}>
      <div className={classes.wide}>
        <TextField
          label={text('field.name')}
          value={details.name}
          onChange={(name) => onChange({ name })}
          error={props.nameError}
          lengthMax={120}
          required
          autoFocus={props.autoFocus === true}
        />
      </div>
      <TextField
        label={text('field.nationalId')}
        value={details.nationalId}
        onChange={(raw) => onChange({ nationalId: typeNationalId(raw) })}
        error={props.nationalIdError}
      />
      <SelectField
        label={text('field.gender')}
        value={details.gender === '' ? null : details.gender}
        onChange={(value) => onChange({ gender: value === 'L' || value === 'P' ? value : '' })}
        choices={[
          { value: 'L', label: text('gender.L') },
          { value: 'P', label: text('gender.P') },
        ]}
        clearable
      />
      <TextField label={text('field.birthPlace')} value={details.birthPlace} onChange={(birthPlace) => onChange({ birthPlace })} lengthMax={80} />
      <DateField label={text('field.birthDate')} value={details.birthDate} onChange={(birthDate) => onChange({ birthDate })} today={props.today} />
    </div>
  );
}

export function ContactFields({ details, onChange }: Pick<MemberFieldsProps, 'details' | 'onChange'>) {
  const text = useWords(MEMBER_TEXT);
  return (
    <div className={classes.fields}>
      <div className={classes.wide}>
        <TextField label={text('field.address')} value={details.address} onChange={(address) => onChange({ address })} lengthMax={240} />
      </div>
      <TextField label={text('field.phone')} value={details.phone} onChange={(phone) => onChange({ phone })} lengthMax={30} />
      <TextField label={text('field.email')} value={details.email} onChange={(email) => onChange({ email })} lengthMax={120} />
      <TextField label={text('field.occupation')} value={details.occupation} onChange={(occupation) => onChange({ occupation })} lengthMax={80} />
    </div>
  );
}

export function OtherFields({ details, onChange }: Pick<MemberFieldsProps, 'details' | 'onChange'>) {
  const text = useWords(MEMBER_TEXT);
  return (
    <div className={classes.fields}>
      <TextField label={text('field.heir')} value={details.heir} onChange={(heir) => onChange({ heir })} lengthMax={120} />
      <TextField label={text('field.bankAccount')} value={details.bankAccount} onChange={(bankAccount) => onChange({ bankAccount })} lengthMax={80} />
      <div className={classes.wide}>
        <TextField label={text('field.note')} value={details.note} onChange={(note) => onChange({ note })} lengthMax={400} />
      </div>
    </div>
  );
}

/** A part of a form: what it is for on the left, its fields on the right. */
export function FormSection(props: { readonly title: string; readonly why?: string; readonly children: ReactNode }) {
  return (
    <section className={classes.section}>
      <div>
        <h3 className={classes.sectionTitle}>{props.title}</h3>
        {props.why === undefined ? null : <p className={classes.sectionWhy}>{props.why}</p>}
      </div>
      {props.children}
    </section>
  );
}
