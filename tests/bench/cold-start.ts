import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { importText, largeBook, neutralBook } from './book.ts';
import { medianOf, ms, type BenchContext, type BenchRow } from './row.ts';

const CLI = join(import.meta.dirname, '..', '..', 'electron', 'background', 'host', 'cli.ts');
const RUNS = 9;

/** A process from nothing to the first trial balance on its output, against an empty Node process. */
export async function benchColdStart(context: BenchContext): Promise<readonly BenchRow[]> {
  const small = await neutralBook(context, 'dingin', context.entries);
  await importText(small.opened.book, { kind: 'journal', name: 'jurnal.ndjson', text: small.data.journalNdjson, source: 'bench' });
  small.opened.close();
  const { path } = await largeBook(context);
  const empty = medianOf(RUNS, () => run(['-e', '0']));
  const rows = [[context.entries, small.path], [context.entriesLarge, path]] as const;
  return rows.map(([entries, file]) => {
    const ours = medianOf(RUNS, () => run([CLI, 'report', file, 'trial-balance', '--format', 'json']));
    return { name: `cold process to the first balance, ${entries} entries`, ours: ms(ours), baseline: ms(empty), ratio: ours / empty, budget: 3 };
  });
}

function run(args: readonly string[]): void {
  const done = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  if (done.status !== 0) throw new Error(done.stderr.toString());
}
