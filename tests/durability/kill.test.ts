import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkBook } from '../../electron/background/app/check.ts';
import { createBook } from '../../electron/background/app/create-book.ts';
import { EMPTY_PROFILE } from '../../electron/background/app/book-facts.ts';
import { openBook } from '../../electron/background/app/open-book.ts';
import { realEnvironment } from '../../electron/background/host/environment.ts';
import { value } from '../support/test-book.ts';

/** SIGKILL at random moments during posting and import: nothing confirmed is lost, nothing is half there. */

const KILLS = { post: 100, import: 70, bulk: 30 } as const;
type Mode = keyof typeof KILLS;
const ENTRIES = { post: 1, import: 400, bulk: 6_000 } as const;
/** Milliseconds after opening in which the kill falls. */
const KILL_WITHIN = { post: 40, import: 120, bulk: 700 } as const;
const CHECK_EVERY = 25;
const folder = mkdtempSync(join(tmpdir(), 'koperasi-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 2 ** 31);
let state = seed;
const random = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};

async function killedRun(path: string, mode: Mode, run: number): Promise<readonly string[]> {
  const worker = spawn(process.execPath, [join(import.meta.dirname, '..', 'support', 'posting-worker.ts'), path, mode, String(run)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  worker.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const opened = new Promise<void>((resolve, reject) => {
    worker.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.startsWith('open\n')) resolve();
    });
    worker.once('exit', (code) => reject(new Error(`worker ended by itself (${code}): ${errors}`)));
  });
  await opened;
  worker.removeAllListeners('exit');
  await new Promise((resolve) => setTimeout(resolve, random() * KILL_WITHIN[mode]));
  worker.kill('SIGKILL');
  await once(worker, 'close');
  // A line is written after the commit; the last one may be cut, then it was not confirmed.
  return output.slice(0, output.lastIndexOf('\n')).split('\n').slice(1).filter((line) => line !== '');
}

it.each(['post', 'import', 'bulk'] as const)('loses nothing confirmed and leaves nothing half when killed during %s', async (mode) => {
  console.log(`kill ${mode}: seed ${seed}`);
  const environment = realEnvironment();
  const template = join(folder, `${mode}.koperasi`);
  let path = template;
  const created = value(await createBook(environment, { path: template, kind: 'ksu', profile: { ...EMPTY_PROFILE, name: 'Uji' }, userName: 'Uji', firstYear: 2025, blankChart: false, practice: false }));
  created.close();
  const confirmed: string[] = [];
  let total = 0;
  for (let run = 1; run <= KILLS[mode]; run += 1) {
    if (mode === 'bulk') {
      // The bulk path is for a book that has less than what comes in: each run gets a fresh one.
      path = join(folder, `bulk-${run}.koperasi`);
      copyFileSync(template, path);
      copyFileSync(`${template}.perangkat`, `${path}.perangkat`);
      total += confirmed.splice(0).length;
    }
    confirmed.push(...(await killedRun(path, mode, run)));
    if (mode !== 'bulk' && run % CHECK_EVERY !== 0 && run !== KILLS[mode]) continue;
    const opened = value(openBook(environment, path));
    const { read } = opened.book;
    if (mode === 'post') {
      const known = new Set(read.all<{ document: string }>('SELECT document FROM journal WHERE document IS NOT NULL').map((row) => row.document));
      expect(confirmed.filter((document) => !known.has(document))).toEqual([]);
    } else {
      const batches = read.all<{ name: string; n: number }>('SELECT s.name, count(*) AS n FROM journal j JOIN import_source s ON s.id = j.source GROUP BY s.id');
      expect(batches.filter((batch) => batch.n !== ENTRIES[mode])).toEqual([]);
      const known = new Set(batches.map((batch) => batch.name));
      expect(confirmed.filter((source) => !known.has(source))).toEqual([]);
    }
    const isLast = run === KILLS[mode];
    // Every trigger and index is back: part of what is checked.
    expect(checkBook(opened.book, { rebuild: isLast }).results.filter((result) => result.state === 'failed')).toEqual([]);
    opened.close();
  }
  expect(total + confirmed.length).toBeGreaterThan(mode === 'post' ? KILLS.post : 5);
}, 240_000);
