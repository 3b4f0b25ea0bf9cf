import { Select, type OptionsFilter } from '@mantine/core';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useUiText } from '../text/use-ui-text.ts';
import { matchChoices } from './choice-match.ts';
import classes from './Field.module.css';

export type SelectChoice = {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
};

export type SelectFieldProps = {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** In the order they are offered. Long lists are searched while typing; give `onSearch` to search in the background. */
  readonly choices: readonly SelectChoice[];
  readonly onSearch?: (text: string) => void;
  readonly name?: string;
  readonly error?: string | null;
  readonly hint?: string;
  /** Beside the choice, e.g. the balance of the account. */
  readonly aside?: string;
  readonly placeholder?: string;
  readonly clearable?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
};

const CHOICES_SHOWN_MAX = 100;

/** One of a list, found by typing part of its name. Enter and Tab take the choice and move on. */
export function SelectField(props: SelectFieldProps) {
  const text = useUiText();
  const told = useRef(props.value);
  useLayoutEffect(() => {
    told.current = props.value;
  });
  const chosenLabel = props.choices.find((choice) => choice.value === props.value)?.label ?? '';
  const extra = props.onSearch === undefined ? { filter: bestFirst } : { onSearchChange: props.onSearch, filter: keepAll };
  return (
    <Select
      label={props.label}
      value={props.value}
      onChange={(value) => {
        // Mantine may take the same match again within the same Enter.
        if (value === told.current) return;
        told.current = value;
        props.onChange(value);
      }}
      data={[...props.choices]}
      searchable
      selectFirstOptionOnChange
      openOnFocus={false}
      limit={CHOICES_SHOWN_MAX}
      nothingFoundMessage={text('ui.nothingFound')}
      name={props.name}
      error={props.error ?? undefined}
      description={props.hint}
      placeholder={props.placeholder}
      clearable={props.clearable === true}
      allowDeselect={false}
      required={props.required === true}
      withAsterisk={false}
      disabled={props.disabled === true}
      autoFocus={props.autoFocus === true}
      onKeyDownCapture={(event) => takeMatch(event, chosenLabel)}
      rightSectionWidth={props.aside === undefined ? undefined : 130}
      rightSection={props.aside === undefined ? undefined : <span className={classes.aside}>{props.aside}</span>}
      rightSectionPointerEvents={props.aside === undefined ? undefined : 'none'}
      {...extra}
    />
  );
}

/**
 * Enter or Tab after typing takes the marked match, or the first one. Mantine alone forgets which is marked for a moment
 * after the list opens or arrives, and an Enter in that moment would lose what was typed; Tab would lose it always.
 */
function takeMatch(event: KeyboardEvent<HTMLInputElement>, chosenLabel: string): void {
  const { value } = event.currentTarget;
  const takes = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey);
  if (!takes || value.trim() === '' || value === chosenLabel) return;
  const list = document.getElementById(event.currentTarget.getAttribute('aria-controls') ?? '');
  const match = list?.querySelector<HTMLElement>('[data-combobox-selected]') ?? list?.querySelector<HTMLElement>('[data-combobox-option]:not([data-combobox-disabled])');
  if (match === null || match === undefined) return;
  // Tab goes on by itself.
  if (event.key === 'Enter') event.preventDefault();
  match.click();
}

const bestFirst: OptionsFilter = ({ options, search, limit }) =>
  matchChoices(options.flatMap((option) => ('group' in option ? [] : [option])), search).slice(0, limit);

/** The background has searched already; what it sent is shown whole. */
function keepAll<Option>(input: { readonly options: Option }): Option {
  return input.options;
}
