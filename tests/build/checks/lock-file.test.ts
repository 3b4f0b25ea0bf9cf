import { expect, test } from 'vitest';
import { missingFromLock } from '../../../build/checks/lock-file.ts';

const lock = (packages: Record<string, object>): string => JSON.stringify({ lockfileVersion: 3, packages });
const canvas = { version: '1.1.1', optionalDependencies: { 'canvas-linux': '1.1.1', 'canvas-win32': '1.1.1' } };

test('a complete lock file has every optional package, beside or above the one that asks', () => {
  const packages = {
    '': { name: 'root' },
    'node_modules/canvas': canvas,
    'node_modules/canvas-linux': { version: '1.1.1' },
    'node_modules/canvas/node_modules/canvas-win32': { version: '1.1.1' },
  };
  expect(missingFromLock(lock(packages))).toEqual([]);
});

test('names what the lock file left out', () => {
  const packages = { '': {}, 'node_modules/canvas': canvas, 'node_modules/canvas-linux': { version: '1.1.1' } };
  expect(missingFromLock(lock(packages))).toEqual(['canvas-win32@1.1.1']);
});

test('a copy below another package does not serve', () => {
  const packages = {
    'node_modules/canvas': { version: '1.1.1', optionalDependencies: { 'canvas-linux': '1.1.1' } },
    'node_modules/other/node_modules/canvas-linux': { version: '1.1.1' },
  };
  expect(missingFromLock(lock(packages))).toEqual(['canvas-linux@1.1.1']);
});
