import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type Compilable } from 'kysely';
import type { ReadableBook, SqlValue } from './database.ts';
import type { BookTables } from './tables.ts';

/** kysely writes the SQL; nothing is ever run through it (architecture.md, decision 2). */
export const sqlBuilder = new Kysely<BookTables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Runs what kysely compiled and returns its rows. */
export function execute<Row>(book: ReadableBook, query: Compilable<Row>): Row[] {
  const { sql, parameters } = query.compile();
  // kysely types parameters as unknown; this project binds only SqlValue.
  return book.all<Row>(sql, ...(parameters as readonly SqlValue[]));
}
