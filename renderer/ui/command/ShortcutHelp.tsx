import { Modal } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { KeyHint } from '../page/KeyHint.tsx';
import { useUiText } from '../text/use-ui-text.ts';
import { listenForShortcuts, listShortcuts, onShortcutsChange } from './shortcut-registry.ts';
import { useShortcuts } from './use-shortcuts.ts';
import classes from './ShortcutHelp.module.css';

/** Listens for every shortcut of the program and shows them on "?". Mounted once, in the frame of the program. */
export function ShortcutHelp() {
  const text = useUiText();
  const [opened, setOpened] = useState(false);
  const shortcuts = useSyncExternalStore(onShortcutsChange, listShortcuts);
  useEffect(() => listenForShortcuts(window), []);
  useShortcuts([{ keys: '?', label: text('ui.shortcuts'), run: () => setOpened(true) }]);
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title={text('ui.shortcuts')} size={420} closeButtonProps={{ 'aria-label': text('ui.close') }}>
      <ul className={classes.list}>
        {shortcuts.map((shortcut) => (
          <li key={shortcut.keys} className={classes.item}>
            {shortcut.label}
            <KeyHint keys={shortcut.keys} />
          </li>
        ))}
      </ul>
      <p className={classes.hint}>{text('ui.shortcutsHint')}</p>
    </Modal>
  );
}
