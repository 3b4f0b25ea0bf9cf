import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient, isDefinedError, safe } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { RouterClient } from '@orpc/server';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { startLoopback } from '../../../electron/background/host/loopback.ts';
import { serveMessagePorts } from '../../../electron/background/host/message-port.ts';
import type { PagePort, ParentPort } from '../../../electron/background/host/message-port.ts';
import { createTestRouter } from './loopback-router.ts';
import type { RouterTrace, TestRouter } from './loopback-router.ts';

type Connection = { readonly client: RouterClient<TestRouter>; readonly trace: RouterTrace; close(): Promise<void> };

const FIVE_MEGABYTES = 5 * 1024 * 1024;

async function overHttp(): Promise<Connection> {
  const trace = { isTickStopped: false };
  const rendererFolder = mkdtempSync(join(tmpdir(), 'loopback-'));
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html>');
  const loopback = await startLoopback({ host: { router: createTestRouter(trace), context: {} }, rendererFolder, token: 'once' });
  const origin = `http://127.0.0.1:${loopback.port}`;
  const opened = await fetch(`${origin}/session`, { method: 'POST', body: 'once', headers: { origin } });
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const client: RouterClient<TestRouter> = createORPCClient(new FetchLink({ url: `${origin}/rpc`, headers: { origin, cookie } }));
  const close = async (): Promise<void> => {
    await loopback.close();
    rmSync(rendererFolder, { recursive: true });
  };
  return { client, trace, close };
}

/** Stands for Electron's MessagePortMain: Node's port with events that carry `data`. */
function asPagePort(port: MessagePort): PagePort {
  return {
    on: (event, listener) => port.addEventListener(event, (message) => listener(message instanceof MessageEvent ? { data: message.data } : undefined)),
    postMessage: (message) => port.postMessage(message),
    start: () => port.start(),
  };
}

async function overPort(): Promise<Connection> {
  const trace = { isTickStopped: false };
  const { port1, port2 } = new MessageChannel();
  const parent: ParentPort = {
    on: (_event, listener) => {
      listener({ data: { kind: 'start', dataFolder: '/data' }, ports: [] });
      listener({ data: { kind: 'port' }, ports: [asPagePort(port1)] });
    },
  };
  serveMessagePorts(parent, () => ({ router: createTestRouter(trace), context: {} }));
  const client: RouterClient<TestRouter> = createORPCClient(new PortLink({ port: port2 }));
  port2.start();
  return { client, trace, close: async () => port2.close() };
}

describe.each([
  ['HTTP on the loopback address', overHttp],
  ['a MessagePort', overPort],
])('over %s', (_name, open) => {
  const opened = open();
  afterAll(async () => (await opened).close());

  it('carries a value there and back', async () => {
    const { client } = await opened;
    expect(await client.echo({ amountSen: Number.MAX_SAFE_INTEGER })).toEqual({ amountSen: Number.MAX_SAFE_INTEGER });
  });

  it('carries a typed error with its data', async () => {
    const { client } = await opened;
    const [error] = await safe(client.refuse());
    expect(isDefinedError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'REFUSED', data: { code: 'period.locked' } });
  });

  it('says nothing about a crash but that there was one', async () => {
    const { client } = await opened;
    const [error] = await safe(client.crash());
    expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  it('refuses an input that the schema does not allow', async () => {
    const { client } = await opened;
    const [error] = await safe(client.echo({ amountSen: 0.5 }));
    expect(error).toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('carries a file of five megabytes to the background', async () => {
    const { client } = await opened;
    const file = new File([new Uint8Array(FIVE_MEGABYTES).fill(3)], 'impor.xlsx');
    expect(await client.size({ file })).toEqual({ sizeBytes: FIVE_MEGABYTES, sum: (FIVE_MEGABYTES * 3) % 65_521 });
  });

  it('carries a PDF of five megabytes to the page', async () => {
    const { client } = await opened;
    const blob = await client.make({ sizeBytes: FIVE_MEGABYTES });
    expect([blob.type, blob.size]).toEqual(['application/pdf', FIVE_MEGABYTES]);
    expect(new Uint8Array(await blob.arrayBuffer()).every((byte) => byte === 7)).toBe(true);
  });

  it('streams progress, and stops it at the source when the page stops listening', async () => {
    const { client, trace } = await opened;
    const seen: number[] = [];
    const controller = new AbortController();
    const run = async (): Promise<void> => {
      for await (const { tick } of await client.ticks(undefined, { signal: controller.signal })) {
        seen.push(tick);
        if (tick === 3) controller.abort();
      }
    };
    await run().catch(() => undefined);
    expect(seen).toEqual([1, 2, 3]);
    await vi.waitFor(() => expect(trace.isTickStopped).toBe(true), 3_000);
  });
});
