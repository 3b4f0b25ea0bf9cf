import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ActionButton } from '../page/ActionButton.tsx';
import { useUiText } from '../text/use-ui-text.ts';
import classes from './Wizard.module.css';

export type WizardStep = { readonly key: string; readonly label: string };

/**
 * A task in steps: the steps along the top, the content of the current one, back and onward at the foot.
 * Alt+Left and Alt+Right are the caller's to bind with useShortcuts. `onNext` null means this step cannot be left yet.
 */
export function Wizard(props: {
  readonly steps: readonly WizardStep[];
  readonly current: string;
  readonly onBack: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly nextLabel?: string;
  readonly busy?: boolean;
  readonly children: ReactNode;
}) {
  const text = useUiText();
  const at = props.steps.findIndex((step) => step.key === props.current);
  return (
    <div className={classes.wizard}>
      <ol className={classes.steps} aria-label={text('ui.step', { step: at + 1, total: props.steps.length })}>
        {props.steps.map((step, index) => (
          <li key={step.key} className={classes.step} data-state={stateOf(index, at)} aria-current={index === at ? 'step' : undefined}>
            <span className={classes.number}>{index < at ? <IconCheck size={13} stroke={2.5} /> : index + 1}</span>
            {step.label}
          </li>
        ))}
      </ol>
      <div className={classes.content}>{props.children}</div>
      <div className={classes.foot}>
        {props.onBack === null ? <span /> : <ActionButton label={text('ui.back')} onClick={props.onBack} />}
        <ActionButton
          kind="primary"
          label={props.nextLabel ?? text('ui.next')}
          disabled={props.onNext === null}
          busy={props.busy === true}
          onClick={() => props.onNext?.()}
        />
      </div>
    </div>
  );
}

function stateOf(index: number, at: number): 'done' | 'current' | 'ahead' {
  return index < at ? 'done' : index === at ? 'current' : 'ahead';
}
