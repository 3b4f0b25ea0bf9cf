import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { serveMessagePorts } from './message-port.ts';
import type { ParentPort } from './message-port.ts';
import { assertNativeFiles, parseNativeHashes } from './native-files.ts';
import { createHost } from './wire.ts';

/**
 * Entry point of the background inside Electron: a utility process whose parent is `electron/main`. Runs only as built:
 * the list of native files lies beside it (`build/vite.background.config.ts`).
 */
const databaseLibrary = dirname(createRequire(import.meta.url).resolve('better-sqlite3/package.json'));
assertNativeFiles(join(databaseLibrary, 'prebuilds'), parseNativeHashes(readFileSync(new URL('native-files.json', import.meta.url), 'utf8')));
serveMessagePorts(readParentPort(process), (dataFolder) => createHost({ dataFolder }));

/** Electron adds `parentPort` to the process object of a utility process; Node has none. */
function readParentPort(host: object): ParentPort {
  if (!('parentPort' in host) || !isParentPort(host.parentPort)) {
    throw new Error('utility.ts runs only inside an Electron utility process');
  }
  return host.parentPort;
}

function isParentPort(value: unknown): value is ParentPort {
  return typeof value === 'object' && value !== null && 'on' in value && typeof value.on === 'function';
}
