import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBundle } from './bundle.ts';
import { benchColdStart } from './cold-start.ts';
import { benchFirstScreen } from './first-screen.ts';
import { benchImport } from './import.ts';
import { benchLedger } from './ledger.ts';
import { benchMemberPage } from './member-page.ts';
import { benchMemory } from './memory.ts';
import { benchPaper } from './paper.ts';
import { benchPosting } from './posting.ts';
import { printRow, printTitle, type BenchContext, type BenchRow } from './row.ts';

/**
 * `npm run bench [-- NAME …] [--small]`: the budgets of the product as ratios against a baseline measured in the same run.
 * Machines differ and are noisy: quote the ratios. Nothing here is asserted; a budget that is missed is marked.
 */
const BENCHES: Readonly<Record<string, (context: BenchContext) => Promise<readonly BenchRow[]>>> = {
  import: benchImport,
  posting: benchPosting,
  paper: benchPaper,
  'first-screen': benchFirstScreen,
  'cold-start': benchColdStart,
  bundle: benchBundle,
  ledger: benchLedger,
  'member-page': benchMemberPage,
  memory: benchMemory,
};

const words = process.argv.slice(2);
const isSmall = words.includes('--small');
const names = words.filter((word) => !word.startsWith('--'));
const folder = mkdtempSync(join(tmpdir(), 'koperasi-bench-'));
const context: BenchContext = { folder, entries: isSmall ? 10_000 : 100_000, entriesLarge: isSmall ? 20_000 : 1_000_000 };
try {
  printTitle(context);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const row of await bench(context)) printRow(row);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
