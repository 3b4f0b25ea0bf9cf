import { IconCircleCheck, IconClock } from '@tabler/icons-react';
import type { RatPart } from '#shared/contract/rat.ts';
import { useWords } from '../../boot/words.ts';
import { Panel } from '../../ui/page/Panel.tsx';
import { SmallButton } from '../../ui/page/SmallButton.tsx';
import { PLACE_OF_PART } from './part-place.ts';
import { TEXT } from './text.ts';
import classes from './Meeting.module.css';

/** The parts of the book in their printed order: ready or what is missing, and whether it is printed this time. */
export function PartsPanel(props: {
  readonly parts: readonly RatPart[];
  readonly left: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
  readonly onFix: (place: string) => void;
}) {
  const text = useWords(TEXT);
  const { parts, left } = props;
  return (
    <Panel title={text('rat.parts')} aside={text('rat.partsAside', { count: parts.length - left.size, total: parts.length })} flush grow>
      <ul className={classes.parts}>
        {parts.map((part) => {
          const place = part.ready ? undefined : PLACE_OF_PART[part.key];
          return (
            <li key={part.key} className={classes.part} data-left={left.has(part.key)}>
              <input type="checkbox" className={classes.check} checked={!left.has(part.key)} aria-label={text('rat.include', { part: part.title })} onChange={() => props.onToggle(part.key)} />
              <span className={classes.partWords}>
                <span className={classes.partTitle}>{part.title}</span>
                {part.note === '' ? null : <small className={classes.note}>{part.note}</small>}
              </span>
              {place === undefined ? null : (
                <SmallButton size="row" label={text('rat.fix')} hint={text('rat.fixLabel', { part: part.title })} onClick={() => props.onFix(place)} />
              )}
              {place !== undefined ? null : part.ready ? (
                <IconCircleCheck className={classes.ok} size={16} stroke={1.75} aria-label={text('rat.partReady')} />
              ) : (
                <IconClock className={classes.wait} size={16} stroke={1.75} aria-label={text('rat.partWaits')} />
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
