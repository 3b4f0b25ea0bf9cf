import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 in hexadecimal by file name; the build writes it for the binaries of better-sqlite3. */
export type NativeHashes = ReadonlyMap<string, string>;

/** Reads the list that the build wrote. Throws when it is not one. */
export function parseNativeHashes(text: string): NativeHashes {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error('the list of native files is damaged');
  const hashes = new Map<string, string>();
  for (const [name, hash] of Object.entries(value)) {
    if (typeof hash !== 'string') throw new Error('the list of native files is damaged');
    hashes.set(name, hash);
  }
  return hashes;
}

/**
 * Throws unless every native file in the folder is the one the program was built with.
 *
 * Shape: a listed file may be missing (an installer carries those of its own system), at least one must be there.
 * Our decision: the integrity check of Electron's archive does not cover what lies unpacked beside it, and a binary runs
 * before any rule of ours can. Call it before the database library is first used.
 */
export function assertNativeFiles(folder: string, hashes: NativeHashes): void {
  const present = [...hashes].filter(([name]) => existsSync(join(folder, name)));
  if (present.length === 0) throw new Error(`no native file of the program in ${folder}`);
  for (const [name, hash] of present) {
    const actual = createHash('sha256').update(readFileSync(join(folder, name))).digest('hex');
    if (actual !== hash) throw new Error(`${name} is not the file the program was built with`);
  }
}
