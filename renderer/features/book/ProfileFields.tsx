import type { BookProfile } from '#shared/contract/book.ts';
import { useWords } from '../../boot/words.ts';
import { TextField } from '../../ui/field/TextField.tsx';
import { BOOK_TEXT } from './text.ts';
import classes from './Book.module.css';

/** The identity of the cooperative as it stands on paper, two fields a row. `short` leaves out what only some papers need. */
export function ProfileFields(props: {
  readonly profile: BookProfile;
  readonly onChange: (part: Partial<BookProfile>) => void;
  readonly short?: boolean;
  readonly disabled?: boolean;
}) {
  const text = useWords(BOOK_TEXT);
  const { profile, onChange } = props;
  const disabled = props.disabled === true;
  return (
    <div className={classes.fields}>
      <div className={classes.wide}>
        <TextField
          label={text('book.name')}
          value={profile.name}
          onChange={(name) => onChange({ name })}
          lengthMax={120}
          disabled={disabled}
          required
          {...(props.short === true ? { hint: text('book.nameHint') } : {})}
        />
      </div>
      <TextField label={text('book.town')} value={profile.town} onChange={(town) => onChange({ town })} lengthMax={80} disabled={disabled} />
      <TextField label={text('book.phone')} value={profile.phone} onChange={(phone) => onChange({ phone })} lengthMax={40} disabled={disabled} />
      <div className={classes.wide}>
        <TextField label={text('book.address')} value={profile.address} onChange={(address) => onChange({ address })} lengthMax={400} disabled={disabled} />
      </div>
      <TextField label={text('book.legalNumber')} value={profile.legalNumber} onChange={(legalNumber) => onChange({ legalNumber })} lengthMax={80} disabled={disabled} />
      <TextField label={text('book.legalDate')} value={profile.legalDate} onChange={(legalDate) => onChange({ legalDate })} lengthMax={40} disabled={disabled} />
      {props.short === true ? null : (
        <>
          <TextField label={text('book.nik')} value={profile.nik} onChange={(nik) => onChange({ nik })} lengthMax={40} disabled={disabled} />
          <TextField label={text('book.taxNumber')} value={profile.taxNumber} onChange={(taxNumber) => onChange({ taxNumber })} lengthMax={40} disabled={disabled} />
          <TextField
            label={text('book.businessNumber')}
            value={profile.businessNumber}
            onChange={(businessNumber) => onChange({ businessNumber })}
            lengthMax={40}
            disabled={disabled}
          />
          <TextField label={text('book.workArea')} value={profile.workArea} onChange={(workArea) => onChange({ workArea })} lengthMax={120} disabled={disabled} />
          <TextField label={text('book.email')} value={profile.email} onChange={(email) => onChange({ email })} lengthMax={120} disabled={disabled} />
        </>
      )}
    </div>
  );
}
