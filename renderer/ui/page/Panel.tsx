import type { ReactNode } from 'react';
import classes from './Panel.module.css';

/**
 * One white surface with a thin rule. No panel inside a panel.
 * `aside` stands at the right of the title (a count, a KeyHint); `head` replaces the title row (tabs, filters);
 * `flush` removes the inner padding for tables and lists; `grow` takes the rest of the page and scrolls inside.
 */
export function Panel(props: {
  readonly title?: string;
  readonly aside?: ReactNode;
  readonly head?: ReactNode;
  readonly foot?: ReactNode;
  readonly flush?: boolean;
  readonly grow?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes.panel} data-grow={props.grow === true}>
      {props.title === undefined ? null : (
        <div className={classes.head}>
          <h2 className={classes.title}>{props.title}</h2>
          {props.aside === undefined ? null : <div className={classes.aside}>{props.aside}</div>}
        </div>
      )}
      {props.head === undefined ? null : <div className={classes.tabs}>{props.head}</div>}
      <div className={classes.body} data-flush={props.flush === true}>
        {props.children}
      </div>
      {props.foot === undefined ? null : <div className={classes.foot}>{props.foot}</div>}
    </section>
  );
}
