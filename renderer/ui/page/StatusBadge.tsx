import classes from './StatusBadge.module.css';

/** Colour is meaning: ok = ours / done, wait = waits for you, wrong = wrong, plain = a kind or a name. */
export type StatusTone = 'ok' | 'wait' | 'wrong' | 'plain';

export function StatusBadge(props: { readonly label: string; readonly tone?: StatusTone }) {
  return (
    <span className={classes.badge} data-tone={props.tone ?? 'plain'}>
      {props.label}
    </span>
  );
}
