import type { ReactNode } from 'react';
import classes from './Page.module.css';

/**
 * The content area of one screen: children stacked with the gap of the grid. The page itself never scrolls on the
 * reference screen; give the part that grows (a Panel with a table) `grow` and it takes the rest and scrolls inside.
 * `scroll` is for long forms and settings.
 */
export function Page(props: { readonly children: ReactNode; readonly scroll?: boolean }) {
  return (
    <div className={classes.page} data-scroll={props.scroll === true}>
      {props.children}
    </div>
  );
}

/** Panels side by side. `columns` is a CSS grid template, e.g. "1fr 300px". `grow` lets the row take the rest of the page. */
export function Columns(props: { readonly columns: string; readonly grow?: boolean; readonly children: ReactNode }) {
  return (
    <div className={classes.columns} data-grow={props.grow === true} style={{ gridTemplateColumns: props.columns }}>
      {props.children}
    </div>
  );
}
