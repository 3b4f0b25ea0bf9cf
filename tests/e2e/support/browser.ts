import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';

/** The window of the smallest screen the program is made for. */
const VIEWPORT = { width: 1366, height: 768 };

const QUIET_FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A running browser with a profile of its own; `close` also removes the profile. */
export type TestBrowser = { readonly context: BrowserContext; readonly executablePath: string; close(): Promise<void> };

/**
 * Starts a Chromium without a window.
 *
 * Shape: `KOPERASI_CHROMIUM` if set, else on Linux the one that comes with npm (`@sparticuz/chromium`, no system
 * package needed), else the first installed Chromium, Edge or Chrome. Throws when there is none: a run without a browser is
 * no end-to-end run.
 */
export async function launchBrowser(options: { readonly viewport?: { readonly width: number; readonly height: number } } = {}): Promise<TestBrowser> {
  const executablePath = await findChromium();
  const profile = mkdtempSync(join(tmpdir(), 'koperasi-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: options.viewport ?? VIEWPORT,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    acceptDownloads: true,
    args: isRoot() ? [...QUIET_FLAGS, '--no-sandbox'] : QUIET_FLAGS,
  });
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, executablePath, close };
}

async function findChromium(): Promise<string> {
  const named = process.env['KOPERASI_CHROMIUM'];
  if (named !== undefined) return named;
  const found = (process.platform === 'linux' && process.arch === 'x64' ? await unpackChromium() : undefined) ?? INSTALLED.find((path) => existsSync(path));
  if (found === undefined) throw new Error('no Chromium found: install Edge, Chrome or Chromium, or name one in KOPERASI_CHROMIUM');
  return found;
}

/** The two variables make the package unpack the system libraries it carries; it reads them while it is imported. */
async function unpackChromium(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}

function isRoot(): boolean {
  return process.platform === 'linux' && userInfo().uid === 0;
}
