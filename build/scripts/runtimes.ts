import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The folder of the checkout, with a separator at its end. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The three things that are built, each by its own Vite configuration into `dist/`. */
export type Runtime = 'renderer' | 'background' | 'shell';

const SOURCES: Readonly<Record<Runtime, readonly string[]>> = {
  renderer: ['renderer', 'shared'],
  background: ['electron/background', 'shared'],
  shell: ['electron/main', 'electron/preload'],
};

/** Builds one runtime, whatever is there already. */
export async function buildRuntime(runtime: Runtime): Promise<void> {
  const startedAt = new Date();
  await build({ configFile: configOf(runtime), logLevel: 'warn' });
  const stamp = stampOf(runtime);
  writeFileSync(stamp, '');
  // A file saved while the build ran is newer than the start, so the next run builds again.
  utimesSync(stamp, startedAt, startedAt);
}

/** True when a source, the configuration or the set of packages is newer than the last build. */
export function isStale(runtime: Runtime): boolean {
  const stamp = stampOf(runtime);
  if (!existsSync(stamp)) return true;
  const files = [configOf(runtime), join(PROJECT, 'package-lock.json'), ...SOURCES[runtime].flatMap((folder) => filesIn(join(PROJECT, folder)))];
  const builtAtMs = statSync(stamp).mtimeMs;
  return files.some((file) => statSync(file).mtimeMs > builtAtMs);
}

function stampOf(runtime: Runtime): string {
  return join(PROJECT, 'dist', runtime, '.built');
}

function configOf(runtime: Runtime): string {
  return join(PROJECT, 'build', `vite.${runtime}.config.ts`);
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
