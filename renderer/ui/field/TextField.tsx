import { Textarea, TextInput } from '@mantine/core';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string;
  readonly error?: string | null;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly lengthMax?: number;
  /** More than one line: Enter writes a line, Ctrl+Enter moves on. */
  readonly lines?: number;
};

/** Plain text. */
export function TextField(props: TextFieldProps) {
  const shared = {
    label: props.label,
    value: props.value,
    name: props.name,
    error: props.error ?? undefined,
    description: props.hint,
    placeholder: props.placeholder,
    required: props.required === true,
    withAsterisk: false,
    disabled: props.disabled === true,
    maxLength: props.lengthMax,
    autoComplete: 'off',
    autoFocus: props.autoFocus === true,
  };
  return props.lines === undefined ? (
    <TextInput {...shared} onChange={(event) => props.onChange(event.currentTarget.value)} />
  ) : (
    <Textarea {...shared} rows={props.lines} onChange={(event) => props.onChange(event.currentTarget.value)} />
  );
}
