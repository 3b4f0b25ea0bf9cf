import { createHash } from 'node:crypto';
import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keyFileOf } from './device-keys.ts';

/** Files in memory, where the system offers such a folder: a replay writes some 15,000 durable transactions. */
const MEMORY_FOLDER = '/dev/shm';

/** A folder in which a book is made before it is put in its place. */
export type Workshop = {
  /** Where the unfinished book lies. */
  readonly unfinished: string;
  /** Puts the closed book and its keys in their place. */
  readonly finish: () => void;
  readonly remove: () => void;
};

/** Opens the workshop for a book, empty: what a cut-off has left behind in it is of no use to anybody. */
export function openWorkshop(path: string): Workshop {
  const folder = existsSync(MEMORY_FOLDER)
    ? join(MEMORY_FOLDER, `koperasi-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`)
    : join(dirname(path), `.${basename(path)}.disusun`);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  remove();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = join(folder, basename(path));
  return {
    unfinished,
    finish: () => {
      // The keys first: a book in its place can always be written.
      moveDurably(keyFileOf(unfinished), keyFileOf(path));
      moveDurably(unfinished, path);
    },
    remove,
  };
}

/** Copies to the new place under another name, makes it durable, then names it: never a half file under the right name. */
function moveDurably(from: string, to: string): void {
  const arriving = `${to}.baru`;
  copyFileSync(from, arriving);
  const file = openSync(arriving, 'r+');
  fsyncSync(file);
  closeSync(file);
  renameSync(arriving, to);
}
