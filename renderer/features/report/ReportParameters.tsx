import { MONTH_NAMES } from '#shared/calendar/date.ts';
import { PAPERS, type Paper } from '#shared/contract/report.ts';
import { useBook, useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { SelectField } from '../../ui/field/SelectField.tsx';
import type { ReportEntry } from './report-list.ts';
import type { ReportPeriod } from './report-period.ts';
import { REPORT_TEXT } from './text.ts';
import classes from './Report.module.css';

/** Choices of a list need a text; this one stands for "all of it". */
const WHOLE = 'all';

type ParameterProps = {
  readonly report: ReportEntry;
  readonly period: ReportPeriod;
  readonly onPeriod: (period: ReportPeriod) => void;
  readonly unitCode: string | null;
  readonly onUnit: (unitCode: string | null) => void;
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
  /** What can be done with the sheet below. */
  readonly hint: string;
};

/** Year, month, unit and paper of a report; what the report does not know is left out. */
export function ReportParameters(props: ParameterProps) {
  const text = useWords(REPORT_TEXT);
  const { years } = useBook();
  const { units } = useFilters();
  const { period, report } = props;
  const shownYears = years.includes(period.year) ? years : [...years, period.year];
  const months = [
    { value: WHOLE, label: text('report.wholeYear') },
    ...MONTH_NAMES.map((name, index) => ({ value: String(index + 1), label: name })),
  ];
  return (
    <div className={classes.parameters}>
      <div className={classes.year}>
        <SelectField
          label={text('report.year')}
          value={String(period.year)}
          choices={shownYears.map((year) => ({ value: String(year), label: String(year) }))}
          onChange={(value) => props.onPeriod({ ...period, year: Number(value ?? period.year) })}
        />
      </div>
      {report.byMonth ? (
        <div className={classes.month}>
          <SelectField
            label={text('report.month')}
            value={period.month === null ? WHOLE : String(period.month)}
            choices={months}
            onChange={(value) => props.onPeriod({ ...period, month: value === null || value === WHOLE ? null : Number(value) })}
          />
        </div>
      ) : null}
      {report.byUnit && units.length > 1 ? (
        <div className={classes.unit}>
          <SelectField
            label={text('report.unit')}
            value={props.unitCode ?? WHOLE}
            choices={[{ value: WHOLE, label: text('report.allUnits') }, ...units.map(({ code, name }) => ({ value: code, label: name }))]}
            onChange={(value) => props.onUnit(value === WHOLE ? null : value)}
          />
        </div>
      ) : null}
      <div className={classes.paper}>
        <SelectField
          label={text('report.paper')}
          value={props.paper}
          choices={PAPERS.map((paper) => ({ value: paper, label: paper }))}
          onChange={(value) => props.onPaper(PAPERS.find((paper) => paper === value) ?? props.paper)}
        />
      </div>
      <span className={classes.hint}>{props.hint}</span>
    </div>
  );
}
