import { createRequire } from 'node:module';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { isoDate } from '../../shared/calendar/date.ts';
import { rupiah, ZERO } from '../../shared/money/sen.ts';
import { postJournal } from '../../electron/background/app/journal.ts';
import { importText, neutralBook } from './book.ts';
import { bareInserts } from './import.ts';
import { timed, type BenchContext, type BenchRow } from './row.ts';

const require = createRequire(import.meta.url);
const POSTINGS = 1_000;

/** One durable posting after the other onto a book that has entries, against a bare transaction with the same rows. */
export async function benchPosting(context: BenchContext): Promise<readonly BenchRow[]> {
  const { opened, data } = await neutralBook(context, 'bukukan', context.entries);
  await importText(opened.book, { kind: 'journal', name: 'jurnal.ndjson', text: data.journalNdjson, source: 'bench' });
  const bare = bareRate(join(context.folder, 'polos-bukukan.db'), data.journalNdjson);
  const [debitCode, creditCode] = opened.book.read.all<{ code: string }>('SELECT code FROM account WHERE heading = 0 AND archived = 0 ORDER BY code LIMIT 2').map((row) => row.code);
  const ours = timed(() => {
    for (let number = 0; number < POSTINGS; number += 1) {
      const posted = postJournal(opened.book, {
        date: isoDate('2025-06-15'), text: '', lines: [
          { accountCode: debitCode ?? '', debitSen: rupiah(1_000), creditSen: ZERO, memberId: null },
          { accountCode: creditCode ?? '', debitSen: ZERO, creditSen: rupiah(1_000), memberId: null },
        ],
      });
      if (!posted.ok) throw new Error(posted.refusal.code);
    }
  }).milliseconds;
  opened.close();
  const rate = (POSTINGS * 1000) / ours;
  return [{ name: `one durable posting onto ${context.entries} entries`, ours: `${Math.round(rate)}/s`, baseline: `${Math.round(bare)}/s`, ratio: rate / bare, budget: 0.5, isRate: true }];
}

function bareRate(path: string, ndjson: string | Uint8Array): number {
  bareInserts(path, ndjson);
  // The package exports its constructor with `module.exports`.
  const Database = require('better-sqlite3') as typeof BetterSqlite3;
  const db = new Database(path);
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE log (id INTEGER PRIMARY KEY, kind INTEGER, hash BLOB, body BLOB) STRICT; CREATE TABLE checkpoint (feed INTEGER PRIMARY KEY, seq INTEGER, body BLOB, sig BLOB) STRICT; CREATE TABLE head (feed INTEGER PRIMARY KEY, seq INTEGER, hash BLOB) STRICT; CREATE TABLE series (kind TEXT PRIMARY KEY, last INTEGER) STRICT; CREATE TABLE balance_year (account TEXT NOT NULL, year TEXT NOT NULL, debit INTEGER NOT NULL, credit INTEGER NOT NULL, PRIMARY KEY (account, year)) STRICT, WITHOUT ROWID;');
  const statements = [
    db.prepare("INSERT INTO log (kind, hash, body) VALUES (10, zeroblob(32), zeroblob(90))"),
    db.prepare("INSERT INTO journal (date, ref, memo) VALUES ('2025-06-15', 'x', '')"),
    db.prepare("INSERT INTO line (journal, no, account, debit, credit) VALUES (last_insert_rowid(), 1, '1001', 100000, 0)"),
    db.prepare("INSERT INTO line (journal, no, account, debit, credit) SELECT max(id), 2, '4001', 0, 100000 FROM journal"),
    db.prepare("INSERT INTO balance VALUES ('1001', '2025-06', 100000, 0) ON CONFLICT DO UPDATE SET debit = debit + 100000"),
    db.prepare("INSERT INTO balance VALUES ('4001', '2025-06', 0, 100000) ON CONFLICT DO UPDATE SET credit = credit + 100000"),
    db.prepare("INSERT INTO balance_year VALUES ('1001', '2025', 100000, 0) ON CONFLICT DO UPDATE SET debit = debit + 100000"),
    db.prepare("INSERT INTO balance_year VALUES ('4001', '2025', 0, 100000) ON CONFLICT DO UPDATE SET credit = credit + 100000"),
    db.prepare("INSERT INTO series VALUES ('BM', 1) ON CONFLICT DO UPDATE SET last = last + 1"),
    db.prepare('INSERT OR REPLACE INTO head VALUES (1, 1, zeroblob(32))'),
    db.prepare('INSERT OR REPLACE INTO checkpoint VALUES (1, 1, zeroblob(84), zeroblob(64))'),
  ];
  const { milliseconds } = timed(() => {
    for (let number = 0; number < POSTINGS; number += 1) {
      db.exec('BEGIN IMMEDIATE');
      for (const statement of statements) statement.run();
      db.exec('COMMIT');
    }
  });
  db.close();
  return (POSTINGS * 1000) / milliseconds;
}
