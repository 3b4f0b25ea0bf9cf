import { useState } from 'react';
import { formatTypedPercent, parseTypedPercent } from '../../ui/field/typed-percent.ts';
import { SHARE_STEP_BASIS_POINTS, WHOLE_BASIS_POINTS_MAX } from './share-step.ts';
import classes from './Shu.module.css';

/** A percentage in a table row: typed, or moved a quarter of a percent by the arrow keys. */
export function ShareField(props: {
  readonly label: string;
  readonly basisPoints: number;
  readonly onChange: (basisPoints: number) => void;
  readonly onFocus?: () => void;
  readonly disabled?: boolean;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  // What is being typed stays as long as it means the value: "12," is 12 %.
  const typed = draft !== null && (parseTypedPercent(draft) ?? 0) === props.basisPoints ? draft : null;
  return (
    <span className={classes.share}>
      <input
        className={classes.shareInput}
        aria-label={props.label}
        value={typed ?? formatTypedPercent(props.basisPoints)}
        inputMode="decimal"
        autoComplete="off"
        disabled={props.disabled === true}
        onFocus={(event) => {
          event.currentTarget.select();
          props.onFocus?.();
        }}
        onBlur={() => setDraft(null)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          const step = event.key === 'ArrowUp' ? SHARE_STEP_BASIS_POINTS : -SHARE_STEP_BASIS_POINTS;
          setDraft(null);
          props.onChange(Math.min(WHOLE_BASIS_POINTS_MAX, Math.max(0, props.basisPoints + step)));
        }}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const parsed = value === '' ? 0 : parseTypedPercent(value);
          if (parsed === null || parsed > WHOLE_BASIS_POINTS_MAX) return;
          setDraft(value);
          props.onChange(parsed);
        }}
      />
      <span className={classes.shareUnit} aria-hidden="true">
        {PERCENT}
      </span>
    </span>
  );
}

const PERCENT = '%';
