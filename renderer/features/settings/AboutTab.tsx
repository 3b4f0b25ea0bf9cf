import { STATUS_KEY } from '../../boot/book-switch.ts';
import { useBackgroundQuery } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { Panel } from '../../ui/page/Panel.tsx';
import { SETTINGS_TEXT } from './text.ts';
import classes from './Settings.module.css';

const SENTENCES = ['settings.about1', 'settings.about2', 'settings.about3', 'settings.aboutKeys'] as const;

/** Which program this is, and what it promises. */
export function AboutTab() {
  const text = useWords(SETTINGS_TEXT);
  const status = useBackgroundQuery(STATUS_KEY, (client) => client.book.status({}));
  return (
    <Panel>
      <div className={classes.prose}>
        <p className={classes.aboutName}>{text('settings.about')}</p>
        <p className={classes.muted}>{text('settings.version', { version: status.data?.appVersion ?? '' })}</p>
        {SENTENCES.map((sentence) => (
          <p key={sentence}>{text(sentence)}</p>
        ))}
      </div>
    </Panel>
  );
}
