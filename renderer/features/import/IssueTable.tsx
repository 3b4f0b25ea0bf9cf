import type { ReactNode } from 'react';
import { groupThousands } from '#shared/money/format.ts';
import type { ImportIssue, ImportPreview } from '#shared/contract/import.ts';
import { useWords } from '../../boot/words.ts';
import { IMPORT_TEXT } from './text.ts';
import classes from './Import.module.css';

const SHOWN_MAX = 500;

/** Rows of the file with a sentence each. `fields` names the column of an issue; null leaves that column out. */
export function IssueTable(props: {
  readonly label: string;
  readonly issues: readonly ImportIssue[];
  readonly total: number;
  readonly fields: ImportPreview['fields'] | null;
  readonly empty: ReactNode;
}) {
  const text = useWords(IMPORT_TEXT);
  const { fields } = props;
  if (props.total === 0) return props.empty;
  const shown = props.issues.slice(0, SHOWN_MAX);
  return (
    <>
      <div className={classes.scroller} role="region" aria-label={props.label} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th className={classes.rowColumn}>{text('import.row')}</th>
              {fields === null ? null : <th className={classes.issueColumn}>{text('import.column')}</th>}
              <th>{props.label}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((issue, index) => (
              <tr key={`${index} ${issue.code}`}>
                <td className={classes.rowNumber}>{issue.row > 0 ? groupThousands(issue.row) : text('import.whole')}</td>
                {fields === null ? null : <td>{fields.find((field) => field.key === issue.column)?.label ?? issue.column}</td>}
                <td className={classes.sentence}>{issue.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < props.total ? (
        <p className={classes.unread}>{text('import.more', { shown: groupThousands(shown.length), total: groupThousands(props.total) })}</p>
      ) : null}
    </>
  );
}
