import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { groupThousands } from '#shared/money/format.ts';
import type { BackgroundClient } from '../../boot/connect.ts';
import { failureOf, useBackgroundQuery, useCommand } from '../../boot/client.tsx';
import { saveFile } from '../../boot/save-file.ts';
import { useBook, useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { SelectField } from '../../ui/field/SelectField.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { deviceName, momentWords } from './device-name.ts';
import { SYNC_TEXT } from './text.ts';
import classes from './Sync.module.css';

type Sent = Awaited<ReturnType<BackgroundClient['bundle']['export']>> & { readonly partner: string };

/** To whom, how much waits, and the file; afterwards what to do with it. */
export function SendPanel(props: { readonly onEnrol: () => void }) {
  const text = useWords(SYNC_TEXT);
  const book = useBook();
  const { units } = useFilters();
  const recipients = useBackgroundQuery(['bundle.recipients'], (client) => client.bundle.recipients({}));
  const [keyId, setKeyId] = useState<string | null>(null);
  const [everything, setEverything] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);
  const rows = recipients.data ?? [];
  const chosen = rows.find((row) => row.keyId === keyId) ?? rows[0];
  const write = useCommand(
    (client, wish: { readonly keyId: string; readonly everything: boolean; readonly partner: string }, commandId) =>
      client.bundle.export({ keyId: wish.keyId, everything: wish.everything, commandId }),
    {
      onDone: (answer, wish) => {
        setSent({ ...answer, partner: wish.partner });
        setEverything(false);
        void saveFile(answer.file);
      },
    },
  );
  if (recipients.error !== null) {
    return (
      <Panel title={text('sync.send')}>
        <ErrorState message={failureOf(recipients.error).message} onRetry={recipients.refetch} />
      </Panel>
    );
  }
  if (sent !== null) return <SentPanel sent={sent} onDone={() => setSent(null)} />;
  if (chosen === undefined) {
    return (
      <Panel title={text('sync.send')}>
        {recipients.isPending ? null : (
          <EmptyState
            title={text('sync.noRecipient')}
            explanation={text(book.role === 'pusat' ? 'sync.noRecipientPusat' : 'sync.noRecipientUnit')}
            action={book.role === 'pusat' ? <ActionButton kind="primary" label={text('sync.addDevice')} onClick={props.onEnrol} /> : null}
          />
        )}
      </Panel>
    );
  }
  const partner = deviceName(chosen, units, text);
  return (
    <Panel title={text('sync.send')}>
      <div className={classes.stack}>
        <SelectField
          label={text('sync.sendTo')}
          value={chosen.keyId}
          onChange={setKeyId}
          choices={rows.map((row) => ({ value: row.keyId, label: deviceName(row, units, text) }))}
        />
        <div className={classes.waiting} data-waits={chosen.unsent > 0}>
          <p className={classes.waitingCount}>{chosen.unsent > 0 ? text('sync.waiting', { count: groupThousands(chosen.unsent) }) : text('sync.waitingNone')}</p>
          <p className={classes.muted}>
            {chosen.unsent === 0
              ? text('sync.waitingNoneMore')
              : chosen.lastReceived === null
                ? text('sync.neverHeard')
                : text('sync.lastHeard', { moment: momentWords(chosen.lastReceived) })}
          </p>
        </div>
        <div className={classes.sendFoot}>
          <Checkbox
            label={text('sync.everything')}
            description={text('sync.everythingMore')}
            checked={everything}
            onChange={(event) => setEverything(event.currentTarget.checked)}
          />
          <ActionButton kind="primary" label={text('sync.write')} busy={write.isPending} onClick={() => write.run({ keyId: chosen.keyId, everything, partner })} />
        </div>
        <FormError message={write.refusal?.message ?? null} />
      </div>
    </Panel>
  );
}

/** The file is in the downloads: what a person does with it now. */
function SentPanel({ sent, onDone }: { readonly sent: Sent; readonly onDone: () => void }) {
  const text = useWords(SYNC_TEXT);
  return (
    <Panel title={text('sync.send')}>
      <div className={classes.stack} role="status">
        <div>
          <p className={classes.sentTitle}>{text('sync.sentTitle', { number: sent.number })}</p>
          <p className={classes.muted}>{text('sync.sentMore', { events: groupThousands(sent.events), partner: sent.partner })}</p>
        </div>
        <ol className={classes.guide}>
          <li>{text('sync.step1', { file: sent.fileName })}</li>
          <li>{text('sync.step2')}</li>
          <li>{text('sync.step3')}</li>
        </ol>
        <p className={classes.muted}>{text('sync.sentLost')}</p>
        <div className={classes.actions}>
          <ActionButton label={text('sync.saveAgain')} onClick={() => void saveFile(sent.file)} />
          <ActionButton kind="primary" label={text('sync.sentDone')} onClick={onDone} />
        </div>
      </div>
    </Panel>
  );
}
