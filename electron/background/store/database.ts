import type BetterSqlite3 from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, DummyDriver, type Compilable } from 'kysely';
import type { BookTables } from './tables.ts';

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
  readonly connection: Connection;
};

/** kysely writes the SQL; nothing is ever run through it (architecture.md, decision 2). */
export const sqlBuilder = new Kysely<BookTables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

const statementsByConnection = new WeakMap<Connection, Map<string, BetterSqlite3.Statement>>();
const STATEMENTS_MAX = 400;

/** A prepared statement, made once per connection and text. */
export function prepared(connection: Connection, sql: string): BetterSqlite3.Statement {
  let statements = statementsByConnection.get(connection);
  if (statements === undefined) {
    statements = new Map();
    statementsByConnection.set(connection, statements);
  }
  let statement = statements.get(sql);
  if (statement === undefined) {
    if (statements.size >= STATEMENTS_MAX) statements.clear();
    statement = connection.prepare(sql);
    statements.set(sql, statement);
  }
  return statement;
}

/** The reading side of a connection. Rows come as the caller names them; column types are the schema's. */
export function readable(connection: Connection): ReadableBook {
  return {
    // The row type is the caller's statement about its own SQL; STRICT tables keep it true.
    all: <Row>(sql: string, ...values: readonly SqlValue[]) => prepared(connection, sql).all(...values) as Row[],
    // As above.
    get: <Row>(sql: string, ...values: readonly SqlValue[]) => prepared(connection, sql).get(...values) as Row | undefined,
    // A statement that is being iterated cannot be shared. The row type is the caller's, as above.
    iterate: <Row>(sql: string, ...values: readonly SqlValue[]) => connection.prepare(sql).iterate(...values) as IterableIterator<Row>,
  };
}

export function writable(connection: Connection): WritableBook {
  return {
    ...readable(connection),
    run: (sql, ...values) => {
      prepared(connection, sql).run(...values);
    },
    connection,
  };
}

/** Runs what kysely compiled and returns its rows. */
export function execute<Row>(book: ReadableBook, query: Compilable<Row>): Row[] {
  const { sql, parameters } = query.compile();
  // kysely types parameters as unknown; this project binds only SqlValue.
  return book.all<Row>(sql, ...(parameters as readonly SqlValue[]));
}
