import { realEnvironment } from '../../electron/background/host/environment.ts';
import { openBook, type Opened } from '../../electron/background/app/open-book.ts';
import { trialBalanceRows } from '../../electron/background/app/trial-balance.ts';
import { largeBook } from './book.ts';
import { medianOf, ms, type BenchContext, type BenchRow } from './row.ts';

/** The trial balance from kept balances, against the full sum over all lines in SQLite. */
export async function benchLedger(context: BenchContext): Promise<readonly BenchRow[]> {
  const { path } = await largeBook(context);
  const opened = reopened(path);
  const full = medianOf(3, () => void opened.book.read.all('SELECT account, sum(debit), sum(credit) FROM line GROUP BY account'));
  const ours = medianOf(40, () => void trialBalanceRows(opened.book, {}));
  opened.close();
  return [
    { name: `trial balance, ${context.entriesLarge} entries (ratio: to 1 ms)`, ours: ms(ours), baseline: ms(full), ratio: ours, budget: 1 },
    { name: 'the same against the full sum in SQLite', ours: ms(ours), baseline: ms(full), ratio: ours / full, budget: 0.05 },
  ];
}

export function reopened(path: string): Opened {
  const opened = openBook(realEnvironment(), path);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}
