import { useId } from 'react';
import classes from './Import.module.css';

/** One of a few choices, each with a sentence that says what it means. `compact` puts the sentence beside the choice. */
export function ChoiceList<Value extends string>(props: {
  readonly label: string;
  readonly value: Value | null;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly more: string }[];
  readonly problem?: string | null;
  readonly compact?: boolean;
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={classes.choiceList} data-compact={props.compact === true}>
      <legend className={classes.choiceLabel}>{props.label}</legend>
      {props.problem === undefined || props.problem === null ? null : <p className={classes.choiceProblem}>{props.problem}</p>}
      {props.choices.map((choice) => (
        <label key={choice.value} className={classes.choice}>
          <input type="radio" name={name} value={choice.value} checked={props.value === choice.value} onChange={() => props.onChange(choice.value)} />
          <span className={classes.choiceWords}>
            <span className={classes.choiceName}>{choice.label}</span>
            <span className={classes.choiceMore}>{choice.more}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
