import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { REPOSITORY_ROOT } from './source-files.ts';

/** The unused-code check: files, exports and packages that nothing reaches from the entry points in knip.json. */
export function checkUnused(root: string = REPOSITORY_ROOT): string[] {
  const knip = join(root, 'node_modules/knip/bin/knip.js');
  const result = spawnSync(
    process.execPath,
    [knip, '--config', join(root, 'build/checks/knip.json'), '--no-config-hints', '--no-progress'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (result.status === 0) return [];
  const lines = `${result.stdout}\n${result.stderr}`.split('\n').map((line) => line.trimEnd());
  return lines.filter((line) => line !== '');
}
