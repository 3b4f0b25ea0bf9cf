import { formatDateLong, parseIsoDate } from '#shared/calendar/date.ts';
import type { MemberDetails, MemberPage } from '#shared/contract/member.ts';
import { useCommand } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { detailField, withText, type DetailField } from './member-draft.ts';
import { MemberEditForm } from './MemberEditForm.tsx';
import { MEMBER_TEXT } from './text.ts';
import classes from './Member.module.css';

/** The register's data of a person: read, corrected, and where two PCs disagree, decided. */
export function DetailsTab(props: { readonly page: MemberPage; readonly editing: boolean; readonly onEditing: (editing: boolean) => void }) {
  const text = useWords(MEMBER_TEXT);
  const { page } = props;
  if (props.editing) return <MemberEditForm page={page} onDone={() => props.onEditing(false)} />;
  const { details } = page;
  return (
    <div className={classes.scroll}>
      {page.conflicts.map((conflict) => (
        <Conflict key={conflict.field} page={page} field={detailField(conflict.field)} values={conflict.values} />
      ))}
      <Facts
        title={text('details.identity')}
        facts={[
          [text('field.name'), details.name],
          [text('field.nationalId'), details.nationalId],
          [text('field.gender'), details.gender === '' ? '' : text(`gender.${details.gender}`)],
          [text('field.birthDate'), [details.birthPlace, details.birthDate === null ? '' : formatDateLong(details.birthDate)].filter((part) => part !== '').join(', ')],
        ]}
      />
      <Facts
        title={text('details.contact')}
        facts={[
          [text('field.address'), details.address],
          [text('field.phone'), details.phone],
          [text('field.email'), details.email],
          [text('field.occupation'), details.occupation],
        ]}
      />
      <Facts
        title={text('details.other')}
        facts={[
          [text('field.heir'), details.heir],
          [text('field.bankAccount'), details.bankAccount],
          [text('field.unit'), page.unitCode],
          [text('field.note'), details.note],
        ]}
      />
    </div>
  );
}

function Facts(props: { readonly title: string; readonly facts: readonly (readonly [string, string])[] }) {
  const text = useWords(MEMBER_TEXT);
  return (
    <section>
      <h3 className={classes.factsTitle}>{props.title}</h3>
      <dl className={classes.facts}>
        {props.facts.map(([label, value]) => (
          <div key={label} className={classes.fact}>
            <dt>{label}</dt>
            <dd>{value === '' ? text('details.none') : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Both values as they were written; taking one settles it on every PC. */
function Conflict(props: { readonly page: MemberPage; readonly field: DetailField | null; readonly values: readonly string[] }) {
  const text = useWords(MEMBER_TEXT);
  const command = useCommand(
    (client, details: MemberDetails, commandId) => client.member.edit({ id: props.page.id, details, commandId }),
    { doneMessage: () => text('details.saved') },
  );
  const { field } = props;
  if (field === null) return null;
  return (
    <div className={classes.conflict} role="group" aria-label={text(`field.${field}`)}>
      <p className={classes.conflictText}>{text('details.conflict', { field: text(`field.${field}`) })}</p>
      <div className={classes.actions}>
        {props.values.map((value) => (
          <ActionButton
            key={value}
            label={value === '' ? text('details.conflictEmpty') : value}
            busy={command.isPending}
            onClick={() => command.run(withText(props.page.details, { field, value, date: parseIsoDate(value) }))}
          />
        ))}
      </div>
      <FormError message={command.refusal?.message ?? null} />
    </div>
  );
}
