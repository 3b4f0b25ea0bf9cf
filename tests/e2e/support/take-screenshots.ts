import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Environment } from '../../../electron/background/app/context.ts';
import { listJournals } from '../../../electron/background/app/journal.ts';
import { listMembers } from '../../../electron/background/app/member.ts';
import { buildPractice } from '../../../electron/background/app/sample-practice.ts';
import { openExisting, practicePath, type Session } from '../../../electron/background/app/session.ts';
import { realEnvironment } from '../../../electron/background/host/environment.ts';
import { startLoopback } from '../../../electron/background/host/loopback.ts';
import { createHost } from '../../../electron/background/host/wire.ts';
import { isoDate, type IsoDate } from '../../../shared/calendar/date.ts';
import { PROJECT } from '../../../build/scripts/runtimes.ts';
import { launchBrowser } from './browser.ts';
import { screensOf } from './screens.ts';

/** Photographs every screen of the program at 1366 x 768, over the practice book on a fixed day. */

/** The last day of the practice book, so that the day's figures show. */
const YEAR_END = isoDate('2025-12-31');
/** A Monday on which 2025 waits to be closed; the practice book is made as on this day. */
const JANUARY = isoDate('2026-01-12');
/** Charts draw themselves and figures arrive in this time. */
const SETTLE_MS = 900;

const folder = join(PROJECT, 'build', 'screenshots');
const dataFolder = mkdtempSync(join(tmpdir(), 'koperasi-gambar-'));
try {
  await takeAll();
} finally {
  rmSync(dataFolder, { recursive: true, force: true });
}

async function takeAll(): Promise<void> {
  const calendar = fixedCalendar();
  const host = createHost({ dataFolder, environment: calendar.environment, log: console.error });
  const loopback = await startLoopback({ host, rendererFolder: join(PROJECT, 'dist', 'renderer') });
  const browser = await launchBrowser();
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.png'))) rmSync(join(folder, name));
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.emulateMedia({ reducedMotion: 'reduce' });
    page.on('pageerror', (error) => console.error(`  ${page.url()}: ${error.message}`));
    await page.goto(loopback.url);
    await photograph(page, '00-buku-pertama');
    const ids = await openPracticeBook(host.session);
    for (const [index, screen] of screensOf(ids).entries()) {
      const day = screen.afterYearEnd === true ? JANUARY : YEAR_END;
      if (index === 0 || day !== calendar.environment.today()) {
        calendar.goTo(day);
        await page.reload();
      }
      await page.evaluate((path) => { location.hash = path; }, `#${screen.path}`);
      await photograph(page, `${String(index + 1).padStart(2, '0')}-${screen.name}`);
    }
  } finally {
    await browser.close();
    await loopback.close();
    await host.close();
  }
}

async function photograph(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`${name}.png`);
}

type Calendar = { readonly environment: Environment; readonly goTo: (day: IsoDate) => void };

/** Office hours of a day that is set. */
function fixedCalendar(): Calendar {
  let day = JANUARY;
  let elapsedMs = 0;
  return {
    environment: { ...realEnvironment(), today: () => day, now: () => Date.parse(`${day}T02:15:00Z`) + (elapsedMs += 1) },
    goTo: (next) => {
      day = next;
    },
  };
}

async function openPracticeBook(session: Session): Promise<{ readonly memberId: string; readonly journalId: string }> {
  const path = practicePath(session);
  const built = await buildPractice(path, session.environment, { onProgress: (done, total, label) => console.log(`  ${label} (${done}/${total})`) });
  if (!built.ok) throw new Error(`the practice book was refused: ${built.refusal.code}`);
  const opened = openExisting(session, { path });
  const book = session.current();
  if (!opened.ok || book === null) throw new Error('the practice book does not open');
  const page = { search: '', offset: 0, limit: 1 };
  const member = listMembers(book, { ...page, status: 'active', sort: 'sukarela', descending: true }).rows[0];
  const journal = listJournals(book, { ...page, cashOnly: true }).rows[0];
  if (member === undefined || journal === undefined) throw new Error('the practice book is empty');
  return { memberId: member.id, journalId: journal.id };
}
