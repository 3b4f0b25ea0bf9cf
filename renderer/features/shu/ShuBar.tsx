import type { ReactNode } from 'react';
import { useWords } from '../../boot/words.ts';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { SmallButton } from '../../ui/page/SmallButton.tsx';
import { TEXT } from './text.ts';
import classes from './Shu.module.css';

export type ShuView = 'simulation' | 'explanation' | 'rules';

const VIEWS = [
  { key: 'simulation', label: 'shu.tabSimulation' },
  { key: 'explanation', label: 'shu.tabExplanation' },
  { key: 'rules', label: 'shu.tabRules' },
] as const satisfies readonly { key: ShuView; label: keyof typeof TEXT }[];

/** The three views of a year on the left, the smaller acts and the year on the right. */
export function ShuBar(props: {
  readonly view: ShuView;
  readonly onView: (view: ShuView) => void;
  readonly seal: string | null;
  /** What the proposal can go back to; null when it is that already. */
  readonly resetLabel: string | null;
  readonly maySave: boolean;
  readonly mayFreeze: boolean;
  readonly decided: boolean;
  readonly printing: boolean;
  readonly onReset: () => void;
  readonly onSave: () => void;
  readonly onFreeze: () => void;
  readonly onPrint: () => void;
  readonly onScreen: () => void;
  readonly chooser: ReactNode;
}) {
  const text = useWords(TEXT);
  useShortcuts([{ keys: 'F8', label: text('shu.meetingScreen'), run: props.onScreen }]);
  return (
    <div className={classes.bar}>
      <div className={classes.tabs} role="tablist">
        {VIEWS.map((view) => (
          <button key={view.key} type="button" role="tab" className={classes.tab} aria-selected={props.view === view.key} onClick={() => props.onView(view.key)}>
            {text(view.label)}
          </button>
        ))}
      </div>
      {props.seal === null ? null : <span className={classes.seal}>{props.seal}</span>}
      {props.resetLabel === null ? null : <SmallButton label={props.resetLabel} onClick={props.onReset} />}
      {props.decided ? null : <SmallButton label={text('shu.saveRules')} disabled={!props.maySave} onClick={props.onSave} />}
      {props.decided ? null : <SmallButton label={text('shu.freeze')} disabled={!props.mayFreeze} onClick={props.onFreeze} />}
      <SmallButton label={text('shu.printList')} disabled={props.printing} onClick={props.onPrint} />
      {props.chooser}
    </div>
  );
}
