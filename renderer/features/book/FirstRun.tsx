import { useState } from 'react';
import type { BookStatus } from '#shared/contract/book.ts';
import { useBookSwitch } from '../../boot/book-switch.ts';
import { useWords } from '../../boot/words.ts';
import { ProgressPanel } from '../../ui/feedback/ProgressPanel.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { JoinRequestForm } from './JoinRequestForm.tsx';
import { JoinWaiting } from './JoinWaiting.tsx';
import { emptyDraft } from './new-book.ts';
import { NewBookWizard } from './NewBookWizard.tsx';
import { Stage } from './Stage.tsx';
import { StartScreen } from './StartScreen.tsx';
import { BOOK_TEXT } from './text.ts';
import classes from './Book.module.css';

type Place = 'start' | 'new' | 'join';

/** What the program shows while no book is open. */
export function FirstRun(props: { readonly status: BookStatus }) {
  const text = useWords(BOOK_TEXT);
  const { status } = props;
  const [place, setPlace] = useState<Place>(status.joining === null ? 'start' : 'join');
  const practice = useBookSwitch((client) => client.book.openPractice({}));
  // Kept here, so that going back to the start loses nothing that was typed.
  const [draft, setDraft] = useState(() => emptyDraft(text));
  const toStart = () => setPlace('start');
  if (practice.isPending) {
    return (
      <Stage appVersion={status.appVersion}>
        <main className={classes.middle}>
          <div className={classes.busy}>
            <Panel>
              <ProgressPanel label={text('book.preparing')} done={0} total={null} detail={text('book.preparingMore')} />
            </Panel>
          </div>
        </main>
      </Stage>
    );
  }
  return (
    <Stage appVersion={status.appVersion}>
      {place === 'new' ? <NewBookWizard draft={draft} onDraft={setDraft} onLeave={toStart} /> : null}
      {place === 'join' && status.joining === null ? <JoinRequestForm onLeave={toStart} /> : null}
      {place === 'join' && status.joining !== null ? <JoinWaiting joining={status.joining} onLeave={toStart} /> : null}
      {place === 'start' ? (
        <StartScreen
          status={status}
          practiceRefusal={practice.refusal}
          onPractice={() => practice.run()}
          onNew={() => setPlace('new')}
          onJoin={() => setPlace('join')}
        />
      ) : null}
    </Stage>
  );
}
