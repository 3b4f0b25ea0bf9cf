import classes from './SmallButton.module.css';

export type SmallButtonProps = {
  readonly label: string;
  readonly onClick: () => void;
  /** row: inside a line of a list or table, without making it taller. */
  readonly size?: 'bar' | 'row';
  /** next: the step that is due; wait: it mends what is amiss. */
  readonly tone?: 'plain' | 'next' | 'wait';
  readonly disabled?: boolean;
  /** What a reader without sight hears, where the label alone does not say of what. */
  readonly hint?: string;
};

/** A small act beside what it concerns; the acts of a page are `ActionButton`. */
export function SmallButton(props: SmallButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      data-size={props.size ?? 'bar'}
      data-tone={props.tone ?? 'plain'}
      disabled={props.disabled === true}
      aria-label={props.hint}
      onClick={props.onClick}
    >
      {props.label}
    </button>
  );
}
