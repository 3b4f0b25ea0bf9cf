import { cpus, totalmem } from 'node:os';

export type BenchContext = { readonly folder: string; readonly entries: number; readonly entriesLarge: number };

/** One budget: what was measured, against what, and the ratio it is held to. Lower is better unless `isFasterBetter`. */
export type BenchRow = {
  readonly name: string;
  readonly ours: string;
  readonly baseline: string;
  readonly ratio: number;
  readonly budget: number;
  /** The ratio is a rate: higher is better and the budget is the least. */
  readonly isRate?: boolean;
};

export function printTitle(context: BenchContext): void {
  console.log(`Node ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; ${context.entries.toLocaleString('id')} and ${context.entriesLarge.toLocaleString('id')} entries`);
  console.log(`${'work'.padEnd(58)}${'ours'.padStart(14)}${'baseline'.padStart(14)}${'ratio'.padStart(9)}${'budget'.padStart(9)}`);
}

export function printRow(row: BenchRow): void {
  const isMet = row.isRate === true ? row.ratio >= row.budget : row.ratio <= row.budget;
  console.log(`${row.name.padEnd(58)}${row.ours.padStart(14)}${row.baseline.padStart(14)}${row.ratio.toFixed(2).padStart(9)}${row.budget.toFixed(2).padStart(9)}${isMet ? '' : '  MISSED'}`);
}

/** Milliseconds of one call. */
export function timed<T>(run: () => T): { readonly value: T; readonly milliseconds: number } {
  const started = performance.now();
  const value = run();
  return { value, milliseconds: performance.now() - started };
}

export async function timedAsync<T>(run: () => Promise<T>): Promise<{ readonly value: T; readonly milliseconds: number }> {
  const started = performance.now();
  const value = await run();
  return { value, milliseconds: performance.now() - started };
}

/** The median of several calls after some that warm up. */
export function medianOf(count: number, run: (index: number) => void): number {
  const times: number[] = [];
  for (let index = 0; index < count + Math.ceil(count / 5); index += 1) {
    const { milliseconds } = timed(() => run(index));
    if (index >= Math.ceil(count / 5)) times.push(milliseconds);
  }
  times.sort((left, right) => left - right);
  return times[Math.floor(times.length / 2)] ?? 0;
}

export function ms(value: number): string {
  return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
