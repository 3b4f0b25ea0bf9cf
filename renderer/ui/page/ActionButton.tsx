import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { KeyHint } from './KeyHint.tsx';
import classes from './ActionButton.module.css';

export type ActionButtonProps = {
  readonly label: string;
  readonly onClick?: () => void;
  /** primary: the one thing people do here; plain: the others; quiet: without a frame. */
  readonly kind?: 'primary' | 'plain' | 'quiet';
  /** The shortcut shown inside the button; registering it is the page's business (useShortcuts). */
  readonly keys?: string;
  readonly icon?: ReactNode;
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  readonly busy?: boolean;
  readonly fullWidth?: boolean;
  /** Takes the focus when its dialog opens. */
  readonly dialogFocus?: boolean;
};

export function ActionButton(props: ActionButtonProps) {
  const kind = props.kind ?? 'plain';
  return (
    <Button
      className={classes.button}
      data-kind={kind}
      data-autofocus={props.dialogFocus === true ? true : undefined}
      variant={kind === 'primary' ? 'filled' : kind === 'quiet' ? 'subtle' : 'default'}
      type={props.type ?? 'button'}
      disabled={props.disabled === true}
      loading={props.busy === true}
      fullWidth={props.fullWidth === true}
      justify={props.fullWidth === true && props.keys !== undefined ? 'space-between' : 'center'}
      leftSection={props.icon}
      rightSection={
        props.keys === undefined ? undefined : <KeyHint keys={props.keys} tone={kind === 'primary' ? 'onColor' : 'plain'} />
      }
      onClick={props.onClick}
    >
      {props.label}
    </Button>
  );
}
