import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startVitest, type Reporter, type TestModule } from 'vitest/node';
import { printOutcome, runChecks } from '../checks/check.ts';
import { REPOSITORY_ROOT } from '../checks/source-files.ts';

/** What a part of the run came to. `failed` counts tests, checks, and files that could not be run at all. */
type Tally = { passed: number; failed: number; readonly skipped: string[] };

/** The parts that vitest runs, in order: a failing early part does not hide what a later one has to say. */
const PARTS = [
  { name: 'unit', config: 'build/vitest.config.ts' },
  { name: 'end to end', config: 'build/vitest.e2e.config.ts' },
] as const;

async function runEverything(): Promise<number> {
  const tally: Tally = { passed: 0, failed: 0, skipped: [] };
  heading('checks');
  for (const { passed } of await runChecks(printOutcome)) tally[passed ? 'passed' : 'failed'] += 1;
  for (const { name, config } of PARTS) {
    heading(name);
    await runTests(config, tally);
  }
  if (tally.skipped.length > 0) heading('skipped, and why');
  for (const line of tally.skipped) console.log(line);
  console.log(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped.length} skipped`);
  return tally.failed === 0 ? 0 : 1;
}

function heading(text: string): void {
  console.log(`\n== ${text}`);
}

async function runTests(config: string, tally: Tally): Promise<void> {
  const path = join(REPOSITORY_ROOT, config);
  if (!existsSync(path)) {
    console.log(`${config} is missing`);
    tally.failed += 1;
    return;
  }
  let filesRun = 0;
  const counter: Reporter = {
    onTestRunEnd(modules, unhandledErrors) {
      filesRun = modules.length;
      for (const module of modules) countModule(module, tally);
      tally.failed += unhandledErrors.length;
    },
  };
  const vitest = await startVitest('test', [], { config: path, watch: false, reporters: ['default', counter] });
  await vitest.close();
  if (filesRun === 0) {
    console.log(`${config} found no test file: nothing was tried`);
    tally.failed += 1;
  }
}

/** Adds one test file; a file or suite that broke outside its tests counts as one failure. */
function countModule(module: TestModule, tally: Tally): void {
  for (const test of module.children.allTests()) {
    const result = test.result();
    if (result.state === 'passed') tally.passed += 1;
    else if (result.state === 'skipped') {
      tally.skipped.push(`${module.relativeModuleId} > ${test.fullName}: ${result.note ?? 'no reason given'}`);
    } else tally.failed += 1;
  }
  tally.failed += module.errors().length;
  for (const suite of module.children.allSuites()) tally.failed += suite.errors().length;
}

// vitest leaves handles open and sets its own exit code; this run's answer is the one printed above.
process.exit(await runEverything());
