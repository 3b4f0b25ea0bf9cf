import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { MemberRow } from '#shared/contract/member.ts';
import { failureOf, useBackgroundQuery, useClient } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { fieldAfterEnter } from '../../ui/form/entry-keys.ts';
import { closestFirst, isRunningNumber, memberMeant } from './member-meant.ts';
import { MEMBER_TEXT } from './text.ts';
import { typeAhead } from './type-ahead.ts';
import classes from './MemberPicker.module.css';

export type PickedMember = Pick<MemberRow, 'id' | 'number' | 'name'>;

export type MemberPickerProps = {
  readonly label: string;
  readonly value: PickedMember | null;
  readonly onChange: (member: PickedMember | null) => void;
  /** What happens after a member was taken by Enter or click; without it the next field of the form gets the focus. */
  readonly onPicked?: (member: PickedMember) => void;
  /** Which members are offered; those who left have no savings to move. */
  readonly status?: 'active' | 'all';
  readonly name?: string;
  readonly error?: string | null;
  readonly hint?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
};

const CHOICES_MAX = 8;
/** The register answers by number; the best of so many are shown. */
const FOUND_MAX = 60;

/**
 * One member, found by typing a number or part of a name. The keyboard of a counter: number, Enter. An Enter that comes
 * before the list has been read waits for it, so that a fast typist never gets the member of an earlier keystroke.
 */
export function MemberPicker(props: MemberPickerProps) {
  const text = useWords(MEMBER_TEXT);
  const client = useClient();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<'none' | 'several' | 'otherNumbers' | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  /** Who stood here before the typing began: Esc brings that member back. */
  const [former, setFormer] = useState<PickedMember | null>(null);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });

  const status = props.status ?? 'active';
  const search = (typed ?? '').trim();
  const searching = typed !== null && search !== '';
  const read = (words: string) => ({ search: words, status, limit: FOUND_MAX });
  const found = useBackgroundQuery(['member.list', read(search)], () => client.member.list(read(search)), { enabled: searching, keep: true });
  const rows = searching ? closestFirst(found.data?.rows ?? [], search).slice(0, CHOICES_MAX) : [];

  const take = (member: MemberRow, { moveOn }: { readonly moveOn: boolean }) => {
    setTyped(null);
    setTrouble(null);
    box.closeDropdown();
    const picked = { id: member.id, number: member.number, name: member.name };
    props.onChange(picked);
    if (!moveOn) return;
    if (props.onPicked !== undefined) props.onPicked(picked);
    else focusNext(input.current);
  };
  const takeMeant = async (how: { readonly moveOn: boolean }) => {
    typeAhead.hold();
    try {
      const { rows: latest } = await client.member.list(read(search));
      const meant = memberMeant(latest, search);
      if (meant !== null) {
        take(meant, how);
        return;
      }
      typeAhead.discard();
      if (latest.length === 0) setTrouble('none');
      else if (isRunningNumber(search)) setTrouble('otherNumbers');
      else {
        setTrouble('several');
        box.selectFirstOption();
      }
    } catch (error) {
      typeAhead.discard();
      setFailure(failureOf(error).message);
    }
  };
  // The member is on screen and the focus has moved: what was typed meanwhile belongs there.
  const pickedId = props.value?.id ?? null;
  useEffect(() => {
    if (pickedId !== null) typeAhead.release();
  }, [pickedId]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      setTyped(null);
      setTrouble(null);
      box.closeDropdown();
      props.onChange(former);
      return;
    }
    if (event.key === 'Tab' && searching) void takeMeant({ moveOn: false });
    if (event.key !== 'Enter' || event.ctrlKey || !searching) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    const chosen = rows[box.getSelectedOptionIndex()];
    if (box.dropdownOpened && chosen !== undefined) take(chosen, { moveOn: true });
    else void takeMeant({ moveOn: true });
  };

  return (
    <Combobox
      store={box}
      onOptionSubmit={(id) => {
        const row = rows.find((candidate) => candidate.id === id);
        if (row !== undefined) take(row, { moveOn: true });
      }}
    >
      <Combobox.Target withKeyboardNavigation={true}>
        <TextInput
          ref={input}
          label={props.label}
          name={props.name}
          value={typed ?? shownMember(props.value)}
          placeholder={text('picker.placeholder')}
          autoComplete="off"
          spellCheck={false}
          leftSection={<IconUser size={15} stroke={1.5} />}
          leftSectionPointerEvents="none"
          error={props.error ?? failure ?? (trouble === 'none' ? text('picker.none') : undefined)}
          description={props.hint}
          required={props.required === true}
          withAsterisk={false}
          disabled={props.disabled === true}
          data-autofocus={props.autoFocus === true ? true : undefined}
          autoFocus={props.autoFocus === true}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => box.closeDropdown()}
          onKeyDownCapture={onKeyDown}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (typed === null) setFormer(props.value);
            setTyped(value);
            setTrouble(null);
            setFailure(null);
            box.resetSelectedOption();
            // While another member is being looked for, the form must not still mean the one before.
            if (props.value !== null) props.onChange(null);
            if (value.trim() === '') box.closeDropdown();
            else box.openDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!searching || rows.length === 0} className={classes.dropdown}>
        {trouble === 'several' || trouble === 'otherNumbers' ? (
          <Combobox.Header className={classes.hint} role="status">
            {trouble === 'several' ? text('picker.several') : text('picker.otherNumbers', { number: search })}
          </Combobox.Header>
        ) : null}
        <Combobox.Options>
          {rows.map((row) => (
            <Combobox.Option key={row.id} value={row.id} className={classes.option}>
              <span className={classes.number}>{row.number}</span>
              <span className={classes.name}>{row.name}</span>
              <span className={classes.unit}>{row.unitCode}</span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function shownMember(member: PickedMember | null): string {
  return member === null ? '' : `${member.number} · ${member.name}`;
}

function focusNext(field: HTMLInputElement | null): void {
  const form = field?.closest('form') ?? null;
  if (field === null || form === null) return;
  const next = fieldAfterEnter(form, field);
  if (next instanceof HTMLElement) next.focus();
}
