import { useWords } from '../../boot/words.ts';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel.tsx';
import { ImportOptions } from './ImportOptions.tsx';
import type { StepState } from './step-state.ts';
import { isAdjustable, missingFields } from './import-draft.ts';
import { MappingTable } from './MappingTable.tsx';
import { IMPORT_TEXT } from './text.ts';
import classes from './Import.module.css';

/** What the columns mean and how the rows are booked: the questions on the left, the columns of the file on the right. */
export function ColumnStep(props: StepState) {
  const text = useWords(IMPORT_TEXT);
  const { preview, draft } = props;
  const missing = preview === null ? [] : missingFields(preview, draft);
  const missingWords = missing.map((key) => (key === 'debit' ? text('import.debitCredit') : (preview?.fields.find((field) => field.key === key)?.label ?? key)));
  return (
    <div className={classes.columnStep}>
      <ImportOptions {...props} />
      <div className={classes.mappingSide}>
        {props.problem !== null ? (
          <ErrorState
            message={props.problem.message}
            {...(props.problem.code === 'account.roleMissing' && props.kind === 'savings' ? { nextStep: text('import.roleMissingMore') } : {})}
          />
        ) : preview === null ? (
          <ProgressPanel label={text('import.reading', { file: props.file?.name ?? '' })} done={0} total={null} detail={text('import.readingMore')} />
        ) : preview.headers.length === 0 ? (
          <div className={classes.raw}>
            <p className={classes.muted}>{text('import.neutral')}</p>
            {preview.sample.slice(0, RAW_LINES_MAX).map((row) => (
              <code key={row.join()} className={classes.rawLine}>
                {row.join(' ')}
              </code>
            ))}
          </div>
        ) : (
          <>
            {missing.length === 0 ? null : (
              <p className={classes.notice} role="status">
                {text('import.missing', { columns: missingWords.join(', ') })} {props.kind === 'savings' && missing.includes('date') ? text('import.missingDate') : null}
              </p>
            )}
            <MappingTable preview={preview} draft={draft} adjustable={isAdjustable(preview)} busy={props.reading} onChange={props.onChange} />
          </>
        )}
      </div>
    </div>
  );
}

const RAW_LINES_MAX = 12;
