import type { WritableBook } from './database.ts';

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
 * Shape: journals of `work` have ids in `ids`, and no others have. Asserts: each has at least two lines, balances, equals its header in
 * total and month, stands in the log, and lies in no locked month; references are unique.
 */
export function withBulkInserts<T>(book: WritableBook, ids: IdRange, work: () => T): T {
  const statements = SET_ASIDE.map((name) => {
    const row = book.get<{ type: string; sql: string }>('SELECT type, sql FROM sqlite_schema WHERE name = ?', name);
    if (row === undefined) throw new Error(`the book has no ${name}`);
    return { name, ...row };
  });
  for (const { type, name } of statements) book.connection.exec(`DROP ${type === 'trigger' ? 'TRIGGER' : 'INDEX'} ${name}`);
  const result = work();
  prove(book, ids);
  for (const { sql } of statements) book.connection.exec(sql);
  return result;
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
