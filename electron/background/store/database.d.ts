import type BetterSqlite3 from 'better-sqlite3';
export type Connection = BetterSqlite3.Database;
export type SqlValue = string | number | bigint | Uint8Array | null;
/** A book that can be read. A query that takes this type cannot write. */
export type ReadableBook = {
    readonly all: <Row>(sql: string, ...values: readonly SqlValue[]) => Row[];
    readonly get: <Row>(sql: string, ...values: readonly SqlValue[]) => Row | undefined;
    readonly iterate: <Row>(sql: string, ...values: readonly SqlValue[]) => IterableIterator<Row>;
};
/** A book inside a write transaction. Only `write` in `transaction.ts` makes one. */
export type WritableBook = ReadableBook & {
    readonly run: (sql: string, ...values: readonly SqlValue[]) => void;
    /** The same for a statement that runs once per row: looked up once, positional parameters only. */
    readonly runner: (sql: string) => (...values: SqlValue[]) => void;
    readonly connection: Connection;
};
/** A prepared statement, made once per connection and text. */
export declare function prepared(connection: Connection, sql: string): BetterSqlite3.Statement;
/** The reading side of a connection. Rows come as the caller names them; column types are the schema's. */
export declare function readable(connection: Connection): ReadableBook;
export declare function writable(connection: Connection): WritableBook;
