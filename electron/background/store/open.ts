import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import type { Connection } from './database.ts';
import { APPLICATION_ID, migrate, SCHEMA_VERSION, schemaVersion } from './migrations/migrate.ts';
import { forbiddenPlace } from './place.ts';

export type OpenCode =
  | 'book.notFound' | 'book.fileExists' | 'book.placeForbidden' | 'book.inUse' | 'book.notABook' | 'book.newer' | 'book.damaged';

/** An open book file: the connection, and `close`, which also gives the file back to other instances. */
export type OpenFile = { readonly connection: Connection; readonly path: string; close(): void };

const require = createRequire(import.meta.url);
const CACHE_KIBIBYTES = 32 * 1024;
const PAGE_BYTES = 8 * 1024;

/**
 * Opens or creates a book file with the settings of sync.md 6.1, each read back.
 * Refusals, in order: `book.placeForbidden`, `book.notFound` or `book.fileExists`, `book.inUse`, `book.notABook`,
 * `book.newer`, `book.damaged`. Asserts: every setting reads back as set.
 */
export function openBookFile(path: string, mode: 'create' | 'open'): Result<OpenFile, OpenCode> {
  const place = forbiddenPlace(path);
  if (place !== null) return refuse('book.placeForbidden', { path, place });
  if (mode === 'open' && !existsSync(path)) return refuse('book.notFound', { path });
  if (mode === 'create' && existsSync(path)) return refuse('book.fileExists', { path });
  const lock = takeLock(path);
  if (lock === null) return refuse('book.inUse', { path });
  let connection: Connection | null = null;
  try {
    connection = connect(path);
    const refusal = mode === 'open' ? refusalFor(connection, path) : null;
    if (refusal !== null) {
      connection.close();
      lock.release();
      return refusal;
    }
    // Half the page count of SQLite's default: bulk imports write a sixth less.
    if (mode === 'create') connection.pragma(`page_size = ${PAGE_BYTES}`);
    applySettings(connection);
    migrate(connection);
  } catch (error) {
    connection?.close();
    lock.release();
    if (isNotADatabase(error)) return refuse('book.notABook', { path });
    if (isCorrupt(error)) return refuse('book.damaged', { path });
    throw error;
  }
  const opened = connection;
  return done({
    connection: opened,
    path,
    close: () => {
      opened.close();
      lock.release();
    },
  });
}

/** A book in memory with all migrations, for tests and for proving a rebuild. */
export function openMemoryBook(): Connection {
  const connection = connect(':memory:');
  connection.pragma('foreign_keys = ON');
  migrate(connection);
  return connection;
}

function connect(path: string): Connection {
  // Loaded here and not at the top: the native module ends Node 20 with a crash instead of an error (sync.md 6.1).
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 22) throw new Error(`Node ${process.versions.node} cannot load the database; run through npm, which brings Node 24`);
  // The package exports its constructor with `module.exports`; the types say so.
  const Database = require('better-sqlite3') as typeof BetterSqlite3;
  return new Database(path);
}

function refusalFor(connection: Connection, path: string): Result<never, OpenCode> | null {
  if (Number(connection.pragma('application_id', { simple: true })) !== APPLICATION_ID) return refuse('book.notABook', { path });
  if (schemaVersion(connection) > SCHEMA_VERSION) return refuse('book.newer', { path });
  return null;
}

/** Every setting is set and read back: better-sqlite3's build silently reopens WAL files with synchronous = NORMAL. */
export function applySettings(connection: Connection): void {
  const settings: readonly (readonly [string, string, string | number])[] = [
    ['journal_mode', 'WAL', 'wal'],
    ['synchronous', 'FULL', 2],
    ['foreign_keys', 'ON', 1],
    ['secure_delete', 'ON', 1],
    ['trusted_schema', 'OFF', 0],
    ['cell_size_check', 'ON', 1],
    ['busy_timeout', '5000', 5000],
    ['cache_size', `-${CACHE_KIBIBYTES}`, -CACHE_KIBIBYTES],
    ['temp_store', 'MEMORY', 2],
    // Four times SQLite's default: pages that every posting touches go to the book file less often. Durability is the log's.
    ['wal_autocheckpoint', '4000', 4000],
  ];
  for (const [name, value, expected] of settings) {
    connection.pragma(`${name} = ${value}`);
    const actual = connection.pragma(name, { simple: true });
    if (actual !== expected) throw new Error(`SQLite did not accept ${name} = ${value}; it says ${String(actual)}`);
  }
}

type Lock = { release(): void };

/**
 * One instance per book: an empty database beside it is held in an exclusive transaction. The operating system gives it
 * back when the process ends, however it ends, so that a power cut never leaves a book locked. Null when it is held.
 */
function takeLock(path: string): Lock | null {
  const holder = connect(`${path}.kunci`);
  try {
    holder.pragma('busy_timeout = 0');
    holder.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    holder.close();
    if (isBusy(error)) return null;
    throw error;
  }
  return {
    release: () => {
      holder.exec('ROLLBACK');
      holder.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

function isNotADatabase(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB';
}

function isCorrupt(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CORRUPT');
}

