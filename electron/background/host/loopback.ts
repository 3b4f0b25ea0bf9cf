import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { RPCHandler } from '@orpc/server/node';
import { readPageFiles, servePageFile } from './loopback-files.ts';
import { turnAway } from './loopback-guard.ts';
import { SECURITY_HEADERS } from './loopback-headers.ts';
import { createLoopbackSession } from './loopback-session.ts';
import type { ServedHost } from './served-host.ts';

/** The only address the server ever listens on. */
const ADDRESS = '127.0.0.1';
const TOKEN_SIZE_BYTES_MAX = 200;
const REQUEST_TIMEOUT_MS = 120_000;
const CLOSE_GRACE_MS = 3_000;

/** The running loopback host. `url` holds the first one-time token; `issueUrl` makes a new one when it has been used. */
export type Loopback = {
  readonly url: string;
  readonly port: number;
  issueUrl(): string;
  close(): Promise<void>;
};

/**
 * Serves the built page and its procedures to the browsers of this PC and to nobody else.
 *
 * Shape: GET gives the files of `rendererFolder`; POST /session turns the token of the URL's fragment into the cookie,
 * once; POST /rpc/... needs the cookie. `port` 0 or none picks a free one. `token` is for tests; without it, a random one.
 * `close` lets running calls end for three seconds; the host itself is closed by who made it.
 * Throws: when the folder has no built page or the port is taken.
 */
export async function startLoopback(options: {
  readonly host: ServedHost;
  readonly rendererFolder: string;
  readonly port?: number;
  readonly token?: string;
}): Promise<Loopback> {
  const files = readPageFiles(options.rendererFolder);
  if (!files.has('/')) throw new Error(`no index.html in ${options.rendererFolder}`);
  const rpc = new RPCHandler(options.host.router);
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS });
  const port = await listen(server, options.port ?? 0);
  const origin = `http://${ADDRESS}:${port}`;
  const session = createLoopbackSession({ port, firstToken: options.token });
  const issueUrl = (): string => `${origin}/#token=${session.issueToken()}`;
  const url = options.token === undefined ? issueUrl() : `${origin}/#token=${options.token}`;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const refusal = turnAway(request, origin);
    if (refusal !== undefined) return refuse(response, refusal.status, refusal.fact);
    const path = pathOf(request);
    if (request.method !== 'POST') return answerPage(path, request, response);
    if (path === '/session') return answerSession(request, response);
    if (!path.startsWith('/rpc/')) return refuse(response, 404, 'path.unknown');
    if (!session.isOpenFor(request.headers.cookie)) return refuse(response, 401, 'session.missing');
    response.setHeader('Cache-Control', 'no-store');
    const { matched } = await rpc.handle(request, response, { prefix: '/rpc', context: options.host.context });
    if (!matched) refuse(response, 404, 'procedure.unknown');
  };

  const answerPage = (path: string, request: IncomingMessage, response: ServerResponse): void => {
    const served = servePageFile(files, { path, headOnly: request.method === 'HEAD', etag: request.headers['if-none-match'] }, response);
    if (!served) refuse(response, 404, 'path.unknown');
  };

  const answerSession = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const isTooLong = Number(request.headers['content-length']) > TOKEN_SIZE_BYTES_MAX;
    const cookie = isTooLong ? undefined : session.redeem(await readText(request));
    if (cookie === undefined) return refuse(response, 401, 'token.invalid');
    response.setHeader('Set-Cookie', cookie);
    response.writeHead(204).end();
  };

  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => fail(response, error));
  });
  return { url, port, issueUrl, close: () => closeServer(server) };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: ADDRESS, port, exclusive: true }, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(address.port);
    });
  });
}

/** The path as sent, without its query; never decoded, so an encoded dot stays an unknown name. */
function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/';
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text;
}

/** The connection ends with the answer, so that a body nobody wants is not read to its end. */
function refuse(response: ServerResponse, status: number, fact: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain', Connection: 'close' });
  response.end(fact);
}

/** The RPC handler answers what a procedure throws; what arrives here is a fault of this file or of the machine. */
function fail(response: ServerResponse, error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
  if (response.headersSent) response.destroy();
  else refuse(response, 500, 'internal');
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const force = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
    server.close((error) => {
      clearTimeout(force);
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeIdleConnections();
  });
}
