import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimSingleInstance } from '../../electron/main/single-instance.ts';
import { openingBounds, parseWindowState } from '../../electron/main/window-bounds.ts';
import type { Bounds, WindowState } from '../../electron/main/window-bounds.ts';
import { readWindowFile, writeWindowFile } from '../../electron/main/window-file.ts';
import { openWindow } from '../../electron/main/window.ts';

const SMALL: Bounds = { x: 0, y: 0, width: 1366, height: 728 };
const LARGE: Bounds = { x: 1366, y: 0, width: 1920, height: 1080 };

describe('the bounds of the window', () => {
  it.each<[string, Bounds | undefined, Bounds]>([
    ['fills a small screen the first time', undefined, SMALL],
    ['stays where it was left', { x: 1500, y: 100, width: 1500, height: 900 }, { x: 1500, y: 100, width: 1500, height: 900 }],
    ['comes back from a screen that is gone', { x: 4000, y: 0, width: 1500, height: 900 }, SMALL],
    ['is never smaller than the screens need', { x: 1400, y: 10, width: 300, height: 200 }, { x: 1400, y: 10, width: 1366, height: 768 }],
  ])('%s', (_name, remembered, expected) => {
    expect(openingBounds(remembered, [SMALL, LARGE])).toEqual(expected);
  });

  it('are in the middle of a large screen the first time', () => {
    expect(openingBounds(undefined, [LARGE])).toEqual({ x: 1643, y: 156, width: 1366, height: 768 });
  });
});

describe('the window', () => {
  it('opens our page, shown when painted, and remembers its place when it closes', () => {
    const log: string[] = [];
    const remembered: WindowState[] = [];
    const listeners = new Map<string, () => void>();
    openWindow({
      create: ({ minWidth, minHeight, show }) => ({
        loadURL: async (url) => void log.push(`loads ${url} at ${minWidth} x ${minHeight}, shown at once: ${show}`),
        once: (event, listener) => listeners.set(event, listener),
        on: (event, listener) => listeners.set(event, listener),
        getNormalBounds: () => LARGE,
        isMaximized: () => true,
        maximize: () => void log.push('maximized'),
        show: () => void log.push('shown'),
      }),
      workAreas: [LARGE],
      remembered: { bounds: LARGE, isMaximized: true },
      remember: (state) => remembered.push(state),
      preloadFile: '/preload.cjs',
      isDevelopment: false,
    });
    listeners.get('ready-to-show')?.();
    listeners.get('close')?.();
    expect(log).toEqual(['loads app://koperasi/index.html at 1366 x 768, shown at once: false', 'maximized', 'shown']);
    expect(remembered).toEqual([{ bounds: LARGE, isMaximized: true }]);
  });

  it('finds its place again in the next run, and starts anew from a damaged file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'window-')), 'data', 'window.json');
    expect(readWindowFile(file)).toBeUndefined();
    writeWindowFile(file, { bounds: LARGE, isMaximized: false });
    expect(readWindowFile(file)).toEqual({ bounds: LARGE, isMaximized: false });
    writeFileSync(file, '{"bounds":');
    expect(readWindowFile(file)).toBeUndefined();
    for (const text of ['null', '{}', '{"bounds":{"x":0.5,"y":0,"width":1,"height":1},"isMaximized":true}']) expect(parseWindowState(text)).toBeUndefined();
  });
});

describe('a second start', () => {
  function start(isFirst: boolean) {
    const log: string[] = [];
    const isClaimed = claimSingleInstance(
      { requestSingleInstanceLock: () => isFirst, quit: () => void log.push('quits'), on: (_event, listener) => listener() },
      () => log.push('shows the window'),
    );
    return { log, isClaimed };
  }

  it('shows the window of the first, and the second quits', () => {
    expect(start(true)).toEqual({ isClaimed: true, log: ['shows the window'] });
    expect(start(false)).toEqual({ isClaimed: false, log: ['quits'] });
  });
});
