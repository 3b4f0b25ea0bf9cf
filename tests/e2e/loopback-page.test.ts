import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLoopback } from '../../electron/background/host/loopback.ts';
import type { Loopback } from '../../electron/background/host/loopback.ts';
import { createTestRouter } from '../background/host/loopback-router.ts';
import { launchBrowser } from './support/browser.ts';
import type { TestBrowser } from './support/browser.ts';

/** A page without the program: what a browser itself makes of the cookie and of the policy. */
const PAGE = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>start</title>
<style nonce="__CSP_NONCE__">b { color: rgb(0, 128, 0) }</style><style>b { color: rgb(255, 0, 0) }</style>
<script>document.title = 'an inline script ran'</script></head><body><b>Koperasi</b><script type="module" src="./main.js"></script></body></html>`;
const SCRIPT = `
const token = /^#token=(.+)$/.exec(location.hash)?.[1];
history.replaceState(null, '', location.pathname);
if (token) await fetch('/session', { method: 'POST', body: token });
const headers = { 'content-type': 'application/json' };
const answer = await fetch('/rpc/echo', { method: 'POST', headers, body: JSON.stringify({ json: { amountSen: 150000 } }) });
document.title = answer.status + ' ' + await answer.text();`;

let folder: string;
let loopback: Loopback;
let browser: TestBrowser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loopback-page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'main.js'), SCRIPT);
  loopback = await startLoopback({ host: { router: createTestRouter({ isTickStopped: false }), context: {} }, rendererFolder: folder });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await loopback.close();
  rmSync(folder, { recursive: true });
});

async function titleOf(url: string): Promise<string> {
  const page = await browser.context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => /^\d/.test(document.title));
  const title = await page.title();
  await page.close();
  return title;
}

it('opens with its one-time address, keeps the session for other tabs, and is closed to a used address without the cookie', async () => {
  const plain = loopback.url.split('#')[0] ?? '';
  expect(await titleOf(plain)).toBe('401 session.missing');
  expect(await titleOf(loopback.url)).toBe('200 {"json":{"amountSen":150000}}');
  expect(await titleOf(plain)).toBe('200 {"json":{"amountSen":150000}}');
  await browser.context.clearCookies();
  expect(await titleOf(loopback.url)).toBe('401 session.missing');
});

it('runs no inline script and takes no style without the nonce', async () => {
  const page = await browser.context.newPage();
  const violations: string[] = [];
  page.on('console', (message) => violations.push(message.text()));
  await page.goto(loopback.issueUrl());
  await page.waitForFunction(() => /^\d/.test(document.title));
  expect(await page.locator('b').evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 128, 0)');
  expect(violations.filter((text) => text.includes('Content Security Policy'))).toHaveLength(2);
  expect(await page.evaluate(() => fetch('https://example.com').then(() => 'answered', () => 'refused'))).toBe('refused');
  await page.close();
});

it('answers nothing to a page of another port, which the browser counts as the same site and gives the cookie', async () => {
  const page = await browser.context.newPage();
  await page.goto(loopback.issueUrl());
  await page.waitForFunction(() => document.title.startsWith('200'));
  const attacker = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>evil</title>'));
  await new Promise<void>((resolve) => attacker.listen(0, '127.0.0.1', resolve));
  const address = attacker.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const statuses: number[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith(`http://127.0.0.1:${loopback.port}/`)) statuses.push(response.status());
  });
  await page.goto(`http://127.0.0.1:${address.port}/`);
  const outcomes = await page.evaluate(attack, `http://127.0.0.1:${loopback.port}`);
  expect(outcomes).toEqual({ call: 'refused', simpleCall: 'refused', script: 'refused' });
  expect(page.frames().map((frame) => frame.url()).slice(1)).toEqual(['chrome-error://chromewebdata/']);
  expect(statuses.filter((status) => status === 200 || status === 204)).toEqual([200]);
  await page.close();
  attacker.close();
});

/** Runs in the attacker's page. The one 200 is the frame's document, which the browser then refuses to show. */
async function attack(target: string): Promise<Record<string, string>> {
  const refused = (): string => 'refused';
  const body = JSON.stringify({ json: { amountSen: 1 } });
  const call = await fetch(`${target}/rpc/echo`, { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body }).then(() => 'answered', refused);
  const simpleCall = await fetch(`${target}/rpc/echo`, { method: 'POST', mode: 'no-cors', credentials: 'include', body }).then(() => 'sent, answer hidden', refused);
  const script = await new Promise<string>((resolve) => {
    const element = document.createElement('script');
    element.src = `${target}/main.js`;
    element.onload = () => resolve('ran');
    element.onerror = () => resolve('refused');
    document.head.append(element);
  });
  const frame = document.createElement('iframe');
  frame.src = target;
  const shown = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await shown;
  return { call, simpleCall, script };
}
