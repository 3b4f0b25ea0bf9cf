import classes from './KeyHint.module.css';

/** The key that does the same thing, in a small frame. `tone="onColor"` for filled buttons. */
export function KeyHint(props: { readonly keys: string; readonly tone?: 'plain' | 'onColor' }) {
  return (
    <kbd className={classes.key} data-tone={props.tone ?? 'plain'} aria-hidden="true">
      {props.keys}
    </kbd>
  );
}
