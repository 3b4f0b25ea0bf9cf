import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findElectron } from '../../build/scripts/electron-binary.ts';
import { buildRuntime, isStale, PROJECT } from '../../build/scripts/runtimes.ts';

const executablePath = findElectron();
const REASON = "Electron's binary is not on this machine (it comes from outside the npm registry); run `npx install-electron`, then this test runs";

describe('the desktop program', () => {
  it('opens the page in a sandbox, connects it to the background and lets nothing else in', async ({ skip }) => {
    if (executablePath === undefined) {
      console.log(`skipped: ${REASON}`);
      skip(REASON);
    }
    for (const runtime of ['renderer', 'background', 'shell'] as const) if (isStale(runtime)) await buildRuntime(runtime);
    const dataFolder = mkdtempSync(join(tmpdir(), 'koperasi-electron-'));
    const program = await _electron.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: [PROJECT], env: { ...process.env, KOPERASI_DATA: dataFolder } });
    try {
      const page = await program.firstWindow();
      await page.waitForSelector('#root > *');
      expect(new URL(page.url()).origin).toBe('app://koperasi');
      expect(await page.evaluate(() => ['require', 'process', 'electron', 'ipcRenderer'].filter((name) => name in globalThis))).toEqual([]);
      expect(await page.evaluate(() => window.open('https://example.com'))).toBeNull();
      expect(await page.evaluate(() => fetch('https://example.com').then(() => 'answered', () => 'refused'))).toBe('refused');
      expect(await page.getByText('no background').count()).toBe(0);
    } finally {
      await program.close();
      rmSync(dataFolder, { recursive: true, force: true });
    }
  });
});
