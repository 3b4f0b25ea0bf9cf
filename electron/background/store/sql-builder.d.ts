import { Kysely, type Compilable } from 'kysely';
import type { ReadableBook } from './database.ts';
import type { BookTables } from './tables.ts';
/** kysely writes the SQL; nothing is ever run through it (architecture.md, decision 2). */
export declare const sqlBuilder: Kysely<BookTables>;
/** Runs what kysely compiled and returns its rows. */
export declare function execute<Row>(book: ReadableBook, query: Compilable<Row>): Row[];
