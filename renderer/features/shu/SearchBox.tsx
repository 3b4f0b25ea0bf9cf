import { IconSearch } from '@tabler/icons-react';
import classes from './Shu.module.css';

/** A small search in the head of a panel. Esc empties it and stays. */
export function SearchBox(props: { readonly value: string; readonly onChange: (value: string) => void; readonly label: string }) {
  return (
    <span className={classes.search}>
      <IconSearch size={14} stroke={1.75} aria-hidden="true" />
      <input
        className={classes.searchInput}
        type="text"
        value={props.value}
        placeholder={props.label}
        aria-label={props.label}
        autoComplete="off"
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || props.value === '') return;
          event.stopPropagation();
          props.onChange('');
        }}
      />
    </span>
  );
}
