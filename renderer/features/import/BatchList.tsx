import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { groupThousands } from '#shared/money/format.ts';
import type { ImportBatch } from '#shared/contract/import.ts';
import { failureOf, useBackgroundQuery, useCommand } from '../../boot/client.tsx';
import { shortMoment } from '../../boot/moment.ts';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { ConfirmDialog } from '../../ui/feedback/ConfirmDialog.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { StatusBadge } from '../../ui/page/StatusBadge.tsx';
import { IMPORT_TEXT } from './text.ts';
import classes from './Import.module.css';

/** Every import so far, the newest first; each can be taken back as a whole. */
export function BatchList(props: { readonly allowed: boolean }) {
  const text = useWords(IMPORT_TEXT);
  const { today } = useBook();
  const batches = useBackgroundQuery(['import.batches'], (client) => client.import.batches({}));
  const [asked, setAsked] = useState<ImportBatch | null>(null);
  const reverse = useCommand((client, batchId: string, commandId) => client.import.reverse({ batchId, commandId }), {
    onDone: (batch) => {
      setAsked(null);
      notifications.show({ message: text('import.reversed', { file: batch.fileName }), color: 'green' });
    },
  });
  const ask = (batch: ImportBatch | null) => {
    reverse.reset();
    setAsked(batch);
  };
  if (batches.error !== null) return <ErrorState message={failureOf(batches.error).message} onRetry={batches.refetch} />;
  const rows = [...(batches.data ?? [])].sort((left, right) => right.at.localeCompare(left.at));
  if (batches.data !== undefined && rows.length === 0) return <EmptyState title={text('import.historyEmpty')} explanation={text('import.historyEmptyMore')} />;
  return (
    <>
      <ul className={classes.batches} aria-label={text('import.history')} tabIndex={0}>
        {rows.map((batch) => (
          <li key={batch.id} className={classes.batch} data-state={batch.state}>
            <div className={classes.batchWords}>
              <span className={classes.batchName} title={batch.fileName}>
                {batch.fileName}
              </span>
              <span className={classes.muted}>
                {text(`import.batchLine.${batch.kind}`, { rows: groupThousands(batch.rows), source: batch.source })}
              </span>
            </div>
            <span className={classes.batchAt}>{shortMoment(batch.at, today)}</span>
            <div className={classes.batchAct}>
              {batch.state === 'applied' && props.allowed ? (
                <ActionButton kind="quiet" label={text('import.reverse')} onClick={() => ask(batch)} />
              ) : (
                <StatusBadge label={text(`import.state.${batch.state}`)} tone={batch.state === 'applied' ? 'ok' : 'plain'} />
              )}
            </div>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={asked !== null}
        title={text('import.reverseTitle', { file: asked?.fileName ?? '' })}
        confirmLabel={text('import.reverse')}
        busy={reverse.isPending}
        onConfirm={() => (asked === null ? undefined : reverse.run(asked.id))}
        onCancel={() => ask(null)}
      >
        <div className={classes.stack}>
          <p>{text('import.reverseMore', { rows: groupThousands(asked?.rows ?? 0) })}</p>
          <p className={classes.muted}>{text('import.reverseLimit')}</p>
          <FormError message={reverse.refusal?.message ?? null} />
        </div>
      </ConfirmDialog>
    </>
  );
}
