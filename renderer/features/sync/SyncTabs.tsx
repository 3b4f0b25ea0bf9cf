import { Tabs } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { DeviceRow } from '#shared/contract/bundle.ts';
import { failureOf, useBackgroundQuery, type BackgroundQuery } from '../../boot/client.tsx';
import { useBook, useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { WordsToCompare } from '../../ui/page/WordsToCompare.tsx';
import { deviceColumns, exceptionColumns, historyColumns } from './SyncColumns.tsx';
import { SYNC_TEXT } from './text.ts';
import classes from './Sync.module.css';

const TABS = ['devices', 'history', 'exceptions', 'cooperative'] as const;

/** What stands behind sending and receiving. */
export function SyncTabs(props: { readonly devices: BackgroundQuery<readonly DeviceRow[]> }) {
  const text = useWords(SYNC_TEXT);
  const [tab, setTab] = useState<(typeof TABS)[number]>('devices');
  const exceptions = useBackgroundQuery(['bundle.exceptions'], (client) => client.bundle.exceptions({}));
  const count = exceptions.data?.length ?? 0;
  const label = (name: (typeof TABS)[number]) => (name === 'exceptions' && count > 0 ? text('sync.tab.exceptionsCount', { count }) : text(`sync.tab.${name}`));
  const head = (
    <Tabs value={tab} onChange={(value) => setTab(TABS.find((name) => name === value) ?? 'devices')}>
      <Tabs.List>
        {TABS.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {label(name)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
  return (
    <Panel head={head} flush={tab !== 'cooperative'} grow>
      {tab === 'devices' ? <Devices devices={props.devices} /> : null}
      {tab === 'history' ? <History /> : null}
      {tab === 'exceptions' ? <Exceptions exceptions={exceptions} /> : null}
      {tab === 'cooperative' ? <Cooperative /> : null}
    </Panel>
  );
}

function Devices({ devices }: { readonly devices: BackgroundQuery<readonly DeviceRow[]> }) {
  const text = useWords(SYNC_TEXT);
  const { units } = useFilters();
  const columns = useMemo(() => deviceColumns(text, units), [text, units]);
  if (devices.error !== null) return <ErrorState message={failureOf(devices.error).message} onRetry={devices.refetch} />;
  return (
    <DataTable
      label={text('sync.tab.devices')}
      columns={columns}
      rows={devices.data ?? []}
      rowKey={(row) => row.keyId}
      loading={devices.isPending}
      empty={<EmptyState title={text('sync.devicesEmpty')} explanation={text('sync.devicesEmptyMore')} />}
    />
  );
}

function History() {
  const text = useWords(SYNC_TEXT);
  const history = useBackgroundQuery(['bundle.history'], (client) => client.bundle.history({}));
  const columns = useMemo(() => historyColumns(text), [text]);
  if (history.error !== null) return <ErrorState message={failureOf(history.error).message} onRetry={history.refetch} />;
  return (
    <DataTable
      label={text('sync.tab.history')}
      columns={columns}
      rows={history.data ?? []}
      rowKey={(row) => `${row.direction} ${row.at} ${row.fileName}`}
      loading={history.isPending}
      empty={<EmptyState title={text('sync.historyEmpty')} explanation={text('sync.historyEmptyMore')} />}
    />
  );
}

type ExceptionRow = { readonly code: string; readonly message: string; readonly document: string };

function Exceptions({ exceptions }: { readonly exceptions: BackgroundQuery<readonly ExceptionRow[]> }) {
  const text = useWords(SYNC_TEXT);
  const columns = useMemo(() => exceptionColumns(text), [text]);
  const rows = exceptions.data ?? [];
  if (exceptions.error !== null) return <ErrorState message={failureOf(exceptions.error).message} onRetry={exceptions.refetch} />;
  return (
    <>
      {rows.length === 0 ? null : <p className={classes.note}>{text('sync.exceptionsMore')}</p>}
      <DataTable
        label={text('sync.tab.exceptions')}
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.code} ${row.document}`}
        loading={exceptions.isPending}
        empty={<EmptyState title={text('sync.exceptionsEmpty')} explanation={text('sync.exceptionsEmptyMore')} />}
      />
    </>
  );
}

function Cooperative() {
  const text = useWords(SYNC_TEXT);
  const { name } = useBook();
  const cooperative = useBackgroundQuery(['device.cooperative'], (client) => client.device.cooperative({}));
  if (cooperative.error !== null) return <ErrorState message={failureOf(cooperative.error).message} onRetry={cooperative.refetch} />;
  if (cooperative.data === undefined) return null;
  return (
    <div className={classes.cooperative}>
      <WordsToCompare label={name} words={cooperative.data.words} digits={cooperative.data.digits} />
      <div className={classes.stack}>
        <p>{text('sync.cooperativeMore')}</p>
        <p className={classes.muted}>{text('sync.cooperativeTrust', { version: cooperative.data.trustVersion })}</p>
      </div>
    </div>
  );
}
