import { useEffect, useRef, useState } from 'react';
import { useBookSwitch } from '../../boot/book-switch.ts';
import { useWords } from '../../boot/words.ts';
import { EntryForm } from '../../ui/form/EntryForm.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { Wizard } from '../../ui/form/Wizard.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { firstYearOf, namedOfficers, type BookDraft } from './new-book.ts';
import { CheckStep, IdentityStep, KindStep, OfficersStep, UserStep } from './NewBookSteps.tsx';
import { BOOK_TEXT } from './text.ts';
import classes from './Book.module.css';

const STEPS = ['kind', 'identity', 'officers', 'user', 'check'] as const;
type Step = (typeof STEPS)[number];
const STEP_LABELS = { kind: 'book.stepKind', identity: 'book.stepIdentity', officers: 'book.stepOfficers', user: 'book.stepUser', check: 'book.stepCheck' } as const;

/** Five steps to a book: kind, identity, officers, user and year, a last look. */
export function NewBookWizard(props: {
  readonly draft: BookDraft;
  readonly onDraft: (draft: BookDraft) => void;
  readonly onLeave: () => void;
}) {
  const text = useWords(BOOK_TEXT);
  const [step, setStep] = useState<Step>('kind');
  const { draft } = props;
  const create = useBookSwitch((client, book: BookDraft) =>
    client.book.create({
      kind: book.kind,
      profile: { ...book.profile, officers: namedOfficers(book.profile.officers), supervisors: namedOfficers(book.profile.supervisors) },
      userName: book.userName.trim(),
      firstYear: firstYearOf(book.firstYear) ?? 0,
      blankChart: book.blankChart,
      ...(book.folder.trim() === '' ? {} : { folder: book.folder.trim() }),
    }),
  );
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  const after = STEPS[at + 1];
  const change = (part: Partial<BookDraft>) => props.onDraft({ ...draft, ...part });
  const forward = !isFilled(step, draft) ? null : () => (after === undefined ? create.run(draft) : setStep(after));
  const back = before === undefined ? null : () => setStep(before);
  const content = useRef<HTMLDivElement>(null);
  // Each step begins in its first field; the last one, which has none, at the button that makes the book.
  useEffect(() => {
    const fields = content.current?.querySelectorAll<HTMLElement>('input:checked, input:not([type=radio], [disabled])');
    const buttons = content.current?.querySelectorAll('button');
    (fields?.[0] ?? buttons?.[buttons.length - 1])?.focus();
  }, [step]);
  return (
    <main className={classes.sheet}>
      <div className={classes.sheetHead}>
        <h1 className={classes.sheetTitle}>{text('book.new')}</h1>
        <ActionButton kind="quiet" label={text('book.back')} onClick={props.onLeave} />
      </div>
      <Panel grow>
        <div ref={content} className={classes.wizard}>
          <Wizard
            steps={STEPS.map((key) => ({ key, label: text(STEP_LABELS[key]) }))}
            current={step}
            onBack={back}
            onNext={forward}
            busy={create.isPending}
            {...(after === undefined ? { nextLabel: text('book.create') } : {})}
          >
            <div className={classes.step}>
              {step === 'kind' ? (
                <form
                  onSubmit={(event) => {
                    event.preventDefault();
                    forward?.();
                  }}
                >
                  <KindStep draft={draft} onChange={change} />
                  <button type="submit" hidden />
                </form>
              ) : step === 'check' ? (
                <CheckStep draft={draft} />
              ) : (
                <EntryForm label={text(STEP_LABELS[step])} onSubmit={() => forward?.()}>
                  {step === 'identity' ? <IdentityStep draft={draft} onChange={change} /> : null}
                  {step === 'officers' ? <OfficersStep draft={draft} onChange={change} /> : null}
                  {step === 'user' ? <UserStep draft={draft} onChange={change} /> : null}
                </EntryForm>
              )}
              <FormError message={create.refusal?.message ?? null} />
            </div>
          </Wizard>
        </div>
      </Panel>
    </main>
  );
}

function isFilled(step: Step, draft: BookDraft): boolean {
  const named = draft.profile.name.trim() !== '';
  const hasUser = draft.userName.trim() !== '' && firstYearOf(draft.firstYear) !== null;
  if (step === 'identity') return named;
  if (step === 'user') return hasUser;
  return step === 'check' ? named && hasUser : true;
}
