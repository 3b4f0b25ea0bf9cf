import { IconAlertTriangle } from '@tabler/icons-react';
import { ActionButton } from '../page/ActionButton.tsx';
import { useUiText } from '../text/use-ui-text.ts';
import classes from './Feedback.module.css';

/** A refusal or a fault in place of content: what happened, what to do next, and a way to try again. */
export function ErrorState(props: {
  readonly message: string;
  readonly nextStep?: string;
  /** The number under which the fault stands in the log. */
  readonly incident?: string;
  readonly onRetry?: () => void;
}) {
  const text = useUiText();
  return (
    <div className={classes.state} role="alert">
      <span className={classes.icon} data-tone="wrong">
        <IconAlertTriangle size={24} stroke={1.5} />
      </span>
      <p className={classes.title}>{props.message}</p>
      {props.nextStep === undefined ? null : <p className={classes.explanation}>{props.nextStep}</p>}
      {props.incident === undefined ? null : <p className={classes.incident}>{props.incident}</p>}
      {props.onRetry === undefined ? null : <ActionButton label={text('ui.tryAgain')} onClick={props.onRetry} />}
    </div>
  );
}
