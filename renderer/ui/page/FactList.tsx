import type { ReactNode } from 'react';
import classes from './FactList.module.css';

export type Fact = { readonly label: string; readonly value: ReactNode };

/** Label left, value right, on a tinted ground: what will be true after Enter, or the data of a thing. */
export function FactList(props: { readonly facts: readonly Fact[]; readonly tinted?: boolean }) {
  return (
    <dl className={classes.list} data-tinted={props.tinted !== false}>
      {props.facts.map((fact) => (
        <div key={fact.label} className={classes.row}>
          <dt className={classes.label}>{fact.label}</dt>
          <dd className={classes.value}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
