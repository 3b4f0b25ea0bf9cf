import type { ReactNode } from 'react';
import classes from './Sync.module.css';

/** One sentence that says where the file stands; colour is meaning. */
export function Verdict(props: { readonly tone: 'ok' | 'wait' | 'wrong' | 'plain'; readonly title: string; readonly more: string; readonly icon: ReactNode; readonly aside?: ReactNode }) {
  return (
    <div className={classes.verdict} data-tone={props.tone} role="status">
      <span className={classes.verdictIcon}>{props.icon}</span>
      <div>
        <p className={classes.verdictTitle}>{props.title}</p>
        <p className={classes.verdictMore}>{props.more}</p>
      </div>
      {props.aside}
    </div>
  );
}
