import type { ReactNode } from 'react';
import classes from './Feedback.module.css';

/** Nothing here yet: what this place is for, and the one thing to do first. */
export function EmptyState(props: {
  readonly title: string;
  readonly explanation: string;
  readonly icon?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={classes.state}>
      {props.icon === undefined ? null : <span className={classes.icon}>{props.icon}</span>}
      <p className={classes.title}>{props.title}</p>
      <p className={classes.explanation}>{props.explanation}</p>
      {props.action}
    </div>
  );
}
