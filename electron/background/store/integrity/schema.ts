import type { Connection, ReadableBook } from '../database.ts';
import { openMemoryBook } from '../open.ts';

type SchemaRow = { readonly type: string; readonly name: string; readonly sql: string | null };

const SCHEMA_QUERY = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name";

/** What in the file's schema differs from what this program's migrations make: a dropped trigger, a changed table. */
export function schemaDifferences(book: ReadableBook): readonly string[] {
  const fresh: Connection = openMemoryBook();
  try {
    const expected = new Map(fresh.prepare<[], SchemaRow>(SCHEMA_QUERY).all().map((row) => [`${row.type} ${row.name}`, row.sql]));
    const actual = new Map(book.all<SchemaRow>(SCHEMA_QUERY).map((row) => [`${row.type} ${row.name}`, row.sql]));
    const missing = [...expected].filter(([name, sql]) => actual.get(name) !== sql).map(([name]) => name);
    const extra = [...actual.keys()].filter((name) => !expected.has(name));
    return [...missing, ...extra];
  } finally {
    fresh.close();
  }
}
