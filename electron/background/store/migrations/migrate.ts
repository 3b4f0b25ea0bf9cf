import type { Connection } from '../database.ts';
import { BOOK_SCHEMA } from './0001-book.ts';

/** Forward only: a released migration is never edited. The number of a migration is the schema version it makes. */
const MIGRATIONS: readonly string[] = [BOOK_SCHEMA];

export const SCHEMA_VERSION = MIGRATIONS.length;

/** "KOPB": what SQLite's application_id says in every book of this program. */
export const APPLICATION_ID = 0x4b4f5042;

/**
 * Brings a book to the newest schema, all or nothing. Asserts: the book is not newer than this program
 * (`openBook` refuses that before it comes here).
 */
export function migrate(connection: Connection, to: number = SCHEMA_VERSION): void {
  const from = schemaVersion(connection);
  if (from > to) throw new Error(`schema ${from} is newer than ${to}`);
  if (from === to) return;
  connection.exec('BEGIN IMMEDIATE');
  try {
    for (const script of MIGRATIONS.slice(from, to)) connection.exec(script);
    connection.pragma(`application_id = ${APPLICATION_ID}`);
    connection.pragma(`user_version = ${to}`);
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}

export function schemaVersion(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}
