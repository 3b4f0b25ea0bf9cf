import { useState } from 'react';
import type { BookKind } from '#shared/domain/book/book.ts';
import { useBookSwitch } from '../../boot/book-switch.ts';
import { useWords } from '../../boot/words.ts';
import { FormError } from '../../ui/form/FormError.tsx';
import { Wizard } from '../../ui/form/Wizard.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { EMPTY_PROFILE, firstYearOf, namedOfficers, type BookDraft } from './new-book.ts';
import { CheckStep, IdentityStep, KindStep, OfficersStep, UserStep } from './NewBookSteps.tsx';
import { BOOK_TEXT } from './text.ts';
import classes from './Book.module.css';

const STEPS = ['kind', 'identity', 'officers', 'user', 'check'] as const;
type Step = (typeof STEPS)[number];
const STEP_LABELS = { kind: 'book.stepKind', identity: 'book.stepIdentity', officers: 'book.stepOfficers', user: 'book.stepUser', check: 'book.stepCheck' } as const;
const FIRST_KIND: BookKind = 'ksu';
/** Only proposes the year to begin with; the office's date comes from the background once a book is open. */
const THIS_YEAR = new Intl.DateTimeFormat('en', { year: 'numeric' });

/** Five steps to a book: kind, identity, officers, user and year, a last look. */
export function NewBookWizard(props: { readonly onLeave: () => void }) {
  const text = useWords(BOOK_TEXT);
  const [step, setStep] = useState<Step>('kind');
  const [draft, setDraft] = useState<BookDraft>(() => emptyDraft(text));
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
  const change = (part: Partial<BookDraft>) => setDraft({ ...draft, ...part });
  const forward = !isFilled(step, draft) ? null : () => (after === undefined ? create.run(draft) : setStep(after));
  const back = before === undefined ? null : () => setStep(before);
  return (
    <main className={classes.sheet}>
      <div className={classes.sheetHead}>
        <h1 className={classes.sheetTitle}>{text('book.new')}</h1>
        <ActionButton kind="quiet" label={text('book.back')} onClick={props.onLeave} />
      </div>
      <Panel grow>
        <form
          className={classes.wizardForm}
          onSubmit={(event) => {
            event.preventDefault();
            forward?.();
          }}
        >
          <Wizard
            steps={STEPS.map((key) => ({ key, label: text(STEP_LABELS[key]) }))}
            current={step}
            onBack={back}
            onNext={forward}
            busy={create.isPending}
            {...(after === undefined ? { nextLabel: text('book.create') } : {})}
          >
            {step === 'kind' ? <KindStep draft={draft} onChange={change} /> : null}
            {step === 'identity' ? <IdentityStep draft={draft} onChange={change} /> : null}
            {step === 'officers' ? <OfficersStep draft={draft} onChange={change} /> : null}
            {step === 'user' ? <UserStep draft={draft} onChange={change} /> : null}
            {step === 'check' ? <CheckStep draft={draft} /> : null}
            <FormError message={create.refusal?.message ?? null} />
          </Wizard>
          {/* Enter in any field goes on, as the button does. */}
          <button type="submit" hidden />
        </form>
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

function emptyDraft(text: (key: 'book.chair' | 'book.secretary' | 'book.treasurer' | 'book.chairSupervisor' | 'book.memberSupervisor') => string): BookDraft {
  const place = (office: string) => ({ name: '', office });
  return {
    kind: FIRST_KIND,
    profile: {
      ...EMPTY_PROFILE,
      officers: [place(text('book.chair')), place(text('book.secretary')), place(text('book.treasurer'))],
      supervisors: [place(text('book.chairSupervisor')), place(text('book.memberSupervisor')), place(text('book.memberSupervisor'))],
    },
    userName: '',
    firstYear: THIS_YEAR.format(),
    blankChart: false,
    folder: '',
  };
}
