import { IconBook2, IconChevronRight, IconDevices, IconPlus, IconSchool } from '@tabler/icons-react';
import { useState, type ComponentType } from 'react';
import type { BookStatus } from '#shared/contract/book.ts';
import { useBookSwitch } from '../../boot/book-switch.ts';
import type { Refusal } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm } from '../../ui/form/EntryForm.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { BOOK_TEXT } from './text.ts';
import classes from './Book.module.css';

const NEXT_STEPS = ['book.after1', 'book.after2', 'book.after3'] as const;

/** Make, practise, join; or open one of the books this PC knows. */
export function StartScreen(props: {
  readonly status: BookStatus;
  readonly practiceRefusal: Refusal | null;
  readonly onNew: () => void;
  readonly onPractice: () => void;
  readonly onJoin: () => void;
}) {
  const text = useWords(BOOK_TEXT);
  const open = useBookSwitch((client, path: string) => client.book.open({ path }));
  const { recent, joining } = props.status;
  // The book of yesterday is what most people come for: Enter opens it. The practice book has a place of its own.
  const [last, ...others] = recent.filter((entry) => !entry.practice);
  const failure = open.refusal ?? props.practiceRefusal;
  const upright = last !== undefined;
  const rest = (
    <>
      <Choice icon={IconSchool} title={text('book.practice')} more={text('book.practiceMore')} waits upright={upright} onChoose={props.onPractice} />
      {joining === null ? (
        <Choice icon={IconDevices} title={text('book.join')} more={text('book.joinMore')} upright={upright} onChoose={props.onJoin} />
      ) : (
        <Choice
          icon={IconDevices}
          title={text('book.joinWaiting')}
          more={text('book.joinWaitingMore', { file: joining.requestFileName })}
          upright={upright}
          onChoose={props.onJoin}
        />
      )}
    </>
  );
  const openByPath = <OpenByPath busy={open.isPending} onOpen={(path) => open.run(path)} />;
  return (
    <main className={classes.middle}>
      <div className={classes.welcome}>
        <h1 className={classes.headline}>{text('book.welcome')}</h1>
        <p className={classes.lead}>{text('book.welcomeMore')}</p>
      </div>
      {failure === null ? null : (
        <div className={classes.failure}>
          <FormError message={failure.message} />
        </div>
      )}
      {last === undefined ? (
        <div className={classes.start}>
          <nav className={classes.choices} aria-label={text('book.start')}>
            <Choice icon={IconBook2} title={text('book.new')} more={text('book.newMore')} main onChoose={props.onNew} />
            {rest}
          </nav>
          <div className={classes.stack}>
            <NextSteps />
            {openByPath}
          </div>
        </div>
      ) : (
        <div className={classes.stack}>
          <Choice icon={IconBook2} title={last.name} more={last.path} main focused disabled={open.isPending} onChoose={() => open.run(last.path)} />
          <nav className={classes.trio} aria-label={text('book.start')}>
            <Choice icon={IconPlus} title={text('book.new')} more={text('book.newMore')} upright onChoose={props.onNew} />
            {rest}
          </nav>
          {others.length === 0 ? null : <RecentBooks recent={others} busy={open.isPending} onOpen={(path) => open.run(path)} />}
          {openByPath}
        </div>
      )}
    </main>
  );
}

function Choice(props: {
  readonly icon: ComponentType<{ readonly size: number; readonly stroke: number }>;
  readonly title: string;
  readonly more: string;
  readonly main?: boolean;
  readonly waits?: boolean;
  readonly focused?: boolean;
  /** Icon above the words, for choices side by side. */
  readonly upright?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}) {
  const Icon = props.icon;
  return (
    <button
      type="button"
      className={classes.choice}
      data-main={props.main === true}
      data-upright={props.upright === true}
      data-tone={props.waits === true ? 'wait' : 'plain'}
      autoFocus={props.focused === true}
      disabled={props.disabled === true}
      title={props.title}
      onClick={props.onChoose}
    >
      <span className={classes.choiceIcon}>
        <Icon size={20} stroke={1.6} />
      </span>
      <span>
        <span className={classes.choiceTitle}>{props.title}</span>
        <span className={classes.choiceMore}>{props.more}</span>
      </span>
      <IconChevronRight className={classes.chevron} size={18} stroke={1.6} aria-hidden="true" />
    </button>
  );
}

function RecentBooks(props: { readonly recent: BookStatus['recent']; readonly busy: boolean; readonly onOpen: (path: string) => void }) {
  const text = useWords(BOOK_TEXT);
  return (
    <Panel title={text('book.recent')} flush>
      <ul className={classes.recent}>
        {props.recent.map((entry) => (
          <li key={entry.path}>
            <button type="button" className={classes.recentItem} disabled={props.busy} title={entry.path} onClick={() => props.onOpen(entry.path)}>
              <span className={classes.recentName}>
                {entry.name}
              </span>
              <span className={classes.recentPath}>{entry.path}</span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function NextSteps() {
  const text = useWords(BOOK_TEXT);
  return (
    <Panel title={text('book.after')}>
      <ol className={classes.after}>
        {NEXT_STEPS.map((step, index) => (
          <li key={step} className={classes.afterItem}>
            <span className={classes.afterNumber}>{index + 1}</span>
            <span>
              <span className={classes.afterTitle}>{text(step)}</span>
              <span className={classes.choiceMore}>{text(`${step}More`)}</span>
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** A path is typed: neither a browser nor the page may look around in the folders of the PC. */
function OpenByPath(props: { readonly busy: boolean; readonly onOpen: (path: string) => void }) {
  const text = useWords(BOOK_TEXT);
  const [shown, setShown] = useState(false);
  const [path, setPath] = useState('');
  if (!shown) {
    return (
      <div className={classes.openOther}>
        <ActionButton kind="quiet" label={text('book.openOther')} onClick={() => setShown(true)} />
      </div>
    );
  }
  return (
    <Panel title={text('book.openOther')}>
      <EntryForm label={text('book.openOther')} busy={props.busy} onSubmit={() => (path.trim() === '' ? undefined : props.onOpen(path.trim()))}>
        <TextField label={text('book.path')} hint={text('book.pathHint')} placeholder={text('book.pathExample')} value={path} onChange={setPath} autoFocus />
        <ActionButton type="submit" kind="primary" label={text('book.open')} disabled={path.trim() === ''} busy={props.busy} />
      </EntryForm>
    </Panel>
  );
}
