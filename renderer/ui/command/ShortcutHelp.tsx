import { Modal } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { KeyHint } from '../page/KeyHint.tsx';
import { useUiText } from '../text/use-ui-text.ts';
import { openCommandPalette } from './CommandPalette.tsx';
import type { Shortcut } from './shortcut.ts';
import { listenForShortcuts, listShortcuts, onShortcutsChange } from './shortcut-registry.ts';
import { useShortcuts } from './use-shortcuts.ts';
import classes from './ShortcutHelp.module.css';

/** Listens for every shortcut of the program and shows them on "?". Mounted once, in the frame of the program. */
export function ShortcutHelp() {
  const text = useUiText();
  const [opened, setOpened] = useState(false);
  const shortcuts = useSyncExternalStore(onShortcutsChange, listShortcuts);
  useEffect(() => listenForShortcuts(window), []);
  useShortcuts([
    { keys: 'Ctrl+K', label: text('ui.search'), run: openCommandPalette },
    { keys: '?', label: text('ui.shortcuts'), run: () => setOpened(true) },
  ]);
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title={text('ui.shortcuts')} size={420} closeButtonProps={{ 'aria-label': text('ui.close') }}>
      <ul className={classes.list}>
        {inOrder(shortcuts).map((shortcut) => (
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

const BY_NUMBER = new Intl.Collator('en', { numeric: true });

/** F2 before F10, the function keys before the others. */
function inOrder(shortcuts: readonly Shortcut[]): readonly Shortcut[] {
  const rank = (shortcut: Shortcut) => (/^F\d/.test(shortcut.keys) ? 0 : 1);
  return [...shortcuts].sort((left, right) => rank(left) - rank(right) || BY_NUMBER.compare(left.keys, right.keys));
}
