import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '#shared/contract/contract.ts';

/** Every procedure of the contract as a typed asynchronous function. */
export type BackgroundClient = ContractRouterClient<Contract>;

/** No background answered, with the reason: the window was opened without its one-time address, or the shell is silent. */
export class ConnectionError extends Error {
  readonly reason: 'sessionMissing' | 'portMissing';
  constructor(reason: 'sessionMissing' | 'portMissing') {
    super(`no background: ${reason}`);
    this.reason = reason;
  }
}

/** The words the page and the preload say to each other; `electron/preload/preload.ts` has the same two. */
const ASK_FOR_PORT = 'koperasi:connect';
const HERE_IS_PORT = 'koperasi:port';
const PORT_TIMEOUT_MS = 10_000;

/**
 * Connects the page to its background: over a MessagePort on the desktop, over HTTP in a browser. The only place that
 * asks which of the two it is. Call it before the router starts: it takes the token out of the address.
 *
 * Throws `ConnectionError` when nobody answers.
 */
export function connect(): Promise<BackgroundClient> {
  return window.location.protocol === 'app:' ? connectToShell() : connectToLoopback();
}

async function connectToShell(): Promise<BackgroundClient> {
  const port = await askForPort();
  const client: BackgroundClient = createORPCClient(new PortLink({ port }));
  port.start();
  return client;
}

function askForPort(): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      window.removeEventListener('message', receive);
      settle();
    };
    const receive = (event: MessageEvent): void => {
      const [port] = event.ports;
      if (event.source !== window || event.data !== HERE_IS_PORT || port === undefined) return;
      end(() => resolve(port));
    };
    const timer = setTimeout(() => end(() => reject(new ConnectionError('portMissing'))), PORT_TIMEOUT_MS);
    window.addEventListener('message', receive);
    window.postMessage(ASK_FOR_PORT, window.location.origin);
  });
}

async function connectToLoopback(): Promise<BackgroundClient> {
  await redeemToken();
  const url = new URL('/rpc', window.location.origin);
  return createORPCClient(new FetchLink({ url, fetch: fetchOrSayWhy }));
}

/** A tab opened later has no token and needs none: it shares the cookie of the first. */
async function redeemToken(): Promise<void> {
  const token = /^#token=([\w-]+)$/.exec(window.location.hash)?.[1];
  if (token === undefined) return;
  window.history.replaceState(null, '', window.location.pathname);
  await fetch('/session', { method: 'POST', body: token });
}

/** An address that was used up may still meet the cookie it once became, so only a call shows whether there is a session. */
async function fetchOrSayWhy(request: Request, init: RequestInit): Promise<Response> {
  const response = await fetch(request, init);
  if (response.status === 401 && response.headers.get('content-type') === 'text/plain') throw new ConnectionError('sessionMissing');
  return response;
}
