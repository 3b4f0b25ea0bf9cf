import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Officer } from '#shared/domain/statement/statement.ts';
import { useWords } from '../../boot/words.ts';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { BOOK_TEXT } from './text.ts';
import classes from './Book.module.css';

const OFFICERS_MAX = 20;

/** Names with their offices, one row each; a row without a name is not kept. */
export function OfficerRows(props: {
  readonly title: string;
  readonly officers: readonly Officer[];
  readonly onChange: (officers: readonly Officer[]) => void;
  /** The office of a row that is added. */
  readonly newOffice: string;
  readonly disabled?: boolean;
}) {
  const text = useWords(BOOK_TEXT);
  const put = (index: number, officer: Officer) => props.onChange(props.officers.map((other, at) => (at === index ? officer : other)));
  return (
    <fieldset className={classes.people} disabled={props.disabled === true}>
      <legend className={classes.peopleTitle}>{props.title}</legend>
      <div className={classes.personRow} aria-hidden="true">
        <span className={classes.personHead}>{text('book.person')}</span>
        <span className={classes.personHead}>{text('book.office')}</span>
      </div>
      {props.officers.map((officer, index) => (
        // Rows have no identity of their own: two persons may share a name, and both parts change while typing.
        <div key={index} className={classes.personRow}>
          <TextInput
            aria-label={text('book.person')}
            value={officer.name}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => put(index, { ...officer, name: event.currentTarget.value })}
          />
          <TextInput
            aria-label={text('book.office')}
            value={officer.office}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => put(index, { ...officer, office: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={text('book.removePerson', { name: officer.name === '' ? officer.office : officer.name })}
            onClick={() => props.onChange(props.officers.filter((_, at) => at !== index))}
          >
            <IconX size={15} stroke={1.6} />
          </ActionIcon>
        </div>
      ))}
      {props.officers.length >= OFFICERS_MAX || props.disabled === true ? null : (
        <div className={classes.addPerson}>
          <ActionButton
            kind="quiet"
            label={text('book.addPerson')}
            onClick={() => props.onChange([...props.officers, { name: '', office: props.newOffice }])}
          />
        </div>
      )}
    </fieldset>
  );
}
