import { useWords } from '../../boot/words.ts';
import { SYNC_TEXT } from './text.ts';
import classes from './Sync.module.css';

/** Six words to be read aloud, numbered so that nobody loses the place, and the same as digits. */
export function WordsToCompare(props: { readonly label: string; readonly words: string; readonly digits: string }) {
  const text = useWords(SYNC_TEXT);
  return (
    <div className={classes.stack}>
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
        <span className={classes.muted}>{text('sync.digits')} </span>
        <span className={classes.digits}>{props.digits}</span>
      </p>
    </div>
  );
}
