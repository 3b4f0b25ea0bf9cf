import { Fragment } from 'react';
import type { ReportName } from '#shared/contract/report.ts';
import { useWords } from '../../boot/words.ts';
import { REPORTS } from './report-list.ts';
import { REPORT_TEXT } from './text.ts';
import classes from './Report.module.css';

/** The reports under their groups; the current one is marked. */
export function ReportList(props: { readonly current: ReportName; readonly onOpen: (name: ReportName) => void }) {
  const text = useWords(REPORT_TEXT);
  return (
    <nav className={classes.list} aria-label={text('report.list')}>
      {REPORTS.map((report, index) => (
        <Fragment key={report.name}>
          {REPORTS[index - 1]?.group === report.group ? null : <span className={classes.group}>{text(report.group)}</span>}
          <button
            type="button"
            className={classes.entry}
            aria-current={report.name === props.current ? 'page' : undefined}
            onClick={() => props.onOpen(report.name)}
          >
            {text(report.label)}
          </button>
        </Fragment>
      ))}
    </nav>
  );
}
