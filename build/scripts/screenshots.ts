import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { exit } from 'node:process';
import { buildRuntime, isStale, PROJECT } from './runtimes.ts';

/** `npm run screenshots`: pictures of every screen in `build/screenshots`, made from the practice book. */
if (isStale('renderer')) await buildRuntime('renderer');
const taken = spawnSync(process.execPath, [join(PROJECT, 'tests', 'e2e', 'support', 'take-screenshots.ts')], { stdio: 'inherit' });
exit(taken.status ?? 1);
