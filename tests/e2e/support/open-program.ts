import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { buildRuntime, isStale, PROJECT } from '../../../build/scripts/runtimes.ts';
import { launchBrowser } from './browser.ts';

const START_TIMEOUT_MS = 30_000;

/** The program as a person has it: its page in a browser, its background in a process of its own. */
export type OpenProgram = { readonly page: Page; readonly context: BrowserContext; readonly dataFolder: string; close(): Promise<void> };

/**
 * Builds the page if it is stale and opens the program on an empty data folder, or on the one given (which then stays).
 * `close` ends the browser and the background; a page error during the run makes it throw.
 */
export async function openProgram(options: { readonly dataFolder?: string } = {}): Promise<OpenProgram> {
  if (isStale('renderer')) await buildRuntime('renderer');
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'koperasi-e2e-'));
  const background = await startBackground(dataFolder);
  const browser = await launchBrowser();
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const pageErrors: Error[] = [];
  page.on('pageerror', (error) => pageErrors.push(error));
  await page.goto(background.url);
  const close = async (): Promise<void> => {
    await browser.close();
    await background.stop();
    if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
    if (pageErrors.length > 0) throw new AggregateError(pageErrors, 'the page failed during the run');
  };
  return { page, context: browser.context, dataFolder, close };
}

/** Starts the browser host as `npm start` does and waits for the address it prints. */
async function startBackground(dataFolder: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const entry = join(PROJECT, 'electron', 'background', 'host', 'loopback-main.ts');
  const child = spawn(process.execPath, [entry, '--renderer', join(PROJECT, 'dist', 'renderer'), '--data', dataFolder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the background printed no address')), START_TIMEOUT_MS);
    let printed = '';
    child.once('exit', (code) => reject(new Error(`the background ended with ${code}`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const found = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(printed)?.[0];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { url, stop };
}
