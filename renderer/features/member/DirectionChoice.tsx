import { useWords } from '../../boot/words.ts';
import { KeyHint } from '../../ui/page/KeyHint.tsx';
import type { Direction } from './savings-draft.ts';
import { MEMBER_TEXT } from './text.ts';
import classes from './DirectionChoice.module.css';

/** Money in or out, with the key of each. The keys are bound by the screen. */
export function DirectionChoice(props: { readonly direction: Direction; readonly onChange: (direction: Direction) => void }) {
  const text = useWords(MEMBER_TEXT);
  return (
    <div className={classes.choice}>
      <Side {...props} of="in" keys="F2" label={text(props.direction === 'in' ? 'entry.deposit' : 'entry.depositTab')} />
      <Side {...props} of="out" keys="F3" label={text(props.direction === 'out' ? 'entry.withdraw' : 'entry.withdrawTab')} />
    </div>
  );
}

function Side(props: {
  readonly of: Direction;
  readonly keys: string;
  readonly label: string;
  readonly direction: Direction;
  readonly onChange: (direction: Direction) => void;
}) {
  return (
    <button type="button" className={classes.side} aria-pressed={props.direction === props.of} onClick={() => props.onChange(props.of)}>
      {props.label}
      <KeyHint keys={props.keys} />
    </button>
  );
}
