import { useState } from 'react';
import { useBookSwitch } from '../../boot/book-switch.ts';
import { useWords } from '../../boot/words.ts';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm, FieldRow } from '../../ui/form/EntryForm.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { BOOK_TEXT } from './text.ts';
import classes from './Book.module.css';

/** The first half of joining: for which unit this PC will record, and who records there. */
export function JoinRequestForm(props: { readonly onLeave: () => void }) {
  const text = useWords(BOOK_TEXT);
  const [unitCode, setUnitCode] = useState('');
  const [userName, setUserName] = useState('');
  const join = useBookSwitch((client, input: { readonly unitCode: string; readonly userName: string }) => client.book.join(input));
  const filled = unitCode.trim() !== '' && userName.trim() !== '';
  return (
    <main className={classes.middle}>
      <div className={classes.busy}>
        <Panel title={text('book.joinTitle')} aside={<ActionButton kind="quiet" label={text('book.back')} onClick={props.onLeave} />}>
          <p className={classes.questionMore}>{text('book.joinIntro')}</p>
          <EntryForm
            label={text('book.joinTitle')}
            busy={join.isPending}
            error={join.refusal?.message ?? null}
            onSubmit={() => (filled ? join.run({ unitCode: unitCode.trim(), userName: userName.trim() }) : undefined)}
          >
            <FieldRow>
              <TextField
                label={text('book.joinUnit')}
                hint={text('book.joinUnitHint')}
                value={unitCode}
                onChange={(code) => setUnitCode(code.toUpperCase())}
                lengthMax={32}
                autoFocus
                required
              />
              <TextField label={text('book.userName')} hint={text('book.userMore')} value={userName} onChange={setUserName} lengthMax={120} required />
            </FieldRow>
            <ActionButton type="submit" kind="primary" label={text('book.joinStart')} disabled={!filled} busy={join.isPending} />
          </EntryForm>
        </Panel>
      </div>
    </main>
  );
}
