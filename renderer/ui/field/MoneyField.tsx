import { TextInput } from '@mantine/core';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { rupiah, type Sen } from '#shared/money/sen.ts';
import { formatAmount } from '#shared/money/format.ts';
import { terbilang } from '#shared/money/terbilang.ts';
import { typeAmount } from './typed-amount.ts';
import classes from './Field.module.css';

/** From here the amount is repeated in words even where it need not be (product.md 5). */
const TERBILANG_FROM_SEN = rupiah(10_000_000);

export type MoneyFieldProps = {
  readonly label: ReactNode;
  readonly valueSen: Sen | null;
  readonly onChange: (valueSen: Sen | null) => void;
  readonly name?: string;
  readonly error?: string | null;
  readonly hint?: string;
  /** Entry of one amount: 22 px, words below always. */
  readonly large?: boolean;
  readonly negative?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
};

/** An amount in rupiah. Dots appear while typing; pasting "Rp 1.250.000,50" works; the value is sen. */
export function MoneyField(props: MoneyFieldProps) {
  const [text, setText] = useState(() => typedForm(props.valueSen));
  const [caret, setCaret] = useState<{ readonly at: number } | null>(null);
  const input = useRef<HTMLInputElement>(null);

  // The value changed from outside (a reset, a rule): show it. What is being typed ("1,") is the same amount and stays.
  const typed = typeAmount(text, text.length, { negative: true });
  if (typed.amountSen !== props.valueSen) setText(typedForm(props.valueSen));

  useLayoutEffect(() => {
    if (caret !== null && document.activeElement === input.current) input.current?.setSelectionRange(caret.at, caret.at);
  }, [caret]);

  const wordsShown = props.valueSen !== null && (props.large === true || props.valueSen >= TERBILANG_FROM_SEN);
  return (
    <div>
      <TextInput
        ref={input}
        className={props.large === true ? classes.large : undefined}
        classNames={{ input: classes.amount ?? '' }}
        label={props.label}
        name={props.name}
        value={text}
        inputMode="decimal"
        autoComplete="off"
        error={props.error ?? undefined}
        description={props.hint}
        required={props.required === true}
        withAsterisk={false}
        disabled={props.disabled === true}
        data-autofocus={props.autoFocus === true ? true : undefined}
        autoFocus={props.autoFocus === true}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          const { value, selectionStart } = event.currentTarget;
          const next = typeAmount(value, selectionStart ?? value.length, { negative: props.negative === true });
          setText(next.text);
          // A new object each time: a key that changes nothing must put the caret back too.
          setCaret({ at: next.caret });
          props.onChange(next.amountSen);
        }}
      />
      {props.large === true || wordsShown ? (
        <div className={classes.words} aria-live="polite">
          {wordsShown && props.valueSen !== null ? terbilang(props.valueSen) : ''}
        </div>
      ) : null}
    </div>
  );
}

function typedForm(valueSen: Sen | null): string {
  if (valueSen === null) return '';
  const shown = formatAmount(valueSen);
  return shown.startsWith('(') ? `-${shown.slice(1, -1)}` : shown;
}
