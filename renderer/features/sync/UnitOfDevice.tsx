import type { UnitRow } from '#shared/contract/account.ts';
import { useWords } from '../../boot/words.ts';
import { TextField } from '../../ui/field/TextField.tsx';
import { SYNC_TEXT } from './text.ts';
import classes from './Sync.module.css';

export type UnitWish = { readonly unitCode: string; readonly unitName: string };

/** Letters and digits, as they stand in file names on the stick. */
const UNIT_CODE_LENGTH_MAX = 8;

/** For which unit the new PC records; a code the book does not know yet becomes a unit. */
export function UnitOfDevice(props: { readonly wish: UnitWish; readonly units: readonly UnitRow[]; readonly onChange: (wish: UnitWish) => void }) {
  const text = useWords(SYNC_TEXT);
  const { wish } = props;
  const known = props.units.find((unit) => unit.code === wish.unitCode);
  return (
    <div className={classes.twoSides}>
      <div className={classes.stack}>
        <h3 className={classes.heading}>{text('sync.enrol.unitTitle')}</h3>
        <TextField
          label={text('sync.enrol.unitCode')}
          hint={text('sync.enrol.unitCodeHint')}
          value={wish.unitCode}
          onChange={(code) => props.onChange({ ...wish, unitCode: code.toUpperCase().replace(/[^0-9A-Z]/g, '') })}
          lengthMax={UNIT_CODE_LENGTH_MAX}
          autoFocus
        />
        {known === undefined ? (
          <TextField
            label={text('sync.enrol.unitName')}
            hint={text('sync.enrol.unitNew')}
            value={wish.unitName}
            onChange={(unitName) => props.onChange({ ...wish, unitName })}
            lengthMax={80}
            required
          />
        ) : (
          <p className={classes.good}>{text('sync.enrol.unitKnown', { name: known.name })}</p>
        )}
      </div>
      <p className={classes.muted}>{text('sync.enrol.unitEffect')}</p>
    </div>
  );
}
