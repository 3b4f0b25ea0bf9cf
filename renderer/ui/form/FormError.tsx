import { IconAlertCircle } from '@tabler/icons-react';
import classes from './FormError.module.css';

/** A refusal at the form: what happened, and what to do next. Read out at once. */
export function FormError(props: { readonly message: string | null; readonly nextStep?: string | null }) {
  return (
    <div role="alert" className={classes.holder}>
      {props.message === null ? null : (
        <div className={classes.error}>
          <IconAlertCircle size={16} stroke={1.75} aria-hidden="true" />
          <span>
            {props.message}
            {props.nextStep === undefined || props.nextStep === null ? null : <span className={classes.next}>{props.nextStep}</span>}
          </span>
        </div>
      )}
    </div>
  );
}
