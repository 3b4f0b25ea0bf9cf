import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { BASIS_POINTS_WHOLE, formatTypedPercent, parseTypedPercent } from './typed-percent.ts';
import classes from './Field.module.css';

export type PercentFieldProps = {
  /** Visible above the field; in a table row give `ariaLabel` instead. */
  readonly label?: string;
  readonly ariaLabel?: string;
  readonly valueBasisPoints: number | null;
  readonly onChange: (valueBasisPoints: number | null) => void;
  readonly name?: string;
  readonly error?: string | null;
  readonly maxBasisPoints?: number;
  /** What an arrow key moves it by; half a percent unless told. */
  readonly stepBasisPoints?: number;
  /** 26 px high, for a row of a table. */
  readonly compact?: boolean;
  readonly onFocus?: () => void;
  readonly disabled?: boolean;
};

const STEP_BASIS_POINTS = 50;

/** A percentage with two decimals, kept in basis points. Arrow up and down move it by a step. */
export function PercentField(props: PercentFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const limit = props.maxBasisPoints ?? BASIS_POINTS_WHOLE;
  const step = props.stepBasisPoints ?? STEP_BASIS_POINTS;
  // What is being typed stays as long as it means the value: "12," is 12 %. A slider may move the value meanwhile.
  const typed = draft !== null && (parseTypedPercent(draft) ?? 0) === (props.valueBasisPoints ?? 0) ? draft : null;
  const shown = typed ?? (props.valueBasisPoints === null ? '' : formatTypedPercent(props.valueBasisPoints));
  return (
    <TextInput
      label={props.label}
      aria-label={props.ariaLabel}
      name={props.name}
      value={shown}
      inputMode="decimal"
      autoComplete="off"
      className={props.compact === true ? classes.compact : undefined}
      classNames={{ input: classes.amount ?? '' }}
      error={props.error ?? undefined}
      disabled={props.disabled === true}
      rightSectionWidth={26}
      rightSectionPointerEvents="none"
      rightSection={<span className={classes.suffix}>%</span>}
      onFocus={(event) => {
        event.currentTarget.select();
        props.onFocus?.();
      }}
      onBlur={() => setDraft(null)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        const moved = (props.valueBasisPoints ?? 0) + (event.key === 'ArrowUp' ? step : -step);
        setDraft(null);
        props.onChange(Math.min(limit, Math.max(0, moved)));
      }}
      onChange={(event) => {
        const { value } = event.currentTarget;
        const parsed = parseTypedPercent(value);
        if (value !== '' && (parsed === null || parsed > limit)) return;
        setDraft(value);
        props.onChange(parsed);
      }}
    />
  );
}
