import { ErrorState } from '../ui/feedback/ErrorState.tsx';
import { failureOf } from './client.tsx';
import { ConnectionError } from './connect.ts';
import { BOOT_TEXT } from './text.ts';
import { useWords } from './words.ts';
import classes from './Boot.module.css';

/** In place of the program when its background does not answer: what happened, and what to do next. */
export function StartFailure(props: { readonly error: unknown; readonly onRetry?: () => void }) {
  const text = useWords(BOOT_TEXT);
  const { error } = props;
  if (error instanceof ConnectionError) {
    return (
      <main className={classes.alone}>
        <ErrorState message={text('boot.notStarted')} nextStep={text(error.reason === 'sessionMissing' ? 'boot.sessionMissing' : 'boot.portMissing')} />
      </main>
    );
  }
  return (
    <main className={classes.alone}>
      <ErrorState message={failureOf(error).message} nextStep={text('boot.nothingLost')} {...(props.onRetry === undefined ? {} : { onRetry: props.onRetry })} />
    </main>
  );
}
