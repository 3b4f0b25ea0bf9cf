import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { REPOSITORY_ROOT } from './source-files.ts';

/** The type check: every layer compiled as its own project, each seeing only what its runtime has. */
export function checkTypes(root: string = REPOSITORY_ROOT): string[] {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const result = spawnSync(process.execPath, [compiler, '-b', '--pretty', 'false'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return [];
  const lines = `${result.stdout}${result.stderr}`.split('\n').filter((line) => line !== '');
  return lines.length > 0 ? lines : [`the compiler ended with ${result.status ?? result.signal}`];
}
