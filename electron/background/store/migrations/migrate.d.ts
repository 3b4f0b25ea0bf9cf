import type { Connection } from '../database.ts';
export declare const SCHEMA_VERSION: number;
/** "KOPB": what SQLite's application_id says in every book of this program. */
export declare const APPLICATION_ID = 1263489090;
/**
 * Brings a book to the newest schema, all or nothing. Asserts: the book is not newer than this program
 * (`openBook` refuses that before it comes here).
 */
export declare function migrate(connection: Connection, to?: number): void;
export declare function schemaVersion(connection: Connection): number;
