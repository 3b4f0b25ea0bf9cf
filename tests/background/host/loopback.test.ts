import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startLoopback } from '../../../electron/background/host/loopback.ts';
import type { Loopback } from '../../../electron/background/host/loopback.ts';
import { createTestRouter } from './loopback-router.ts';

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };
type Sent = { readonly method?: string; readonly path?: string; readonly headers?: Record<string, string>; readonly body?: string | Buffer };

let folder: string;
let loopback: Loopback;
let origin: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loopback-'));
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__">');
  writeFileSync(join(folder, 'page', 'assets', 'main-a1b2c3.js'), 'export const page = 1;');
  writeFileSync(join(folder, 'page', 'notes.secret'), 'not a page file');
  writeFileSync(join(folder, 'outside.js'), 'secret of the parent folder');
});
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  loopback = await startLoopback({
    host: { router: createTestRouter({ isTickStopped: false }), context: {} },
    rendererFolder: join(folder, 'page'),
    token: 'first-token',
  });
  origin = `http://127.0.0.1:${loopback.port}`;
  return () => loopback.close();
});

/** node:http and not fetch: it sends `Host`, `Origin` and a path exactly as told. */
function send({ method = 'GET', path = '/', headers = {}, body }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const request = httpRequest({ host: '127.0.0.1', port: loopback.port, method, path, headers: { ...length, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('error', reject).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

function redeem(token: string): Promise<Answer> {
  return send({ method: 'POST', path: '/session', body: token, headers: { origin } });
}

async function openSession(): Promise<string> {
  const { headers } = await redeem('first-token');
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

function call(headers: Record<string, string>, body = JSON.stringify({ json: { amountSen: 7 } })): Promise<Answer> {
  return send({ method: 'POST', path: '/rpc/echo', body, headers: { 'content-type': 'application/json', ...headers } });
}

describe('the session', () => {
  it('turns the one-time token into an HttpOnly, SameSite=Strict cookie that opens the procedures', async () => {
    const answer = await redeem('first-token');
    expect(answer.status).toBe(204);
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^koperasi-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    expect(await call({ origin, cookie })).toMatchObject({ status: 200, text: '{"json":{"amountSen":7}}' });
  });

  it('takes a token once', async () => {
    expect((await redeem('first-token')).status).toBe(204);
    expect(await redeem('first-token')).toMatchObject({ status: 401, text: 'token.invalid' });
  });

  it('takes neither a wrong nor an empty nor an overlong token', async () => {
    for (const token of ['wrong', '', 'x'.repeat(100_000)]) expect((await redeem(token)).status).toBe(401);
  });

  it('issues a new address on demand and forgets the token before it', async () => {
    const token = loopback.issueUrl().split('#token=')[1] ?? '';
    expect((await redeem('first-token')).status).toBe(401);
    expect((await redeem(token)).status).toBe(204);
  });

  it('puts the token into the fragment, which no browser sends', () => {
    expect(loopback.url).toBe(`${origin}/#token=first-token`);
  });

  it('refuses a call without the cookie, with a wrong one, and with the cookie of another port', async () => {
    const cookie = await openSession();
    expect(await call({ origin })).toMatchObject({ status: 401, text: 'session.missing' });
    expect((await call({ origin, cookie: `${cookie}x` })).status).toBe(401);
    expect((await call({ origin, cookie: cookie.replace(/^koperasi-\d+/, 'koperasi-1') })).status).toBe(401);
  });
});

describe('the address', () => {
  it.each(['evil.example', 'localhost', '127.0.0.1', '[::1]', '127.0.0.1.evil.example'])('refuses a request sent to %s', async (name) => {
    const cookie = await openSession();
    for (const host of [name, `${name}:${loopback.port}`]) {
      if (host === `127.0.0.1:${loopback.port}`) continue;
      expect(await send({ headers: { host } })).toMatchObject({ status: 421, text: 'host.foreign' });
      expect((await call({ origin, cookie, host })).status).toBe(421);
    }
  });

  it('refuses a POST that comes from another origin or from none', async () => {
    const cookie = await openSession();
    for (const foreign of ['http://evil.example', 'null', `https://127.0.0.1:${loopback.port}`, 'http://127.0.0.1:1']) {
      expect(await call({ origin: foreign, cookie })).toMatchObject({ status: 403, text: 'origin.foreign' });
    }
    expect((await call({ cookie })).status).toBe(403);
    expect(await call({ origin, cookie, 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403, text: 'site.foreign' });
  });

  it('answers on 127.0.0.1 only', async () => {
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []).filter(({ address }) => address !== '127.0.0.1');
    for (const { address } of others) expect(await canConnect(address, loopback.port)).toBe(false);
  });
});

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port, timeout: 1_000 });
    const end = (isOpen: boolean) => () => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}

describe('methods and bodies', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    expect(await send({ method, headers: { origin } })).toMatchObject({ status: 405 });
  });

  it('refuses a call by GET', async () => {
    const cookie = await openSession();
    expect((await send({ path: '/rpc/echo?data=%7B%7D', headers: { cookie } })).status).toBe(404);
  });

  it('takes JSON of one mebibyte and refuses one byte more', async () => {
    const cookie = await openSession();
    const whole = JSON.stringify({ json: { amountSen: 7 } }).padEnd(1024 * 1024, ' ');
    expect((await call({ origin, cookie }, whole)).status).toBe(200);
    expect(await call({ origin, cookie }, `${whole} `)).toMatchObject({ status: 413, text: 'body.tooLarge' });
  });

  it('refuses files above 64 mebibytes by their stated length', async () => {
    const cookie = await openSession();
    const headers = { origin, cookie, 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(64 * 1024 * 1024 + 1) };
    expect(await send({ method: 'POST', path: '/rpc/size', headers })).toMatchObject({ status: 413 });
  });

  it('refuses a body without a stated length', async () => {
    const cookie = await openSession();
    const headers = { origin, cookie, 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
    expect(await send({ method: 'POST', path: '/rpc/echo', headers })).toMatchObject({ status: 411 });
  });
});

describe('the page', () => {
  it('comes with its policy, a fresh nonce each time, and is never kept', async () => {
    const [first, second] = [await send({}), await send({ path: '/index.html' })];
    const nonce = /nonce="([\w-]{22})"/.exec(first.text)?.[1] ?? '';
    expect(first.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(first.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    expect(first.headers['cache-control']).toBe('no-store');
    expect(second.text).not.toBe(first.text);
  });

  it('has the headers that keep it to itself, on refusals too', async () => {
    for (const answer of [await send({}), await send({ path: '/absent' }), await send({ headers: { host: 'evil.example' } })]) {
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
      });
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('lets the browser keep a hashed file and answers 304 for one it has', async () => {
    const path = '/assets/main-a1b2c3.js';
    const answer = await send({ path });
    expect(answer).toMatchObject({ status: 200, text: 'export const page = 1;' });
    expect(answer.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'private, max-age=31536000, immutable' });
    expect(await send({ path, headers: { 'if-none-match': String(answer.headers.etag) } })).toMatchObject({ status: 304, text: '' });
  });

  it.each([
    '/../outside.js',
    '/assets/../../outside.js',
    '/%2e%2e/outside.js',
    '/..%2foutside.js',
    '/assets/..%5c..%5coutside.js',
    '//outside.js',
    '/notes.secret',
    '/assets',
    '/assets/main-a1b2c3.js/',
    '/assets/main-a1b2c3.js%00',
    'http://evil.example/index.html',
  ])('does not know the path %s', async (path) => {
    expect(await send({ path })).toMatchObject({ status: 404, text: 'path.unknown' });
  });
});

describe('closing', () => {
  it('ends within its grace even while a stream is running', async () => {
    const cookie = await openSession();
    const stream = send({ method: 'POST', path: '/rpc/ticks', body: '{}', headers: { origin, cookie, 'content-type': 'application/json' } });
    const ended = stream.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await loopback.close();
    await ended;
    expect(await canConnect('127.0.0.1', loopback.port)).toBe(false);
    loopback = await startLoopback({ host: { router: {}, context: {} }, rendererFolder: join(folder, 'page') });
  });
});
