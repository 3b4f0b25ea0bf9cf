import { Checkbox } from '@mantine/core';
import type { EnrolmentPreview } from '#shared/contract/bundle.ts';
import { useWords } from '../../boot/words.ts';
import { WordsToCompare } from '../../ui/page/WordsToCompare.tsx';
import { SYNC_TEXT } from './text.ts';
import classes from './Sync.module.css';

/** The words two people compare; without the tick nothing goes on. */
export function WordsStep(props: { readonly request: EnrolmentPreview; readonly same: boolean; readonly onSame: (same: boolean) => void }) {
  const text = useWords(SYNC_TEXT);
  const { request } = props;
  return (
    <div className={classes.twoSides}>
      <WordsToCompare large label={text('sync.enrol.wordsTitle', { unit: request.unitCode })} words={request.words} digits={request.digits} />
      <div className={classes.stack}>
        <p>{text('sync.enrol.wordsMore')}</p>
        <Checkbox size="md" label={text('sync.enrol.same')} checked={props.same} onChange={(event) => props.onSame(event.currentTarget.checked)} />
        <p className={classes.muted}>{text('sync.enrol.differ')}</p>
        <p className={classes.muted}>{text('sync.enrol.version', { version: request.appVersion })}</p>
      </div>
    </div>
  );
}
