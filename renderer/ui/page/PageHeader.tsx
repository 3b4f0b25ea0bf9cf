import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';

/**
 * Where and when on the left; on the right the two or three things people do here (ActionButton with their keys).
 * `initials` draws the round mark of a person; `status` stands beside the title.
 */
export function PageHeader(props: {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly status?: ReactNode;
  readonly initials?: string;
  readonly actions?: ReactNode;
}) {
  return (
    <header className={classes.header}>
      {props.initials === undefined ? null : (
        <span className={classes.initials} aria-hidden="true">
          {props.initials}
        </span>
      )}
      <div className={classes.words}>
        <h1 className={classes.title}>
          {props.title}
          {props.status}
        </h1>
        {props.subtitle === undefined ? null : <p className={classes.subtitle}>{props.subtitle}</p>}
      </div>
      <div className={classes.actions} data-no-print>
        {props.actions}
      </div>
    </header>
  );
}
