import type { Result } from '#shared/domain/result.ts';
import { writable, type Connection, type WritableBook } from './database.ts';

/**
 * The one helper that owns transactions (architecture.md, decision 3). The work is synchronous; a refusal or a throw rolls
 * everything back, because better-sqlite3 would commit a returned error value.
 */
export function inTransaction<T, Code extends string>(
  connection: Connection,
  work: (book: WritableBook) => Result<T, Code>,
): Result<T, Code> {
  if (connection.inTransaction) throw new Error('a transaction is already open');
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = work(writable(connection));
    connection.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

/** One consistent view for several reads: everything inside sees the same moment. */
export function inSnapshot<T>(connection: Connection, read: () => T): T {
  if (connection.inTransaction) return read();
  connection.exec('BEGIN');
  try {
    return read();
  } finally {
    connection.exec('COMMIT');
  }
}
