import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printOutcome, runChecks } from '../checks/check.ts';
import { REPOSITORY_ROOT } from '../checks/source-files.ts';
import { addTallies, closingLine, runVitest, type Tally } from './run-vitest.ts';

/** The parts that vitest runs, in order: a failing early part does not hide what a later one has to say. */
const PARTS = [
  { name: 'unit', config: 'build/vitest.config.ts' },
  { name: 'end to end', config: 'build/vitest.e2e.config.ts' },
] as const;

async function runEverything(): Promise<number> {
  const tallies = [await check()];
  for (const { name, config } of PARTS) {
    heading(name);
    tallies.push(await runPart(config));
  }
  const total = addTallies(tallies);
  if (total.skipped.length > 0) heading('skipped, and why');
  for (const line of total.skipped) console.log(line);
  console.log(`\n${closingLine(total)}`);
  return total.failed === 0 ? 0 : 1;
}

async function check(): Promise<Tally> {
  heading('checks');
  const outcomes = await runChecks(printOutcome);
  const passed = outcomes.filter((outcome) => outcome.passed).length;
  return { passed, failed: outcomes.length - passed, skipped: [] };
}

async function runPart(config: string): Promise<Tally> {
  const path = join(REPOSITORY_ROOT, config);
  if (existsSync(path)) return runVitest(path);
  console.log(`${config} is missing`);
  return { passed: 0, failed: 1, skipped: [] };
}

function heading(text: string): void {
  console.log(`\n== ${text}`);
}

// vitest leaves handles open and sets its own exit code; this run's answer is the one printed above.
process.exit(await runEverything());
