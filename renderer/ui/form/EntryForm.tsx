import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { fieldAfterEnter, opensChoices } from './entry-keys.ts';
import { FormError } from './FormError.tsx';
import classes from './EntryForm.module.css';

/**
 * Entry as a counter needs it: Enter moves to the next field, Enter in the last one submits; Ctrl+Enter submits from
 * anywhere; Esc never clears what was typed. The form keeps its values until the answer comes: the caller clears them.
 * `error` is a refusal that points at no field; refusals that do belong to a field go to that field's `error`.
 */
export function EntryForm(props: {
  readonly label: string;
  readonly onSubmit: () => void;
  readonly error?: string | null;
  readonly nextStep?: string | null;
  readonly busy?: boolean;
  readonly children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const submit = () => {
    if (props.busy !== true) props.onSubmit();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || form.current === null) return;
    // A list of choices has just taken the choice with this Enter; the same key moves on.
    if (event.defaultPrevented && !opensChoices(event.target)) return;
    if (event.ctrlKey) {
      event.preventDefault();
      submit();
      return;
    }
    const step = fieldAfterEnter(form.current, event.target);
    if (step === 'leave') return;
    event.preventDefault();
    if (step === 'submit') submit();
    else step.focus();
  };
  return (
    <form
      ref={form}
      className={classes.form}
      aria-label={props.label}
      aria-busy={props.busy === true}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {props.children}
      <FormError message={props.error ?? null} nextStep={props.nextStep ?? null} />
    </form>
  );
}

/** Fields side by side inside an entry form. */
export function FieldRow(props: { readonly children: ReactNode }) {
  return <div className={classes.row}>{props.children}</div>;
}
