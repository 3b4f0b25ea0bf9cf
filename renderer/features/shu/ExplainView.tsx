import { useMemo } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { ShuComputation, ShuInput } from '#shared/domain/shu/compute-shu.ts';
import { useBackgroundQuery } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { Columns } from '../../ui/page/Page.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { SmallButton } from '../../ui/page/SmallButton.tsx';
import { StatementTable } from '../../ui/table/StatementTable.tsx';
import { explainRules, explainSteps, poolMeasures } from './explain.ts';
import { EXPLAIN_TEXT } from './explain-text.ts';
import { Notices } from './Notices.tsx';
import classes from './Shu.module.css';

const REPORTS = [
  { path: '/laporan/phu', label: 'shuWhy.toPhu' },
  { path: '/laporan/phu-unit', label: 'shuWhy.toPhuUnit' },
  { path: '/laporan/shu', label: 'shuWhy.toShu' },
  { path: '/laporan/shu-members', label: 'shuWhy.toMembers' },
] as const;

/** Each step from the ledger to a member in figures, with its rule in words and the way to the reports. */
export function ExplainView(props: { readonly input: ShuInput; readonly computation: ShuComputation }) {
  const text = useWords(EXPLAIN_TEXT);
  const navigate = useNavigate();
  const { input, computation } = props;
  const units = useBackgroundQuery(['unit.list'], (client) => client.unit.list({}));
  const statement = useMemo(
    () => explainSteps({ input, computation, unitNames: new Map((units.data ?? []).map((unit) => [unit.code, unit.name])) }, text),
    [input, computation, units.data, text],
  );
  return (
    <Columns columns="minmax(0, 1fr) 380px" grow>
      <Panel title={text('shuWhy.title')} aside={text('shuWhy.aside', { year: input.year })} flush grow>
        <StatementTable statement={statement} />
      </Panel>
      <Panel title={text('shuWhy.rules')} grow>
        <ul className={classes.sentences}>
          {explainRules(computation.rules, input.year, text).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <h3 className={classes.subheading}>{text('shuWhy.poolBases')}</h3>
        <dl className={classes.measures}>
          {poolMeasures(computation, text).map((measure) => (
            <div key={measure.code} className={classes.measure}>
              <dt>{measure.name}</dt>
              <dd>{measure.base}</dd>
              {measure.rate === null ? null : <dd className={classes.rate}>{measure.rate}</dd>}
            </div>
          ))}
        </dl>
        {computation.warnings.length === 0 ? null : <h3 className={classes.subheading}>{text('shuWhy.notices')}</h3>}
        <Notices warnings={computation.warnings} all />
        <h3 className={classes.subheading}>{text('shuWhy.reports')}</h3>
        <div className={classes.links}>
          {REPORTS.map((report) => (
            <SmallButton key={report.path} label={text(report.label)} onClick={() => void navigate({ to: report.path })} />
          ))}
        </div>
      </Panel>
    </Columns>
  );
}
