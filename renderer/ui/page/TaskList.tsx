import type { ReactNode } from 'react';
import { StatusBadge, type StatusTone } from './StatusBadge.tsx';
import classes from './TaskList.module.css';

export type TaskItem = {
  readonly key: string;
  readonly badge: string;
  readonly tone: StatusTone;
  readonly text: string;
  readonly aside?: ReactNode;
  readonly onOpen?: () => void;
};

/** What waits for the user: a badge, a sentence, an amount or a name. Opens by click or Enter. */
export function TaskList(props: { readonly items: readonly TaskItem[] }) {
  return (
    <ul className={classes.list}>
      {props.items.map((item) => (
        <li key={item.key} className={classes.item}>
          <button type="button" className={classes.button} onClick={item.onOpen} disabled={item.onOpen === undefined}>
            <StatusBadge label={item.badge} tone={item.tone} />
            <span className={classes.text}>{item.text}</span>
            <span className={classes.aside}>{item.aside}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
