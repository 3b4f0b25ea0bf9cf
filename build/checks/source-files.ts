import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file of the checkout that could be committed: tracked, or untracked and not ignored.
 * Shape: paths relative to `root` with forward slashes, sorted, without files deleted from disk.
 */
export function committableFiles(root: string, folders: readonly string[] = []): string[] {
  const output = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard', '--', ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const paths = new Set(output.split('\0').filter((path) => path !== '' && existsSync(join(root, path))));
  return [...paths].sort();
}

/** The repository's root, with a slash at the end left off. */
export const REPOSITORY_ROOT = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

/** True for the module files that compilers and linters read. */
export function isModule(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
}
