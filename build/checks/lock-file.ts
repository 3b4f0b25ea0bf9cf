import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { REPOSITORY_ROOT } from './source-files.ts';

const lockFile = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() })),
});

/**
 * Optional packages that a lock file asks for and does not hold, as "name@version", in the order of the file.
 * npm leaves them out when the registry in use does not offer them, and `npm ci` then refuses the whole file.
 */
export function missingFromLock(text: string): string[] {
  const { packages } = lockFile.parse(JSON.parse(text));
  return Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([name]) => !placesToLook(path, name).some((place) => place in packages))
      .map(([name, version]) => `${name}@${version}`),
  );
}

/** Where node looks for a package asked for from `path`: beside it, then in every folder above. */
function placesToLook(path: string, name: string): string[] {
  const folders = path === '' ? [''] : ['', ...path.split(/\/(?=node_modules\/)/).map((_, index, all) => all.slice(0, index + 1).join('/'))];
  return folders.map((folder) => (folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`));
}

/** The lock file check of `npm run check`. */
export function checkLockFile(root: string = REPOSITORY_ROOT): string[] {
  const missing = missingFromLock(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return missing.map((name) => `package-lock.json lacks the optional ${name}: npm ci will refuse it`);
}
