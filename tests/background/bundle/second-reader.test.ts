import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../vectors/check.py', import.meta.url));
const isPythonHere = spawnSync('python3', ['--version']).status === 0;

describe('the second reader, in Python', () => {
  // Skipped where there is no python3 (a plain Windows PC): the files themselves are still read by vectors.test.ts.
  it.skipIf(!isPythonHere)('agrees about every file in tests/vectors', () => {
    const run = spawnSync('python3', ['-B', script], { encoding: 'utf8' });
    expect(`${run.stdout}${run.stderr}`).toContain('disagreements: 0\n');
    expect(run.status).toBe(0);
  });
});
