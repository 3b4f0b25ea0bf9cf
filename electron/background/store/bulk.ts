import { prepared, type SqlValue, type WritableBook } from './database.ts';
import { INSERT_LOG, INSERT_PAYLOAD } from './log.ts';
import { INSERT_JOURNAL, INSERT_LINE, type Projection } from './project/projection.ts';

/**
 * What costs most per row of a long import and can as well be done once for all rows: the triggers that prove each entry
 * and the indexes that are filled in random order. The other triggers and all CHECKs stay, and so do the primary keys: the
 * program's plain INSERT never replaces a row, whatever the append triggers would say.
 */
const SET_ASIDE = ['log_append', 'att_append', 'line_insert', 'journal_insert', 'line_account', 'line_member', 'journal_date', 'journal_ref'] as const;

/** Ids of events, the first excluded and the last included. */
export type IdRange = { readonly after: number; readonly upTo: number };

/**
 * Runs `work` with the per-row proofs of the journal set aside, then proves all its rows at once and puts everything back
 * with its own text. It is one transaction: nobody sees the book without its law, and a power cut or a throw leaves it as
 * it was. Our decision, for first imports: half the time of 100,000 entries.
 *
 * Shape: `work` only appends and does not read what it appended; journals of `work` have ids in `ids`, and no others have. Asserts: each has at least two lines, balances, equals its header in
 * total and month, stands in the log, and lies in no locked month; references are unique.
 */
export function withBulkInserts<T>(projection: Projection, ids: IdRange, work: () => T): T {
  const { book } = projection;
  const plain = { insertLog: projection.insertLog, insertPayload: projection.insertPayload, insertLine: projection.insertLine, insertJournal: projection.insertJournal };
  const statements = SET_ASIDE.map((name) => {
    const row = book.get<{ type: string; sql: string }>('SELECT type, sql FROM sqlite_schema WHERE name = ?', name);
    if (row === undefined) throw new Error(`the book has no ${name}`);
    return { name, ...row };
  });
  for (const { type, name } of statements) book.connection.exec(`DROP ${type === 'trigger' ? 'TRIGGER' : 'INDEX'} ${name}`);
  const log = bufferedInsert(book, INSERT_LOG);
  const payload = bufferedInsert(book, INSERT_PAYLOAD);
  const line = bufferedInsert(book, INSERT_LINE);
  const journal = bufferedInsert(book, INSERT_JOURNAL);
  Object.assign(projection, { insertLog: log.insert, insertPayload: payload.insert, insertLine: line.insert, insertJournal: journal.insert });
  const result = work();
  for (const buffer of [log, payload, line, journal]) buffer.flush();
  Object.assign(projection, plain);
  prove(book, ids);
  for (const { sql } of statements) book.connection.exec(sql);
  return result;
}

const ROWS_PER_INSERT = 32;

/** Rows of one statement gathered into inserts of many: a call into the database costs as much as the row. */
function bufferedInsert(book: WritableBook, sql: string): { readonly insert: (...values: SqlValue[]) => void; readonly flush: () => void } {
  const row = sql.slice(sql.lastIndexOf('('));
  const many = prepared(book.connection, `${sql}${`, ${row}`.repeat(ROWS_PER_INSERT - 1)}`);
  const one = prepared(book.connection, sql);
  const width = row.split('?').length - 1;
  let values: SqlValue[] = [];
  return {
    insert: (...cells) => {
      for (const cell of cells) values.push(cell);
      if (values.length < width * ROWS_PER_INSERT) return;
      many.run(values);
      values = [];
    },
    flush: () => {
      for (let start = 0; start < values.length; start += width) one.run(values.slice(start, start + width));
      values = [];
    },
  };
}

function prove(book: WritableBook, { after, upTo }: IdRange): void {
  const wrong = book.get<{ journal: number }>(
    `SELECT x.journal FROM (SELECT journal, count(*) AS lines, sum(debit) AS debits, sum(credit) AS credits, min(ym) AS low, max(ym) AS high
       FROM line WHERE journal > ? AND journal <= ? GROUP BY journal) x
     LEFT JOIN journal j ON j.id = x.journal LEFT JOIN log g ON g.id = x.journal AND g.kind IN (10, 11) LEFT JOIN period p ON p.ym = j.ym AND p.locked = 1
     WHERE x.lines < 2 OR x.debits IS NOT x.credits OR x.debits IS NOT j.total OR x.low IS NOT j.ym OR x.high IS NOT j.ym OR g.id IS NULL OR p.ym IS NOT NULL
     LIMIT 1`,
    after, upTo,
  );
  if (wrong !== undefined) throw new Error(`imported journal ${wrong.journal} breaks the law of the books`);
  const bare = book.get<{ id: number }>('SELECT id FROM journal j WHERE id > ? AND id <= ? AND NOT EXISTS (SELECT 1 FROM line l WHERE l.journal = j.id) LIMIT 1', after, upTo);
  if (bare !== undefined) throw new Error(`imported journal ${bare.id} has no lines`);
}
