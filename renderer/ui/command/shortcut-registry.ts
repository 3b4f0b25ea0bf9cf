import { isTypedCharacter, pressMatches, type Shortcut } from './shortcut.ts';

let groups: readonly (readonly Shortcut[])[] = [];
let listed: readonly Shortcut[] = [];
const listeners = new Set<() => void>();

export function addShortcuts(group: readonly Shortcut[]): void {
  replace([...groups, group]);
}

export function removeShortcuts(group: readonly Shortcut[]): void {
  replace(groups.filter((other) => other !== group));
}

/** What can be pressed now, the latest first; a combination bound twice is listed once. */
export function listShortcuts(): readonly Shortcut[] {
  return listed;
}

export function onShortcutsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The one listener of the window. Returns what undoes it. */
export function listenForShortcuts(target: Window): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const shortcut = listed.find((candidate) => pressMatches(candidate.keys, event));
    if (shortcut === undefined || isInDialog(event.target)) return;
    if (isTypedCharacter(shortcut.keys) && isEditable(event.target)) return;
    event.preventDefault();
    shortcut.run();
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}

function replace(next: readonly (readonly Shortcut[])[]): void {
  groups = next;
  const byKeys = new Map<string, Shortcut>();
  for (const shortcut of groups.flat()) byKeys.set(shortcut.keys, shortcut);
  listed = [...byKeys.values()].reverse();
  for (const listener of listeners) listener();
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="dialog"][aria-modal="true"]') !== null;
}
