import type { ReactNode } from 'react';
import classes from './Verdict.module.css';

/** One sentence that says where something stands; colour is meaning. */
export function Verdict(props: { readonly tone: 'ok' | 'wait' | 'wrong' | 'plain'; readonly title: string; readonly more: string; readonly icon: ReactNode; readonly aside?: ReactNode }) {
  return (
    <div className={classes.verdict} data-tone={props.tone} role="status">
      <span className={classes.icon}>{props.icon}</span>
      <div>
        <p className={classes.title}>{props.title}</p>
        <p className={classes.more}>{props.more}</p>
      </div>
      {props.aside}
    </div>
  );
}
