import { useState, type ReactNode } from 'react';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { useBookYear, YearChooser, yearToReport } from '../period/entry.ts';
import { firstRules } from './first-rules.ts';
import { RulesView } from './RulesView.tsx';
import { SaveRulesDialog } from './SaveRulesDialog.tsx';
import { ShuYear } from './ShuYear.tsx';
import { TEXT } from './text.ts';

/** Pembagian SHU of one book year: rules, simulation, decision. */
export function ShuPage() {
  const text = useWords(TEXT);
  const book = useBook();
  const bookYear = useBookYear(yearToReport(book));
  const { year } = bookYear;
  const facts = useBackgroundQuery(['shu.facts', year], (client) => client.shu.facts({ year }));
  const snapshot = useBackgroundQuery(['shu.snapshot', year], (client) => client.shu.snapshot({ year }));
  const chooser = <YearChooser {...bookYear} />;
  if (facts.data !== undefined && snapshot.data !== undefined) {
    return <ShuYear key={year} year={year} input={facts.data.input} previous={facts.data.previous} snapshot={snapshot.data} chooser={chooser} />;
  }
  const failure = facts.error === null ? (snapshot.error === null ? null : failureOf(snapshot.error)) : failureOf(facts.error);
  if (failure?.code === 'shu.rulesMissing') return <WithoutRules year={year} chooser={chooser} />;
  return (
    <Page>
      <PageHeader title={text('shu.title', { year })} actions={chooser} />
      <Panel grow>
        {failure === null ? null : (
          <ErrorState
            message={failure.message}
            onRetry={() => {
              facts.refetch();
              snapshot.refetch();
            }}
          />
        )}
      </Panel>
    </Page>
  );
}

/** A book that has no rules for the year yet: they are written here, then the simulation begins. */
function WithoutRules(props: { readonly year: number; readonly chooser: ReactNode }) {
  const text = useWords(TEXT);
  const book = useBook();
  const { year } = props;
  const [rules, setRules] = useState(() => firstRules(year, { decidedOn: book.today, reserveName: text('shu.reserve') }));
  const [writing, setWriting] = useState(false);
  const [saving, setSaving] = useState(false);
  return (
    <Page>
      <PageHeader
        title={text('shu.title', { year })}
        actions={
          <>
            {props.chooser}
            {writing ? <ActionButton kind="primary" label={text('shu.saveRules')} onClick={() => setSaving(true)} /> : null}
          </>
        }
      />
      {writing ? (
        <RulesView rules={rules} year={year} onChange={setRules} />
      ) : (
        <Panel grow>
          <EmptyState
            title={text('shu.noRulesTitle')}
            explanation={text('shu.noRulesExplanation')}
            action={<ActionButton kind="primary" label={text('shu.writeRules')} onClick={() => setWriting(true)} />}
          />
        </Panel>
      )}
      {saving ? <SaveRulesDialog rules={rules} year={year} onClose={() => setSaving(false)} onSaved={() => setSaving(false)} /> : null}
    </Page>
  );
}
