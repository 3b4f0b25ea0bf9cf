import { useEffect, useRef } from 'react';
import { addShortcuts, removeShortcuts } from './shortcut-registry.ts';
import type { Shortcut } from './shortcut.ts';

/**
 * Binds keys while the component is on screen; a later component wins over an earlier one. They appear in the overlay of "?".
 * Function keys and combinations work inside fields too; single characters only outside them. Nothing runs under a dialog.
 */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const shape = shortcuts.map((shortcut) => `${shortcut.keys}\t${shortcut.label}`).join('\n');
  useEffect(() => {
    const bound = latest.current.map((shortcut, index) => ({ ...shortcut, run: () => latest.current[index]?.run() }));
    addShortcuts(bound);
    return () => removeShortcuts(bound);
  }, [shape]);
}
