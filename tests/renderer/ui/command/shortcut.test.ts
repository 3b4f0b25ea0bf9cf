import { expect, test } from 'vitest';
import { pressMatches } from '../../../../renderer/ui/command/shortcut.ts';

const PLAIN = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

test.each([
  ['F2', { ...PLAIN, key: 'F2' }, true],
  ['F2', { ...PLAIN, key: 'F2', altKey: true }, false],
  ['Ctrl+K', { ...PLAIN, key: 'k', ctrlKey: true }, true],
  ['Ctrl+K', { ...PLAIN, key: 'k', metaKey: true }, true],
  ['Ctrl+K', { ...PLAIN, key: 'k' }, false],
  ['Alt+ArrowLeft', { ...PLAIN, key: 'ArrowLeft', altKey: true }, true],
  ['?', { ...PLAIN, key: '?', shiftKey: true }, true],
  ['Shift+F3', { ...PLAIN, key: 'F3' }, false],
] as const)('%s is pressed by %j: %j', (keys, press, matches) => expect(pressMatches(keys, press)).toBe(matches));
