import { done, refuse, type Result } from '#shared/domain/result.ts';
import { signerFromSeed } from '../bundle/sign.ts';
import { readable } from '../store/database.ts';
import { metaValue, ownFeed } from '../store/log.ts';
import { openBookFile, type OpenCode, type OpenFile } from '../store/open.ts';
import type { DeviceKeys, Environment, OpenBook } from './context.ts';
import { loadDeviceKeys } from './device-keys.ts';

/** A book that is open, and how to give it back. */
export type Opened = { readonly book: OpenBook; readonly close: () => void };

export const HEAD_OFFICE_UNIT = 'PUSAT';
export const HEAD_OFFICE_SERIES = 'A1';

/** Opens an existing book. Refusals: those of `openBookFile` in mode open. */
export function openBook(environment: Environment, path: string): Result<Opened, OpenCode> {
  const file = openBookFile(path, 'open');
  if (!file.ok) return file;
  if (ownFeed(readable(file.value.connection)) === undefined) {
    file.value.close();
    return refuse('book.notABook', { path });
  }
  return done(openFile(environment, file.value, loadDeviceKeys(path)));
}

/** Puts the pieces of an open file together. */
export function openFile(environment: Environment, file: OpenFile, keys: DeviceKeys | null): Opened {
  const read = readable(file.connection);
  const feed = ownFeed(read);
  if (feed === undefined) throw new Error('a book without its own feed');
  const listeners = new Set<(change: { readonly nouns: readonly string[] }) => void>();
  const book: OpenBook = {
    environment,
    connection: file.connection,
    read,
    path: file.path,
    keys,
    signer: keys === null ? null : signerFromSeed(keys.seed),
    feed,
    role: metaValue(read, 'role') === 'unit' ? 'unit' : 'pusat',
    unitCode: metaValue(read, 'unit') ?? HEAD_OFFICE_UNIT,
    practice: metaValue(read, 'practice') === '1',
    onChange: (change) => {
      for (const listener of listeners) listener(change);
    },
  };
  return { book, close: file.close };
}
