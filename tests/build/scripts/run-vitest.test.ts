import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addTallies, closingLine } from '../../../build/scripts/run-vitest.ts';
import { plantTree, ROOT } from '../checks/planted-tree.ts';

const tree = plantTree('tests-run');
afterAll(() => tree.remove());

/** Runs the planted tests that match in a process of its own and reads back the tally it prints last. */
function tally(include: string): unknown {
  const folder = join(tree.root, include.replace(/\W/g, ''));
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'vitest.config.mjs');
  writeFileSync(config, `export default { test: { root: ${JSON.stringify(tree.root)}, include: [${JSON.stringify(include)}] } };`);
  const program = `
    const { runVitest } = await import(${JSON.stringify(join(ROOT, 'build/scripts/run-vitest.ts'))});
    const tally = await runVitest(${JSON.stringify(config)});
    console.log('\\n' + JSON.stringify(tally));
    process.exit(0);`;
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: tree.root,
    encoding: 'utf8',
    env: { ...process.env, VITEST: undefined, VITEST_POOL_ID: undefined, VITEST_WORKER_ID: undefined },
  });
  return JSON.parse(result.stdout.trimEnd().split('\n').at(-1) ?? 'null');
}

test('counts what passed, what failed and what was skipped, with reasons', () => {
  expect(tally('{passes,fails,skips}.test.ts')).toEqual({
    passed: 2,
    failed: 1,
    skipped: [
      'skips.test.ts > needs a browser: no browser on this machine',
      'skips.test.ts > says nothing: no reason given',
    ],
  });
});

test('a file that cannot be loaded is a failure', () => {
  expect(tally('breaks.test.ts')).toEqual({ passed: 0, failed: 1, skipped: [] });
});

test('a suite that cannot be set up is a failure', () => {
  expect(tally('broken-hook.test.ts')).toMatchObject({ passed: 0, failed: 1 });
});

test('a run without any test file is a failure', () => {
  expect(tally('absent.test.ts')).toEqual({ passed: 0, failed: 1, skipped: [] });
});

test('the closing line sums its parts', () => {
  const parts = [{ passed: 2, failed: 0, skipped: ['a: because'] }, { passed: 3, failed: 1, skipped: [] }];
  expect(closingLine(addTallies(parts))).toBe('5 passed, 1 failed, 1 skipped');
});
