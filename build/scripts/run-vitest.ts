import { startVitest, type Reporter, type TestModule } from 'vitest/node';

/**
 * What a part of the run came to. `failed` counts tests, and also files, suites and hooks that broke outside a test.
 * `skipped` has one line a test with its reason, in the order of the files.
 */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: readonly string[] };

/** Runs the tests of one vitest configuration (an absolute path). A run that finds no test file has failed. */
export async function runVitest(config: string): Promise<Tally> {
  const tallies: Tally[] = [];
  const counter: Reporter = {
    onTestRunEnd(modules, unhandledErrors) {
      for (const module of modules) tallies.push(tallyModule(module));
      tallies.push({ passed: 0, failed: unhandledErrors.length + (modules.length === 0 ? 1 : 0), skipped: [] });
    },
  };
  const vitest = await startVitest('test', [], { config, watch: false, reporters: ['default', counter] });
  await vitest.close();
  return tallies.length === 0 ? { passed: 0, failed: 1, skipped: [] } : addTallies(tallies);
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/** The closing line of a run. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}

function tallyModule(module: TestModule): Tally {
  const tests = [...module.children.allTests()];
  const brokenSuites = [...module.children.allSuites()].reduce((total, suite) => total + suite.errors().length, 0);
  const skipped = tests.flatMap((test) => {
    const result = test.result();
    if (result.state !== 'skipped') return [];
    return [`${module.relativeModuleId} > ${test.fullName}: ${result.note ?? 'no reason given'}`];
  });
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  return {
    passed,
    failed: tests.length - passed - skipped.length + module.errors().length + brokenSuites,
    skipped,
  };
}
