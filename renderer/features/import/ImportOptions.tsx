import { NUMBER_STYLES, type ImportPreview } from '#shared/contract/import.ts';
import { useBackgroundQuery } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { DateField } from '../../ui/field/DateField.tsx';
import { SelectField } from '../../ui/field/SelectField.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { DATE_STYLES, isAdjustable, layoutOf, type DateStyle } from './import-draft.ts';
import type { StepState } from './step-state.ts';
import { IMPORT_TEXT } from './text.ts';
import classes from './Import.module.css';

const AMOUNT_FIELDS = ['amount', 'debit', 'credit'] as const;
const AUTOMATIC = 'kenali';
const CUSTOM = 'sendiri';

/** The questions about a file that only a person can answer. */
export function ImportOptions(props: StepState) {
  const text = useWords(IMPORT_TEXT);
  const { today } = useBook();
  const { kind, draft, preview, onChange } = props;
  const columns = preview?.columns ?? {};
  const needsDate = kind === 'savings' && preview !== null && (draft.date !== null || columns['date'] === undefined);
  return (
    <div className={classes.options}>
      <LayoutChoice {...props} />
      {preview === null || preview.headers.length === 0 || !isAdjustable(preview) ? null : <Styles {...props} preview={preview} />}
      {needsDate ? (
        <div>
          <DateField label={text('import.date')} value={draft.date} onChange={(date) => onChange({ ...draft, date })} today={today} />
          <p className={classes.fieldHint}>{text('import.dateHint')}</p>
        </div>
      ) : null}
      {kind === 'savings' ? (
        <ChoiceList
          label={text('import.savingsMode')}
          value={draft.savingsJournal ? 'journal' : 'ledger'}
          choices={[
            { value: 'journal', label: text('import.savingsJournal'), more: text('import.savingsJournalMore') },
            { value: 'ledger', label: text('import.savingsLedger'), more: text('import.savingsLedgerMore') },
          ]}
          onChange={(value) => onChange({ ...draft, savingsJournal: value === 'journal' })}
        />
      ) : null}
      <TextField label={text('import.source')} hint={text('import.sourceHint')} value={draft.source} onChange={(source) => onChange({ ...draft, source })} lengthMax={60} />
    </div>
  );
}

/** Which layout is used: recognised, a named one, or one's own. */
function LayoutChoice({ kind, draft, preview, onChange }: StepState) {
  const text = useWords(IMPORT_TEXT);
  const profiles = useBackgroundQuery(['import.profiles'], (client) => client.import.profiles({}));
  if (preview !== null && preview.headers.length === 0) return null;
  const named = (profiles.data ?? []).filter((profile) => profile.kinds.includes(kind));
  const used = named.find((profile) => profile.name === preview?.profile);
  const choose = (value: string | null) => {
    if (value === CUSTOM) onChange({ ...draft, profile: null, layout: preview === null ? null : layoutOf(draft, preview) });
    else onChange({ ...draft, profile: value === AUTOMATIC ? null : value, layout: null });
  };
  return (
    <div className={classes.layoutChoice}>
      <SelectField
        label={text('import.profile')}
        value={draft.layout === null ? (draft.profile ?? AUTOMATIC) : CUSTOM}
        onChange={choose}
        choices={[
          { value: AUTOMATIC, label: text('import.profileAuto') },
          ...named.map((profile) => ({ value: profile.name, label: profile.own ? text('import.profileOwn', { title: profile.title || profile.name }) : profile.title })),
          { value: CUSTOM, label: text('import.profileCustom') },
        ]}
      />
      {used === undefined ? (
        preview === null ? null : <p className={classes.fieldHint}>{text(draft.layout === null ? 'import.profileAutoMore' : 'import.profileCustomMore')}</p>
      ) : (
        <div className={classes.recognised}>
          <p>{text(draft.profile === null ? 'import.profileKnown' : 'import.profileChosen', { title: used.title || used.name })}</p>
          <p className={classes.fieldHint}>{text('import.adjustMore')}</p>
          <ActionButton label={text('import.adjust')} onClick={() => choose(CUSTOM)} />
        </div>
      )}
    </div>
  );
}

/** How numbers and dates are written; asked, never guessed. */
function Styles({ kind, draft, preview, onChange }: StepState & { readonly preview: ImportPreview }) {
  const text = useWords(IMPORT_TEXT);
  const layout = layoutOf(draft, preview);
  const chosen = NUMBER_STYLES.find((style) => style === preview.numberStyle) ?? null;
  const changeDate = (value: string | null) => {
    const dateStyle: DateStyle = DATE_STYLES.find((style) => style === value) ?? layout.dateStyle;
    onChange({ ...draft, profile: null, layout: { ...layout, dateStyle } });
  };
  return (
    <>
      {AMOUNT_FIELDS.some((field) => (preview.columns[field] ?? '') !== '') ? (
        <ChoiceList
          label={text('import.numberStyle')}
          problem={chosen === null ? text('import.numberAsk') : null}
          value={chosen}
          choices={NUMBER_STYLES.map((style) => ({ value: style, label: text(`import.style.${style}`), more: text(`import.styleMore.${style}`) }))}
          onChange={(value) => onChange({ ...draft, profile: null, layout: { ...layout, numberStyle: NUMBER_STYLES.find((style) => style === value) ?? null } })}
          compact
        />
      ) : null}
      {kind === 'accounts' ? null : (
        <SelectField
          label={text('import.dateStyle')}
          value={layout.dateStyle}
          onChange={changeDate}
          choices={DATE_STYLES.map((style) => ({ value: style, label: text(`import.date.${style}`) }))}
        />
      )}
    </>
  );
}
