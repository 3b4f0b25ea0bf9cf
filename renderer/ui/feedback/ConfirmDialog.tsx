import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { ActionButton } from '../page/ActionButton.tsx';
import { useUiText } from '../text/use-ui-text.ts';
import classes from './Feedback.module.css';

/** One question with its consequence in a sentence. The confirming button names the act and has the focus; Esc and Batal change nothing. */
export function ConfirmDialog(props: {
  readonly opened: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  const text = useUiText();
  return (
    <Modal opened={props.opened} onClose={props.onCancel} title={props.title} size={440} withCloseButton={false}>
      <div className={classes.dialogText}>{props.children}</div>
      <div className={classes.dialogActions}>
        <ActionButton label={text('ui.cancel')} keys="Esc" onClick={props.onCancel} />
        <ActionButton kind="primary" label={props.confirmLabel} dialogFocus busy={props.busy === true} onClick={props.onConfirm} />
      </div>
    </Modal>
  );
}
