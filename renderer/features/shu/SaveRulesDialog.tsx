import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { IsoDate } from '#shared/calendar/date.ts';
import type { ShuRules } from '#shared/domain/shu/rules.ts';
import { useCommand } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { DateField } from '../../ui/field/DateField.tsx';
import { SelectField } from '../../ui/field/SelectField.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm, FieldRow } from '../../ui/form/EntryForm.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { ACTION_TEXT } from './action-text.ts';
import { isWhole } from './rules-draft.ts';
import { wireRules } from './wire-rules.ts';
import classes from './Shu.module.css';

const REFERENCE_LENGTH_MAX = 200;

/** Makes the proposal the rules of the cooperative, with the decision it rests on. */
export function SaveRulesDialog(props: { readonly rules: ShuRules; readonly year: number; readonly onClose: () => void; readonly onSaved: (rules: ShuRules) => void }) {
  const text = useWords(ACTION_TEXT);
  const book = useBook();
  const [reference, setReference] = useState('');
  const [decidedOn, setDecidedOn] = useState<IsoDate | null>(book.today);
  const [effectiveFrom, setEffectiveFrom] = useState(String(props.year));
  const [tried, setTried] = useState(false);
  const save = useCommand((client, rules: ShuRules, commandId) => client.shu.setRules({ rules: wireRules(rules), commandId }), {
    onDone: (rules) => props.onSaved(rules),
    doneMessage: (rules) => text('shuAct.saved', { year: rules.effectiveFromYear }),
  });
  const submit = () => {
    setTried(true);
    if (decidedOn === null || reference.trim() === '' || !isWhole(props.rules)) return;
    save.run({ ...props.rules, decidedOn, effectiveFromYear: Number(effectiveFrom), decisionReference: reference.trim() });
  };
  const years = [props.year - 1, props.year, props.year + 1].map((year) => ({ value: String(year), label: String(year) }));
  return (
    <Modal opened onClose={props.onClose} title={text('shuAct.saveTitle')} size={520} withCloseButton={false}>
      <EntryForm
        label={text('shuAct.saveTitle')}
        onSubmit={submit}
        busy={save.isPending}
        error={isWhole(props.rules) ? (save.refusal?.message ?? null) : text('shuAct.notWhole')}
      >
        <div className={classes.dialogForm}>
          <p>{text('shuAct.saveConsequence')}</p>
          <TextField
            label={text('shuAct.reference')}
            hint={text('shuAct.referenceHint')}
            value={reference}
            onChange={setReference}
            lengthMax={REFERENCE_LENGTH_MAX}
            error={tried && reference.trim() === '' ? text('shuAct.referenceMissing') : null}
            autoFocus
            required
          />
          <FieldRow>
            <DateField label={text('shuAct.decidedOn')} value={decidedOn} onChange={setDecidedOn} today={book.today} error={tried && decidedOn === null ? text('shuAct.dateMissing') : null} required />
            <SelectField label={text('shuAct.effectiveFrom')} value={effectiveFrom} onChange={(value) => setEffectiveFrom(value ?? effectiveFrom)} choices={years} />
          </FieldRow>
          <div className={classes.dialogActions}>
            <ActionButton label={text('shuAct.cancel')} keys="Esc" onClick={props.onClose} />
            <ActionButton kind="primary" type="submit" label={text('shuAct.save')} busy={save.isPending} disabled={!isWhole(props.rules)} />
          </div>
        </div>
      </EntryForm>
    </Modal>
  );
}
