import { useDeferredValue, useState, type ReactNode } from 'react';
import type { ShuSnapshot } from '#shared/contract/shu.ts';
import type { ShuComputation, ShuInput } from '#shared/domain/shu/compute-shu.ts';
import type { ShuRules } from '#shared/domain/shu/rules.ts';
import { formatRupiah } from '#shared/money/format.ts';
import type { Sen } from '#shared/money/sen.ts';
import { useWords } from '../../boot/words.ts';
import { PdfPreview } from '../../ui/document/PdfPreview.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { StatusBadge } from '../../ui/page/StatusBadge.tsx';
import { ACTION_TEXT } from './action-text.ts';
import { DecideDialog } from './DecideDialog.tsx';
import { ExplainView } from './ExplainView.tsx';
import { FreezeDialog } from './FreezeDialog.tsx';
import { MeetingScreen } from './MeetingScreen.tsx';
import { isWhole, sharesAlike } from './rules-draft.ts';
import { RulesView } from './RulesView.tsx';
import { SaveRulesDialog } from './SaveRulesDialog.tsx';
import { sentenceOf } from './sentence.ts';
import { ShuBar, type ShuView } from './ShuBar.tsx';
import { SimulationView } from './SimulationView.tsx';
import { resetOf, stateOf } from './year-state.ts';
import { TEXT } from './text.ts';
import { useComputation } from './use-computation.ts';
import { useListDocument } from './use-list-document.ts';
import { sealOf } from './wire-rules.ts';

type Words = ReturnType<typeof useWords<typeof TEXT>>;
/** A proposal put aside to compare others with, with its figures as they were. */
type Kept = { readonly rules: ShuRules; readonly computation: ShuComputation };
type Dialog = 'save' | 'freeze' | 'decide' | 'screen' | null;

/** One book year: the proposal on screen, what it gives every member, and what has been frozen or decided of it. */
export function ShuYear(props: {
  readonly year: number;
  readonly input: ShuInput;
  readonly previous: Readonly<Record<string, Sen>>;
  readonly snapshot: ShuSnapshot | null;
  readonly chooser: ReactNode;
}) {
  const text = useWords(TEXT);
  const actionText = useWords(ACTION_TEXT);
  const { year, input, snapshot } = props;
  const [draft, setDraft] = useState<ShuRules | null>(null);
  const [kept, setKept] = useState<Kept | null>(null);
  const [view, setView] = useState<ShuView>('simulation');
  const [dialog, setDialog] = useState<Dialog>(null);
  const list = useListDocument(year);

  // What was frozen stays on screen until somebody proposes something else.
  const stored = snapshot?.computation.rules ?? input.rules;
  const rules = draft ?? stored;
  const deferred = useDeferredValue(rules);
  const { computation, refusal } = useComputation(input, deferred);
  const keep = () => computation !== null && setKept({ rules, computation });
  const state = stateOf(snapshot, rules);
  const whole = isWhole(rules);
  const posted = snapshot !== null && snapshot.journal !== null;
  const reset = resetOf({ rules, stored, inForce: input.rules, posted });
  const close = () => setDialog(null);

  return (
    <Page>
      <PageHeader
        title={text('shu.title', { year })}
        subtitle={computation === null ? '' : subtitleOf(computation, text)}
        status={<StatusBadge label={text(state.label)} tone={state.tone} />}
        actions={
          <>
            <ActionButton label={text(kept === null ? 'shu.compare' : 'shu.compareStop')} onClick={() => (kept === null ? keep() : setKept(null))} />
            <ActionButton label={text('shu.meetingScreen')} keys="F8" disabled={computation === null} onClick={() => setDialog('screen')} />
            <ActionButton kind="primary" label={text(posted ? 'shu.seeDecision' : 'shu.decide')} onClick={() => setDialog('decide')} />
          </>
        }
      />
      <ShuBar
        view={view}
        onView={setView}
        seal={snapshot === null || !sharesAlike(rules, snapshot.computation.rules) ? null : text('shu.seal', { seal: sealOf(snapshot.hash) })}
        resetLabel={reset === null ? null : text(reset.label)}
        maySave={whole && !sharesAlike(rules, input.rules)}
        mayFreeze={whole && state.label !== 'shu.stateComputed'}
        decided={posted}
        printing={list.busy}
        onReset={() => setDraft(reset?.rules ?? null)}
        onSave={() => setDialog('save')}
        onFreeze={() => setDialog('freeze')}
        onPrint={() => list.open(actionText('shuAct.listTitle', { year }))}
        onScreen={() => computation !== null && setDialog('screen')}
        chooser={props.chooser}
      />
      {list.message === null ? null : <FormError message={list.message} />}
      {refusal === null ? null : <FormError message={sentenceOf(refusal, text)} />}
      {view === 'rules' ? <RulesView rules={rules} year={year} onChange={setDraft} /> : null}
      {view === 'explanation' && computation !== null ? <ExplainView input={input} computation={computation} /> : null}
      {view === 'simulation' && computation !== null ? (
        <SimulationView
          rules={rules}
          computation={computation}
          first={kept?.computation ?? null}
          previous={props.previous}
          behind={deferred !== rules}
          onChange={setDraft}
          onTakeFirst={() => setDraft(kept?.rules ?? null)}
          onRetake={keep}
        />
      ) : null}
      {dialog === 'save' ? (
        <SaveRulesDialog
          rules={rules}
          year={year}
          onClose={close}
          onSaved={(saved) => {
            setDraft(saved);
            close();
          }}
        />
      ) : null}
      {dialog === 'freeze' && computation !== null ? <FreezeDialog year={year} rules={rules} computation={computation} onClose={close} onFrozen={close} /> : null}
      {dialog === 'decide' ? <DecideDialog year={year} snapshot={snapshot} onScreen={snapshot !== null && sharesAlike(rules, snapshot.computation.rules)} onClose={close} /> : null}
      {dialog === 'screen' && computation !== null ? <MeetingScreen rules={rules} computation={computation} onChange={setDraft} onClose={close} /> : null}
      <PdfPreview document={list.document} onClose={list.close} />
    </Page>
  );
}

function subtitleOf(computation: ShuComputation, text: Words): string {
  const { result, deficitSen, rules } = computation;
  if (deficitSen > 0) return text('shu.subtitleDeficit', { amount: formatRupiah(deficitSen) });
  const member = formatRupiah(result.shu.memberSen);
  const nonMember = formatRupiah(result.shu.nonMemberSen);
  if (rules.sourceRule === 'memberOnly') return text('shu.subtitle', { member, nonMember });
  return text('shu.subtitleCombined', { total: formatRupiah(result.shuTotalSen), member, nonMember });
}
