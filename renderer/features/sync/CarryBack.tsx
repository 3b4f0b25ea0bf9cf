import { IconFileCertificate, IconFileZip } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FileLike } from '#shared/contract/schema.ts';
import { useBackgroundQuery } from '../../boot/client.tsx';
import type { BackgroundClient } from '../../boot/connect.ts';
import { saveFile } from '../../boot/save-file.ts';
import { useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { WordsToCompare } from '../../ui/page/WordsToCompare.tsx';
import { deviceName } from './device-name.ts';
import { SYNC_TEXT } from './text.ts';
import classes from './Sync.module.css';

export type Enrolled = Awaited<ReturnType<BackgroundClient['device']['enrol']>>;

/** The two files that go back to the unit, what to do with them, and the words to compare there. */
export function CarryBack({ enrolled }: { readonly enrolled: Enrolled }) {
  const text = useWords(SYNC_TEXT);
  const { units } = useFilters();
  const cooperative = useBackgroundQuery(['device.cooperative'], (client) => client.device.cooperative({}));
  return (
    <div className={classes.twoSides}>
      <div className={classes.stack}>
        <div role="status">
          <p className={classes.sentTitle}>{text('sync.enrol.doneTitle', { name: deviceName(enrolled.device, units, text) })}</p>
          <p className={classes.muted}>{text('sync.enrol.doneMore')}</p>
        </div>
        <FileRow file={enrolled.trustFile} title={text('sync.enrol.trustFile')} more={text('sync.enrol.trustMore')} icon={<IconFileCertificate size={22} stroke={1.5} />} />
        <FileRow file={enrolled.bundleFile} title={text('sync.enrol.bundleFile')} more={text('sync.enrol.bundleMore')} icon={<IconFileZip size={22} stroke={1.5} />} />
      </div>
      <div className={classes.stack}>
        <ol className={classes.guide}>
          <li>{text('sync.enrol.carry1')}</li>
          <li>{text('sync.enrol.carry2')}</li>
          <li>{text('sync.enrol.carry3')}</li>
        </ol>
        {cooperative.data === undefined ? null : (
          <WordsToCompare label={text('sync.enrol.cooperativeWords')} words={cooperative.data.words} digits={cooperative.data.digits} />
        )}
      </div>
    </div>
  );
}

function FileRow(props: { readonly file: FileLike; readonly title: string; readonly more: string; readonly icon: ReactNode }) {
  const text = useWords(SYNC_TEXT);
  return (
    <div className={classes.file}>
      <span className={classes.fileIcon}>{props.icon}</span>
      <div className={classes.fileWords}>
        <strong>{props.title}</strong>
        <span className={classes.fileName}>{props.file.name}</span>
        <span className={classes.muted}>{props.more}</span>
      </div>
      <ActionButton label={text('sync.enrol.save')} onClick={() => void saveFile(props.file)} />
    </div>
  );
}
