import { Progress } from '@mantine/core';
import { groupThousands } from '#shared/money/format.ts';
import { ActionButton } from '../page/ActionButton.tsx';
import { useUiText } from '../text/use-ui-text.ts';
import classes from './Feedback.module.css';

/** Long work: what is being done, how far it is, and a way to stop it. `total` null means it cannot be counted. */
export function ProgressPanel(props: {
  readonly label: string;
  readonly done: number;
  readonly total: number | null;
  readonly detail?: string;
  readonly onCancel?: () => void;
}) {
  const text = useUiText();
  const percent = props.total === null || props.total === 0 ? 100 : Math.floor((props.done * 100) / props.total);
  return (
    <div className={classes.progress} role="status">
      <div className={classes.progressHead}>
        <span>{props.label}</span>
        {props.total === null ? null : <span>{percent} %</span>}
      </div>
      <Progress value={percent} animated={props.total === null} aria-label={props.label} size={8} radius="xs" transitionDuration={150} />
      <div className={classes.progressFoot}>
        <span>
          {props.detail ??
            (props.total === null
              ? ''
              : text('ui.progressOf', { done: groupThousands(props.done), total: groupThousands(props.total) }))}
        </span>
        {props.onCancel === undefined ? null : <ActionButton label={text('ui.cancel')} keys="Esc" onClick={props.onCancel} />}
      </div>
    </div>
  );
}
