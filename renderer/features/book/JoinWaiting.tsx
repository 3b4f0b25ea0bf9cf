import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { BookStatus } from '#shared/contract/book.ts';
import { useBookSwitch } from '../../boot/book-switch.ts';
import { failureOf, useBackgroundQuery, useCommand } from '../../boot/client.tsx';
import { saveFile } from '../../boot/save-file.ts';
import { useWords } from '../../boot/words.ts';
import { FilePick } from '../../ui/document/FilePick.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { WordsToCompare } from '../../ui/page/WordsToCompare.tsx';
import { BOOK_TEXT } from './text.ts';
import classes from './Book.module.css';

const TRUST_BYTES_MAX = 4 * 1024 * 1024;
const BUNDLE_BYTES_MAX = 256 * 1024 * 1024;

/** The second half of joining: the words to read aloud, the files that come back, and the words to compare. */
export function JoinWaiting(props: { readonly joining: NonNullable<BookStatus['joining']>; readonly onLeave: () => void }) {
  const text = useWords(BOOK_TEXT);
  const { joining } = props;
  const [trustFile, setTrustFile] = useState<File | null>(null);
  const [bundleFile, setBundleFile] = useState<File | null>(null);
  const [same, setSame] = useState(false);
  const request = useCommand((client) => client.device.requestFile({}), { onDone: (file) => void saveFile(file) });
  const trust = useBackgroundQuery(
    ['device.inspectTrust', trustFile?.name, trustFile?.size, trustFile?.lastModified],
    (client) => (trustFile === null ? Promise.resolve(null) : client.device.inspectTrust({ file: trustFile })),
    { enabled: trustFile !== null },
  );
  const accept = useBookSwitch(async (client, files: { readonly trustFile: File; readonly bundleFile: File }) => {
    await client.device.accept({ ...files, wordsCompared: true });
    return client.book.status({});
  });
  const cooperative = trustFile === null ? null : (trust.data ?? null);
  const ready = cooperative !== null && bundleFile !== null && same;
  const trustProblem = trust.error === null ? null : failureOf(trust.error).message;
  return (
    <main className={`${classes.sheet} ${classes.joinSheet}`}>
      <div className={classes.sheetHead}>
        <h1 className={classes.sheetTitle}>{text('book.joinTitle')}</h1>
        <ActionButton kind="quiet" label={text('book.back')} onClick={props.onLeave} />
      </div>
      <div className={classes.joinGrid}>
        <Panel title={text('book.joinStep1')}>
          <div className={classes.stack}>
            <p className={classes.muted}>{text('book.joinStep1More')}</p>
            <WordsToCompare label={text('book.joinWords')} words={joining.words} digits={joining.digits} />
            <ActionButton kind="primary" label={text('book.joinSave')} busy={request.isPending} onClick={() => request.run()} />
            <p className={classes.muted}>{joining.requestFileName}</p>
            <FormError message={request.refusal?.message ?? null} />
          </div>
        </Panel>
        <div className={classes.stack}>
          <Panel title={text('book.joinStep2')}>
            <div className={classes.stack}>
              <p className={classes.muted}>{text('book.joinStep2More')}</p>
              <div className={classes.picks}>
                <Picked
                  label={text('book.joinTrust')}
                  kind=".koptrust"
                  sizeBytesMax={TRUST_BYTES_MAX}
                  file={trustFile}
                  onPick={(file) => {
                    setTrustFile(file);
                    setSame(false);
                  }}
                />
                <Picked label={text('book.joinBundle')} kind=".kopsync" sizeBytesMax={BUNDLE_BYTES_MAX} file={bundleFile} onPick={setBundleFile} />
              </div>
              <FormError message={trustProblem} />
            </div>
          </Panel>
          <Panel title={text('book.joinStep3')}>
            <div className={classes.stack}>
              {cooperative === null ? (
                <p className={classes.muted}>{text('book.joinStep3Wait')}</p>
              ) : (
                <>
                  <p className={classes.muted}>{text('book.joinStep3More')}</p>
                  <WordsToCompare label={cooperative.name} words={cooperative.words} digits={cooperative.digits} />
                  <Checkbox label={text('book.joinSame')} checked={same} onChange={(event) => setSame(event.currentTarget.checked)} />
                </>
              )}
              <ActionButton
                kind="primary"
                label={text('book.joinAccept')}
                disabled={!ready}
                busy={accept.isPending}
                onClick={() => (trustFile === null || bundleFile === null ? undefined : accept.run({ trustFile, bundleFile }))}
              />
              <FormError message={accept.refusal?.message ?? null} />
            </div>
          </Panel>
        </div>
      </div>
    </main>
  );
}

/** A place for one file: to drop it on, then its name and a way to take another. */
function Picked(props: {
  readonly label: string;
  readonly kind: string;
  readonly sizeBytesMax: number;
  readonly file: File | null;
  readonly onPick: (file: File | null) => void;
}) {
  const text = useWords(BOOK_TEXT);
  if (props.file === null) return <FilePick label={props.label} kinds={[props.kind]} sizeBytesMax={props.sizeBytesMax} onPick={props.onPick} />;
  return (
    <div className={classes.picked}>
      <span className={classes.pickedName} title={props.file.name}>
        {props.file.name}
      </span>
      <span className={classes.pickedChange}>
        <ActionButton kind="quiet" label={text('book.joinChange')} onClick={() => props.onPick(null)} />
      </span>
    </div>
  );
}
