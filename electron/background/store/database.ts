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

type Held = { readonly statement: BetterSqlite3.Statement; readonly numbered: boolean };

const statementsByConnection = new WeakMap<Connection, Map<string, Held>>();
const STATEMENTS_MAX = 400;
const NUMBERED_PARAMETER = /\?\d/;

/** A prepared statement, made once per connection and text. */
export function prepared(connection: Connection, sql: string): BetterSqlite3.Statement {
  return held(connection, sql).statement;
}

function held(connection: Connection, sql: string): Held {
  let statements = statementsByConnection.get(connection);
  if (statements === undefined) {
    statements = new Map();
    statementsByConnection.set(connection, statements);
  }
  let entry = statements.get(sql);
  if (entry === undefined) {
    if (statements.size >= STATEMENTS_MAX) statements.clear();
    entry = { statement: connection.prepare(sql), numbered: NUMBERED_PARAMETER.test(sql) };
    statements.set(sql, entry);
  }
  return entry;
}

/** better-sqlite3 takes `?1` for a name: values for numbered parameters go in as an object, by number. */
function bound({ numbered }: Pick<Held, 'numbered'>, values: readonly SqlValue[]): readonly unknown[] {
  return numbered ? [Object.fromEntries(values.map((value, index) => [index + 1, value]))] : values;
}

/** The reading side of a connection. Rows come as the caller names them; column types are the schema's. */
export function readable(connection: Connection): ReadableBook {
  return {
    all: <Row>(sql: string, ...values: readonly SqlValue[]) => {
      const entry = held(connection, sql);
      // The row type is the caller's statement about its own SQL; STRICT tables keep it true.
      return entry.statement.all(...bound(entry, values)) as Row[];
    },
    get: <Row>(sql: string, ...values: readonly SqlValue[]) => {
      const entry = held(connection, sql);
      // The row type is the caller's, as above.
      return entry.statement.get(...bound(entry, values)) as Row | undefined;
    },
    iterate: <Row>(sql: string, ...values: readonly SqlValue[]) => {
      // A statement that is being iterated cannot be shared.
      const statement = connection.prepare(sql);
      // The row type is the caller's, as above.
      return statement.iterate(...bound({ numbered: NUMBERED_PARAMETER.test(sql) }, values)) as IterableIterator<Row>;
    },
  };
}

export function writable(connection: Connection): WritableBook {
  return {
    ...readable(connection),
    run: (sql, ...values) => {
      const entry = held(connection, sql);
      entry.statement.run(...bound(entry, values));
    },
    runner: (sql) => {
      const statement = prepared(connection, sql);
      return (...values) => {
        statement.run(...values);
      };
    },
    connection,
  };
}
