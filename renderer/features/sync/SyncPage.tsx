import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useBackgroundQuery } from '../../boot/client.tsx';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { FilePick } from '../../ui/document/FilePick.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Columns, Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { BUNDLE_BYTES_MAX } from './limits.ts';
import { ReceiveScreen } from './ReceiveScreen.tsx';
import { SendPanel } from './SendPanel.tsx';
import { SyncTabs } from './SyncTabs.tsx';
import { SYNC_TEXT } from './text.ts';
import classes from './Sync.module.css';

/** Sending and receiving side by side; below them the devices, what travelled, and what needs attention. */
export function SyncPage() {
  const text = useWords(SYNC_TEXT);
  const navigate = useNavigate();
  const book = useBook();
  const [incoming, setIncoming] = useState<File | null>(null);
  const devices = useBackgroundQuery(['device.list'], (client) => client.device.list({}));
  const enrol = () => void navigate({ to: '/sinkronisasi/perangkat-baru' });
  if (incoming !== null) return <ReceiveScreen file={incoming} onOther={setIncoming} onClose={() => setIncoming(null)} />;
  return (
    <Page>
      <PageHeader
        title={text('sync.title')}
        subtitle={text('sync.subtitle', { series: book.series, role: text(`sync.role.${book.role}`) })}
        actions={book.role === 'pusat' ? <ActionButton label={text('sync.addDevice')} onClick={enrol} /> : null}
      />
      <Columns columns="minmax(0, 1fr) minmax(0, 1fr)">
        <SendPanel onEnrol={enrol} />
        <Panel title={text('sync.receive')}>
          <div className={classes.drop}>
            <FilePick label={text('sync.receivePick')} hint={text('sync.receiveHint')} kinds={['.kopsync']} sizeBytesMax={BUNDLE_BYTES_MAX} onPick={setIncoming} />
          </div>
        </Panel>
      </Columns>
      <SyncTabs devices={devices} />
    </Page>
  );
}
