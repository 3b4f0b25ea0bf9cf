import { createServer } from 'node:http';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { BrowserContext } from 'playwright-core';
import { build } from 'vite';
import { buildRuntime, isStale, PROJECT } from '../../build/scripts/runtimes.ts';
import { realEnvironment } from '../../electron/background/host/environment.ts';
import { startLoopback } from '../../electron/background/host/loopback.ts';
import { createHost, createRouter } from '../../electron/background/host/wire.ts';
import { launchBrowser } from '../e2e/support/browser.ts';
import { importText, neutralBook } from './book.ts';
import { ms, type BenchContext, type BenchRow } from './row.ts';

const RUNS = 7;

/** From the address to figures on the first screen, against a React page that says one word, in the same browser. */
export async function benchFirstScreen(context: BenchContext): Promise<readonly BenchRow[]> {
  if (isStale('renderer')) await buildRuntime('renderer');
  const { opened, path, data } = await neutralBook(context, 'layar', context.entries);
  await importText(opened.book, { kind: 'journal', name: 'jurnal.ndjson', text: data.journalNdjson, source: 'bench' });
  opened.close();
  const host = createHost({ dataFolder: context.folder, environment: realEnvironment(), log: console.error });
  await createRouterClient(createRouter(host.session, console.error), { context: {} }).book.open({ path });
  const loopback = await startLoopback({ host, rendererFolder: join(PROJECT, 'dist', 'renderer') });
  const empty = await serveEmptyPage(context.folder);
  const browser = await launchBrowser();
  try {
    const bare = await medianPaint(browser.context, empty.url, 'h1');
    const ours = await medianPaint(browser.context, loopback.url, 'text=Kas dan bank');
    return [{ name: `first usable screen, ${context.entries} entries`, ours: ms(ours), baseline: ms(bare), ratio: ours / bare, budget: 1.5 }];
  } finally {
    await browser.close();
    empty.close();
    await loopback.close();
    await host.close();
  }
}

async function medianPaint(browser: BrowserContext, url: string, sign: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const page = await browser.newPage();
    const started = performance.now();
    // The one-time token is in the address of the first visit; its cookie serves the later ones.
    await page.goto(run === 0 ? url : url.replace(/#.*$/, ''), { waitUntil: 'commit' });
    await page.locator(sign).first().waitFor();
    if (run > 0) times.push(performance.now() - started);
    await page.close();
  }
  return times.sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0;
}

async function serveEmptyPage(folder: string): Promise<{ readonly url: string; close(): void }> {
  const root = join(PROJECT, '.cache', 'empty-page');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><div id="root"></div><script type="module" src="./main.js"></script>');
  writeFileSync(join(root, 'main.js'), "import { createElement } from 'react';\nimport { createRoot } from 'react-dom/client';\ncreateRoot(document.getElementById('root')).render(createElement('h1', null, 'Halaman'));\n");
  const outDir = join(folder, 'empty-page');
  await build({ configFile: false, root, base: './', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = createServer((request, response) => {
    const name = request.url === '/' || request.url === undefined ? '/index.html' : request.url;
    response.setHeader('content-type', name.endsWith('.js') ? 'text/javascript' : 'text/html');
    try {
      response.end(readFileSync(join(outDir, name)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address with a port.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
