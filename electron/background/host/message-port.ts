import { RPCHandler } from '@orpc/server/message-port';
import { parseBackgroundMessage } from './port-messages.ts';
import type { ServedHost } from './served-host.ts';

/** The few members used of Electron's `MessagePortMain`, so that nothing here needs Electron. */
export type PagePort = {
  on(event: string, listener: (event?: { data: unknown }) => void): unknown;
  postMessage(message: unknown): void;
  start(): void;
};

/** The few members used of `process.parentPort` inside a utility process. */
export type ParentPort = {
  on(event: 'message', listener: (event: { readonly data: unknown; readonly ports: readonly PagePort[] }) => void): unknown;
};

/**
 * Serves a host to every page whose MessagePort the main process hands over.
 *
 * Shape: the host is made when `start` names the data folder; a port that comes before it, a second `start` or an
 * unknown message is a bug of the shell and throws.
 */
export function serveMessagePorts(parentPort: ParentPort, createHost: (dataFolder: string) => ServedHost): void {
  let serve: ((port: PagePort) => void) | undefined;
  parentPort.on('message', ({ data, ports }) => {
    const message = parseBackgroundMessage(data);
    if (message === undefined) throw new Error('an unknown message from the main process');
    if (message.kind === 'start') {
      if (serve !== undefined) throw new Error('the background was started twice');
      serve = portServer(createHost(message.dataFolder));
      return;
    }
    const [port] = ports;
    if (serve === undefined || port === undefined) throw new Error('a port came before the start, or none came');
    serve(port);
  });
}

function portServer(host: ServedHost): (port: PagePort) => void {
  const handler = new RPCHandler(host.router);
  return (port) => {
    handler.upgrade(port, { context: host.context });
    port.start();
  };
}
