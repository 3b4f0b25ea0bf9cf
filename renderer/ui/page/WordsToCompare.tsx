import { useUiText } from '../text/use-ui-text.ts';
import classes from './WordsToCompare.module.css';

/** Six words to be read aloud, numbered so that nobody loses the place, and the same as digits. `large` for reading from afar. */
export function WordsToCompare(props: { readonly label: string; readonly words: string; readonly digits: string; readonly large?: boolean }) {
  const text = useUiText();
  return (
    <div className={classes.block} data-large={props.large === true}>
      <strong>{props.label}</strong>
      <ol className={classes.words}>
        {props.words.split(/[\s-]+/).map((word, index) => (
          <li key={`${index} ${word}`} className={classes.word}>
            <span aria-hidden="true">{index + 1}</span>
            {word}
          </li>
        ))}
      </ol>
      <p>
        <span className={classes.orDigits}>{text('ui.orDigits')} </span>
        <span className={classes.digits}>{props.digits}</span>
      </p>
    </div>
  );
}
