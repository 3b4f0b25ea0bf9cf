import { Checkbox } from '@mantine/core';
import { BOOK_KINDS } from '#shared/domain/book/book.ts';
import type { BookProfile } from '#shared/contract/book.ts';
import { useWords } from '../../boot/words.ts';
import { TextField } from '../../ui/field/TextField.tsx';
import { FactList } from '../../ui/page/FactList.tsx';
import { firstYearOf, namedOfficers, type BookDraft } from './new-book.ts';
import { OfficerRows } from './OfficerRows.tsx';
import { ProfileFields } from './ProfileFields.tsx';
import { BOOK_TEXT } from './text.ts';
import classes from './Book.module.css';

type StepProps = { readonly draft: BookDraft; readonly onChange: (part: Partial<BookDraft>) => void };

export function KindStep(props: StepProps) {
  const text = useWords(BOOK_TEXT);
  return (
    <>
      <Question title={text('book.kindTitle')} more={text('book.kindMore')} />
      <fieldset className={classes.kinds} aria-label={text('book.kindTitle')}>
        {BOOK_KINDS.map((kind) => (
          <label key={kind} className={classes.kind}>
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={props.draft.kind === kind}
              onChange={() => props.onChange({ kind })}
            />
            <span>
              <span className={classes.kindName}>{text(`book.kind.${kind}`)}</span>
              <span className={classes.muted}>{text(`book.kind.${kind}.more`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

export function IdentityStep(props: StepProps) {
  const text = useWords(BOOK_TEXT);
  const { profile } = props.draft;
  const change = (part: Partial<BookProfile>) => props.onChange({ profile: { ...profile, ...part } });
  return (
    <>
      <Question title={text('book.identityTitle')} more={text('book.identityMore')} />
      <ProfileFields profile={profile} onChange={change} short />
    </>
  );
}

export function OfficersStep(props: StepProps) {
  const text = useWords(BOOK_TEXT);
  const { profile } = props.draft;
  return (
    <>
      <Question title={text('book.officersTitle')} more={text('book.officersMore')} />
      <div className={classes.twoColumns}>
        <OfficerRows
          title={text('book.officers')}
          officers={profile.officers}
          newOffice=""
          onChange={(officers) => props.onChange({ profile: { ...profile, officers } })}
        />
        <OfficerRows
          title={text('book.supervisors')}
          officers={profile.supervisors}
          newOffice={text('book.memberSupervisor')}
          onChange={(supervisors) => props.onChange({ profile: { ...profile, supervisors } })}
        />
      </div>
    </>
  );
}

export function UserStep(props: StepProps) {
  const text = useWords(BOOK_TEXT);
  const { draft, onChange } = props;
  const yearWrong = draft.firstYear.trim().length >= 4 && firstYearOf(draft.firstYear) === null;
  return (
    <>
      <Question title={text('book.userTitle')} more={text('book.userMore')} />
      <div className={classes.fields}>
        <TextField label={text('book.userName')} value={draft.userName} onChange={(userName) => onChange({ userName })} lengthMax={120} required />
        <TextField
          label={text('book.firstYear')}
          hint={text('book.firstYearHint')}
          value={draft.firstYear}
          onChange={(firstYear) => onChange({ firstYear })}
          error={yearWrong ? text('book.firstYearWrong') : null}
          lengthMax={4}
          required
        />
      </div>
      <details className={classes.details}>
        <summary>{text('book.moreChoices')}</summary>
        <div className={classes.stack}>
          <Checkbox
            label={text('book.blankChart')}
            description={text('book.blankChartMore')}
            checked={draft.blankChart}
            onChange={(event) => onChange({ blankChart: event.currentTarget.checked })}
          />
          <TextField label={text('book.folder')} hint={text('book.folderHint')} value={draft.folder} onChange={(folder) => onChange({ folder })} lengthMax={400} />
        </div>
      </details>
    </>
  );
}

export function CheckStep(props: { readonly draft: BookDraft }) {
  const text = useWords(BOOK_TEXT);
  const { draft } = props;
  const { profile } = draft;
  const orNone = (value: string) => (value.trim() === '' ? text('book.none') : value.trim());
  const people = (officers: BookProfile['officers']) => {
    const count = namedOfficers(officers).length;
    return count === 0 ? text('book.none') : text('book.people', { count });
  };
  return (
    <>
      <Question title={text('book.checkTitle')} more={text('book.checkMore')} />
      <FactList
        facts={[
          { label: text('book.name'), value: <strong>{profile.name}</strong> },
          { label: text('book.fact.kind'), value: text(`book.kind.${draft.kind}`) },
          { label: text('book.town'), value: orNone(profile.town) },
          { label: text('book.fact.legal'), value: orNone(profile.legalNumber) },
          { label: text('book.officers'), value: people(profile.officers) },
          { label: text('book.supervisors'), value: people(profile.supervisors) },
          { label: text('book.userName'), value: draft.userName },
          { label: text('book.firstYear'), value: draft.firstYear },
          { label: text('book.fact.chart'), value: text(draft.blankChart ? 'book.fact.chartBlank' : 'book.fact.chartSeed') },
        ]}
      />
    </>
  );
}

function Question(props: { readonly title: string; readonly more: string }) {
  return (
    <div>
      <h2 className={classes.question}>{props.title}</h2>
      <p className={classes.questionMore}>{props.more}</p>
    </div>
  );
}
