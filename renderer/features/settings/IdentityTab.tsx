import { useState } from 'react';
import type { BookProfile } from '#shared/contract/book.ts';
import { failureOf, useBackgroundQuery, useCommand } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Columns } from '../../ui/page/Page.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { namedOfficers, OfficerRows, ProfileFields } from '../book/entry.ts';
import { SETTINGS_TEXT } from './text.ts';
import classes from './Settings.module.css';

/** What stands at the head and at the foot of every paper. */
export function IdentityTab() {
  const profile = useBackgroundQuery(['book.profile'], (client) => client.book.profile({}));
  if (profile.error !== null) return <ErrorState message={failureOf(profile.error).message} onRetry={profile.refetch} />;
  return profile.data === undefined ? null : <IdentityForm stored={profile.data} />;
}

function IdentityForm(props: { readonly stored: BookProfile }) {
  const text = useWords(SETTINGS_TEXT);
  const disabled = useBook().role !== 'pusat';
  const [draft, setDraft] = useState<BookProfile | null>(null);
  const profile = draft ?? props.stored;
  const change = (part: Partial<BookProfile>) => setDraft({ ...profile, ...part });
  const save = useCommand(
    (client, input: BookProfile, commandId) =>
      client.book.setProfile({
        profile: { ...input, name: input.name.trim(), officers: namedOfficers(input.officers), supervisors: namedOfficers(input.supervisors) },
        commandId,
      }),
    { onDone: () => setDraft(null), doneMessage: () => text('settings.saved') },
  );
  const named = profile.name.trim() !== '';
  return (
    <Columns columns="minmax(0, 1.25fr) minmax(0, 1fr)" grow>
      <Panel
        title={text('settings.identity')}
        aside={text('settings.identityMore')}
        grow
        foot={
          <div className={classes.actions}>
            <ActionButton label={text('settings.cancel')} disabled={draft === null} onClick={() => setDraft(null)} />
            <ActionButton
              kind="primary"
              label={text('settings.save')}
              disabled={draft === null || !named || disabled}
              busy={save.isPending}
              onClick={() => save.run(profile)}
            />
          </div>
        }
      >
        <ProfileFields profile={profile} onChange={change} disabled={disabled} />
        <FormError message={named ? (save.refusal?.message ?? null) : text('settings.nameMissing')} />
      </Panel>
      <Panel title={text('settings.people')} grow>
        <div className={classes.spaced}>
          <OfficerRows title={text('settings.officers')} officers={profile.officers} newOffice="" disabled={disabled} onChange={(officers) => change({ officers })} />
          <OfficerRows
            title={text('settings.supervisors')}
            officers={profile.supervisors}
            newOffice=""
            disabled={disabled}
            onChange={(supervisors) => change({ supervisors })}
          />
        </div>
      </Panel>
    </Columns>
  );
}
