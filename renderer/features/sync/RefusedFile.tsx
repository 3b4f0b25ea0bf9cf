import { IconClockPause, IconShieldX } from '@tabler/icons-react';
import type { Refusal } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { Verdict } from '../../ui/feedback/Verdict.tsx';
import { FilePick } from '../../ui/document/FilePick.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { BUNDLE_BYTES_MAX } from './limits.ts';
import { isKept, supportNumber } from './support-number.ts';
import { SYNC_TEXT } from './text.ts';
import classes from './Sync.module.css';

/** A file that is not taken in, said calmly: why, what to do next, and a number for the telephone. `kept` after it was put aside. */
export function RefusedFile(props: {
  readonly refusal: Refusal;
  readonly kept: boolean;
  readonly busy: boolean;
  readonly onKeep: () => void;
  readonly onOther: (file: File) => void;
  readonly onClose: () => void;
}) {
  const text = useWords(SYNC_TEXT);
  const { refusal } = props;
  const worthKeeping = isKept(refusal.code);
  const number = supportNumber(refusal.code);
  const kept = worthKeeping && props.kept;
  return (
    <>
      <Verdict
        tone={worthKeeping ? 'wait' : 'wrong'}
        title={text(kept ? 'sync.parkedRefused' : 'sync.refused')}
        more={refusal.message}
        icon={worthKeeping ? <IconClockPause size={24} stroke={1.6} /> : <IconShieldX size={24} stroke={1.6} />}
        aside={number === null ? null : <span className={classes.supportNumber}>{text('sync.refusedNumber', { number })}</span>}
      />
      <Panel
        foot={
          <div className={classes.decide}>
            <span className={classes.muted}>{text('sync.refusedUnchanged')}</span>
            <div className={classes.actions}>
              <ActionButton label={text('sync.back')} onClick={props.onClose} />
              {worthKeeping && !kept ? <ActionButton kind="primary" label={text('sync.keep')} busy={props.busy} onClick={props.onKeep} /> : null}
            </div>
          </div>
        }
      >
        <FilePick label={text('sync.otherFile')} hint={text('sync.receiveHint')} kinds={['.kopsync']} sizeBytesMax={BUNDLE_BYTES_MAX} onPick={props.onOther} />
      </Panel>
    </>
  );
}
