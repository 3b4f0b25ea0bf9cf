import { serveMessagePorts } from './message-port.ts';
import type { ParentPort } from './message-port.ts';
import { createHost } from './wire.ts';

/** Entry point of the background inside Electron: a utility process whose parent is `electron/main`. */
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
