import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PROJECT } from '../../../build/scripts/runtimes.ts';
import { realEnvironment } from '../../../electron/background/host/environment.ts';
import { startLoopback } from '../../../electron/background/host/loopback.ts';
import { createHost, createRouter } from '../../../electron/background/host/wire.ts';
import { isoDate } from '../../../shared/calendar/date.ts';
import { launchBrowser } from './browser.ts';

const START_TIMEOUT_MS = 30_000;
/** A page that has not answered by then will not: better a failure that names the step than a test that runs out of time. */
const STEP_TIMEOUT_MS = 20_000;

/** The program as a person has it: its page in a browser, its background behind it. */
export type OpenProgram = { readonly page: Page; readonly context: BrowserContext; readonly dataFolder: string; close(): Promise<void> };

/** The procedures of the contract without a page: what a test prepares with, and compares with. */
export type Procedures = ReturnType<typeof proceduresOf>;

export type ProgramOnDay = OpenProgram & { readonly procedures: Procedures; setToday(date: string): Promise<void> };

/** Opens the program as `npm start` does, on an empty data folder: the background is a process of its own and has the real clock. */
export async function openProgram(): Promise<OpenProgram> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'koperasi-e2e-'));
  const background = await startProcess(dataFolder);
  const { page, context, closePage } = await openPage(background.url);
  const close = async (): Promise<void> => {
    await closePage();
    await background.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return { page, context, dataFolder, close };
}

/**
 * Opens the program on a day that the test chooses and may change. The background runs in the test's own process, behind
 * the same loopback server; `prepare` fills it before the page opens. `close` throws what went wrong in the page.
 */
export async function openProgramOn(today: string, prepare: (procedures: Procedures) => Promise<void> = () => Promise.resolve()): Promise<ProgramOnDay> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'koperasi-e2e-'));
  let date = isoDate(today);
  let moment = Date.parse(`${today}T02:00:00Z`);
  const host = createHost({ dataFolder, environment: { ...realEnvironment(), today: () => date, now: () => (moment += 1000) }, log: console.error });
  const procedures = proceduresOf(host);
  await prepare(procedures);
  const loopback = await startLoopback({ host, rendererFolder: join(PROJECT, 'dist', 'renderer') });
  const { page, context, closePage } = await openPage(loopback.url);
  return {
    page, context, dataFolder, procedures,
    setToday: async (next) => {
      date = isoDate(next);
      moment = Math.max(moment, Date.parse(`${next}T02:00:00Z`));
      await page.reload();
    },
    close: async () => {
      try {
        await closePage();
      } finally {
        await loopback.close();
        await host.close();
        rmSync(dataFolder, { recursive: true, force: true });
      }
    },
  };
}

/** Two programs of one test leave two pictures. */
let pictures = 0;

/** Acts in a program and closes it. When a step fails, the picture of the page is left in `.cache/e2e/`. */
export async function inProgram<P extends OpenProgram>(opening: Promise<P>, act: (program: P) => Promise<void>): Promise<void> {
  const program = await opening;
  try {
    await act(program);
  } catch (error) {
    const folder = join(PROJECT, '.cache', 'e2e');
    mkdirSync(folder, { recursive: true });
    await program.page.screenshot({ path: join(folder, `${expect.getState().currentTestName?.replace(/\W+/g, '-') ?? 'failed'}-${(pictures += 1)}.png`) });
    throw error;
  } finally {
    await program.close();
  }
}

function proceduresOf(host: ReturnType<typeof createHost>) {
  return createRouterClient(createRouter(host.session, console.error), { context: {} });
}

async function openPage(url: string): Promise<{ readonly page: Page; readonly context: BrowserContext; closePage(): Promise<void> }> {
  const browser = await launchBrowser();
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  page.setDefaultTimeout(STEP_TIMEOUT_MS);
  const pageErrors: Error[] = [];
  page.on('pageerror', (error) => pageErrors.push(error));
  // Nothing moves under the pointer; a dialog is there at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(url);
  const closePage = async (): Promise<void> => {
    await browser.close();
    if (pageErrors.length > 0) throw new AggregateError(pageErrors, 'the page failed during the run');
  };
  return { page, context: browser.context, closePage };
}

/** Starts the browser host as `npm start` does and waits for the address it prints. */
async function startProcess(dataFolder: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
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
