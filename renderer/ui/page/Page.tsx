import type { ReactNode } from 'react';
import classes from './Page.module.css';

/**
 * The content area of one screen: children stacked with the gap of the grid. Give the part that grows (a Panel with a
 * table) `grow`: it takes the rest of the window and scrolls inside, so that the page itself does not scroll on the
 * reference screen. A long form without such a part scrolls as a page.
 */
export function Page(props: { readonly children: ReactNode }) {
  return <div className={classes.page}>{props.children}</div>;
}

/** Panels side by side. `columns` is a CSS grid template, e.g. "1fr 300px". `grow` lets the row take the rest of the page. */
export function Columns(props: { readonly columns: string; readonly grow?: boolean; readonly children: ReactNode }) {
  return (
    <div className={classes.columns} data-grow={props.grow === true} style={{ gridTemplateColumns: props.columns }}>
      {props.children}
    </div>
  );
}
