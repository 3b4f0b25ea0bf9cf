import type { Result } from '#shared/domain/result.ts';
import { type Connection, type WritableBook } from './database.ts';
/**
 * The one helper that owns transactions (architecture.md, decision 3). The work is synchronous; a refusal or a throw rolls
 * everything back, because better-sqlite3 would commit a returned error value.
 */
export declare function inTransaction<T, Code extends string>(connection: Connection, work: (book: WritableBook) => Result<T, Code>): Result<T, Code>;
/** One consistent view for several reads: everything inside sees the same moment. */
export declare function inSnapshot<T>(connection: Connection, read: () => T): T;
