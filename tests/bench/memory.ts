import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { largeBook, neutralBook } from './book.ts';
import type { BenchContext, BenchRow } from './row.ts';

const WORKER = join(import.meta.dirname, 'memory-worker.ts');
const SERVING_MB = 300;
const IMPORTING_MB = 400;

/** Peak memory of a process of its own: serving the large book as an office day does, and taking a large import in. */
export async function benchMemory(context: BenchContext): Promise<readonly BenchRow[]> {
  const { path } = await largeBook(context);
  const fresh = await neutralBook(context, 'memori', context.entries);
  fresh.opened.close();
  const file = join(context.folder, 'memori.ndjson');
  writeFileSync(file, fresh.data.journalNdjson);
  const serving = peakOf(['serve', path]);
  const importing = peakOf(['import', fresh.path, file]);
  return [
    { name: `memory serving ${context.entriesLarge} entries`, ours: `${serving} MB`, baseline: `${SERVING_MB} MB`, ratio: serving / SERVING_MB, budget: 1 },
    { name: `memory importing ${context.entries} entries`, ours: `${importing} MB`, baseline: `${IMPORTING_MB} MB`, ratio: importing / IMPORTING_MB, budget: 1 },
  ];
}

function peakOf(args: readonly string[]): number {
  const done = spawnSync(process.execPath, [WORKER, ...args], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return Number(done.stdout);
}
