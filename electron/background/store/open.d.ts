import { type Result } from '#shared/domain/result.ts';
import type { Connection } from './database.ts';
export type OpenCode = 'book.notFound' | 'book.fileExists' | 'book.placeForbidden' | 'book.inUse' | 'book.notABook' | 'book.newer' | 'book.damaged';
/** An open book file: the connection, and `close`, which also gives the file back to other instances. */
export type OpenFile = {
    readonly connection: Connection;
    readonly path: string;
    close(): void;
};
/**
 * Opens or creates a book file with the settings of sync.md 6.1, each read back.
 * Refusals, in order: `book.placeForbidden`, `book.notFound` or `book.fileExists`, `book.inUse`, `book.notABook`,
 * `book.newer`, `book.damaged`. Asserts: every setting reads back as set.
 */
export declare function openBookFile(path: string, mode: 'create' | 'open'): Result<OpenFile, OpenCode>;
/** A book in memory with all migrations, for tests and for proving a rebuild. */
export declare function openMemoryBook(): Connection;
/** Every setting is set and read back: better-sqlite3's build silently reopens WAL files with synchronous = NORMAL. */
export declare function applySettings(connection: Connection): void;
