import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

/**
 * Writes a file on a stick the careful way (sync.md 2.11): under another name, flushed, renamed, read back and compared.
 * Throws when what is read back differs: the stick is faulty or counterfeit.
 */
export function saveDurably(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.tmp`;
  const file = openSync(temporary, 'w');
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
  const digest = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
  if (digest(readFileSync(path)) !== digest(bytes)) throw new Error(`what was written to ${path} reads back differently`);
}
