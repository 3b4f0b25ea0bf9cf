import type { ReactNode } from 'react';
import { formatDateLong } from '#shared/calendar/date.ts';
import { formatRupiah, groupThousands } from '#shared/money/format.ts';
import type { BundlePreview } from '#shared/contract/bundle.ts';
import { useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { momentWords, senderName } from './device-name.ts';
import { SYNC_TEXT } from './text.ts';
import classes from './Sync.module.css';

/** The lines of the preview: from whom, what, members, what needs attention, what is not posted. */
export function PreviewFacts({ preview }: { readonly preview: BundlePreview }) {
  const text = useWords(SYNC_TEXT);
  const { units } = useFilters();
  const sender = senderName(preview, units, text);
  const known = preview.events - preview.newEvents;
  return (
    <dl className={classes.facts}>
      <Line label={text('sync.preview.from')} more={text(formerOf(preview), { last: preview.lastNumber })}>
        {text('sync.preview.fromValue', { sender, moment: momentWords(preview.createdAt), number: preview.number })}
      </Line>
      <Line label={text('sync.preview.content')} more={known > 0 ? text('sync.preview.contentKnown', { known: groupThousands(known) }) : null}>
        <span>{text('sync.preview.contentValue', { events: groupThousands(preview.newEvents), journals: groupThousands(preview.journals) })}</span>
        {preview.firstDate === null || preview.lastDate === null ? null : (
          <span>{text('sync.preview.dates', { first: formatDateLong(preview.firstDate), last: formatDateLong(preview.lastDate) })}</span>
        )}
        {preview.journals === 0 ? null : <span>{text('sync.preview.debit', { amount: formatRupiah(preview.debitSen) })}</span>}
      </Line>
      <Line label={text('sync.preview.members')}>
        {text('sync.preview.membersValue', { added: groupThousands(preview.newMembers), changed: groupThousands(preview.changedMembers) })}
      </Line>
      <Line label={text('sync.preview.attention')} waits={preview.notes.length > 0}>
        {preview.notes.length === 0 ? <span className={classes.muted}>{text('sync.preview.nothing')}</span> : preview.notes.map((note) => <span key={note}>{note}</span>)}
      </Line>
      <Line label={text('sync.preview.notBooked')} waits={preview.notBooked > 0}>
        {text('sync.preview.notBookedValue', { count: groupThousands(preview.notBooked) })}
      </Line>
    </dl>
  );
}

function formerOf(preview: BundlePreview): 'sync.preview.fromFirst' | 'sync.preview.fromNever' | 'sync.preview.fromLast' {
  if (preview.lastNumber > 0) return 'sync.preview.fromLast';
  return preview.number === 1 ? 'sync.preview.fromFirst' : 'sync.preview.fromNever';
}

function Line(props: { readonly label: string; readonly more?: string | null; readonly waits?: boolean; readonly children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{props.label}</dt>
      <dd data-waits={props.waits === true}>
        {props.children}
        {props.more === undefined || props.more === null ? null : <span className={classes.factMore}>{props.more}</span>}
      </dd>
    </div>
  );
}
