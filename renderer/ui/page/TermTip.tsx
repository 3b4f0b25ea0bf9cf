import { Popover } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useUiText } from '../text/use-ui-text.ts';
import classes from './TermTip.module.css';

/** A word of the cooperative law, explained where it is read. Opens by click, Enter or Space; Esc closes. */
export function TermTip(props: { readonly term: string; readonly explanation: string }) {
  const text = useUiText();
  return (
    <Popover width={280} position="bottom" withArrow shadow="sm" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes.button} aria-label={text('ui.explain', { term: props.term })}>
          <IconHelpCircle size={14} stroke={1.75} />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.tip}>
        <strong>{props.term}</strong>
        <p>{props.explanation}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
