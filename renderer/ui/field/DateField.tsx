import { TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDate, parseTypedDate, weekdayName, type IsoDate } from '#shared/calendar/date.ts';
import { useUiText } from '../text/use-ui-text.ts';
import { dateAfterKey, typeDate } from './typed-date.ts';
import classes from './Field.module.css';

export type DateFieldProps = {
  readonly label: string;
  readonly value: IsoDate | null;
  readonly onChange: (value: IsoDate | null) => void;
  /** The day of the office, from the background: the page has no clock. */
  readonly today: IsoDate;
  readonly name?: string;
  readonly error?: string | null;
  readonly required?: boolean;
  readonly disabled?: boolean;
};

/** Sen, Sel, Rab, Kam, Jum, Sab, Min: the usual short forms. */
const WEEKDAY_LETTERS = 3;

/** A date typed as dd/mm/yyyy. Arrow up and down move a day, "t" is today. The weekday is shown so that slips are seen. */
export function DateField(props: DateFieldProps) {
  const text = useUiText();
  const [draft, setDraft] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  // What is being typed stays as long as it means the value; a value put from outside (the next entry) replaces it.
  const typed = draft !== null && parseTypedDate(draft) === props.value ? draft : null;
  const shown = typed ?? (props.value === null ? '' : formatDate(props.value));
  const unreadable = typed !== null && typed !== '' && props.value === null;

  const put = (value: IsoDate) => {
    setDraft(null);
    props.onChange(value);
  };
  return (
    <TextInput
      label={props.label}
      name={props.name}
      value={shown}
      classNames={{ wrapper: classes.dateWrapper ?? '', input: classes.dateInput ?? '', section: classes.dateSection ?? '' }}
      inputMode="numeric"
      autoComplete="off"
      placeholder={text('ui.typedDateShape')}
      title={text('ui.typedDateHint')}
      error={props.error ?? (unreadable && left ? text('ui.typedDateWrong', { example: formatDate(props.today) }) : undefined)}
      required={props.required === true}
      withAsterisk={false}
      disabled={props.disabled === true}
      rightSectionWidth={props.value === null ? 30 : 42}
      rightSectionPointerEvents="none"
      rightSection={
        props.value === null ? (
          <IconCalendar size={15} stroke={1.5} />
        ) : (
          <span className={classes.aside}>{weekdayName(props.value).slice(0, WEEKDAY_LETTERS)}</span>
        )
      }
      onFocus={(event) => {
        setLeft(false);
        event.currentTarget.select();
      }}
      onBlur={() => {
        setLeft(true);
        if (!unreadable) setDraft(null);
      }}
      onKeyDown={(event) => {
        const { key } = event;
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        if (key !== 'ArrowUp' && key !== 'ArrowDown' && key !== 't') return;
        event.preventDefault();
        put(dateAfterKey(shown, key, props.today));
      }}
      onChange={(event) => {
        const { value } = event.currentTarget;
        // Slashes are added only while the text grows, or Backspace could never remove one.
        const next = value.length > shown.length ? typeDate(value) : value;
        setDraft(next);
        props.onChange(parseTypedDate(next));
      }}
    />
  );
}
