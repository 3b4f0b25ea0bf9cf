import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBook } from '../../../electron/background/app/check.ts';
import { postJournal } from '../../../electron/background/app/journal.ts';
import { lockPeriod } from '../../../electron/background/app/period.ts';
import { deposit } from '../../../electron/background/app/savings.ts';
import { isoDate } from '../../../shared/calendar/date.ts';
import { rupiah, ZERO } from '../../../shared/money/sen.ts';
import { admit, testBook, value, type TestBook } from '../../support/test-book.ts';

/** What someone with a plain SQLite client can and cannot do to a book: no pragma is set, foreign keys are off. */

let test: TestBook;
let plain: BetterSqlite3.Database;

beforeEach(async () => {
  test = await testBook();
  const member = admit(test.book, 'Sri Wahyuni');
  value(deposit(test.book, { memberId: member, productCode: 'WAJIB', amountSen: rupiah(50_000), date: isoDate('2025-01-10'), cashAccountCode: '11103', text: '' }));
  value(postJournal(test.book, {
    date: isoDate('2025-02-03'), text: 'Listrik', lines: [
      { accountCode: '61102', debitSen: rupiah(20_000), creditSen: ZERO, memberId: null },
      { accountCode: '11103', debitSen: ZERO, creditSen: rupiah(20_000), memberId: null },
    ],
  }));
  value(lockPeriod(test.book, { month: 202501 }));
  plain = new BetterSqlite3(test.path);
  // The sqlite3 command leaves foreign keys off; better-sqlite3's build turns them on.
  plain.pragma('foreign_keys = OFF');
});

afterEach(() => {
  plain.close();
  test.close();
});

describe('the schema refuses plain SQL that would break the books', () => {
  const attacks: readonly (readonly [string, string])[] = [
    ['changing the amount of a posted line', 'UPDATE line SET debit = debit + 100 WHERE debit > 0'],
    ['moving a posted line to another account', 'UPDATE line SET account = account + 1'],
    ['moving a posted line to another member', 'UPDATE line SET member = NULL'],
    ['moving a posted line to another month', 'UPDATE line SET ym = 202504'],
    ['deleting posted lines', 'DELETE FROM line'],
    ['adding a line to a posted journal', 'INSERT INTO line (journal, no, account, unit, debit, credit, ym) SELECT id, 9, 5, 1, 100, 0, ym FROM journal LIMIT 1'],
    ['replacing a posted line', 'INSERT OR REPLACE INTO line (journal, no, account, unit, debit, credit, ym) SELECT journal, no, account, unit, debit + 1, credit, ym FROM line WHERE debit > 0'],
    ['changing the date of a journal', "UPDATE journal SET date = '2025-03-01'"],
    ['changing the document number', "UPDATE journal SET document = 'KM-A1-2025-009999' WHERE document IS NOT NULL"],
    ['moving a journal out of its month', 'UPDATE journal SET ym = 202503 WHERE ym = 202502'],
    ['deleting a journal', 'DELETE FROM journal'],
    ['replacing a journal', 'INSERT OR REPLACE INTO journal SELECT * FROM journal'],
    ['unlocking a month', 'UPDATE period SET locked = 0'],
    ['deleting a lock', 'DELETE FROM period'],
    ['replacing a lock', 'INSERT OR REPLACE INTO period (ym, locked, version, event, tb_hash, locked_t) SELECT ym, 0, version + 1, event, tb_hash, locked_t FROM period'],
    ['widening the cut of a locked month', 'UPDATE period_cut SET seq = 999999'],
    ['changing the log', "UPDATE log SET body = x'00'"],
    ['deleting from the log', 'DELETE FROM log'],
    ['replacing in the log', "INSERT OR REPLACE INTO log (id, kind, hash, body) SELECT id, kind, hash, x'00' FROM log"],
    ['changing a remark', "UPDATE att SET bytes = x'00'"],
    ['deleting a remark', 'DELETE FROM att'],
    ['renaming the key of an account', "UPDATE account SET code = '99999' WHERE code = '11103'"],
    ['deleting an account', "DELETE FROM account WHERE code = '61102'"],
  ];
  it.each(attacks)('refuses %s', (_name, sql) => {
    expect(() => plain.exec(sql)).toThrow();
    expect(checkBook(test.reopen(), { rebuild: false }).ok).toBe(true);
  });

  const event = 4_294_967_296 + 900;
  const withLog = (lines: string, header: string): string =>
    `BEGIN; INSERT INTO log (id, kind, hash, body) VALUES (${event}, 10, zeroblob(32), x'00'); ${lines}; ${header}; COMMIT`;
  const header = (total: number, ym: number): string =>
    `INSERT INTO journal (id, date, ym, template, document, unit, total, cash, entered, actor) VALUES (${event}, '2025-02-05', ${ym}, 6, 'BM-A1-2025-000900', 1, ${total}, 0, 0, 1)`;
  const line = (no: number, debit: string, credit: string, ym = 202502): string =>
    `INSERT INTO line (journal, no, account, unit, debit, credit, ym) VALUES (${event}, ${no}, ${4 + no}, 1, ${debit}, ${credit}, ${ym})`;
  const inserts: readonly (readonly [string, string, RegExp])[] = [
    ['an unbalanced journal', withLog(`${line(1, '100', '0')}; ${line(2, '0', '90')}`, header(100, 202502)), /not balanced/],
    ['a journal of one line', withLog(line(1, '100', '0'), header(100, 202502)), /not balanced/],
    ['a journal without lines', withLog('SELECT 1', header(100, 202502)), /not balanced/],
    ['a header that says another total', withLog(`${line(1, '100', '0')}; ${line(2, '0', '100')}`, header(200, 202502)), /not balanced/],
    ['a journal without an entry in the log', `${line(1, '100', '0')}; ${line(2, '0', '100')}; ${header(100, 202502)}`, /no entry in the log/],
    ['a journal in a locked month', withLog(`${line(1, '100', '0', 202501)}; ${line(2, '0', '100', 202501)}`, header(100, 202501)), /locked/],
    ['fractional money', withLog(`${line(1, '100.5', '0')}; ${line(2, '0', '100.5')}`, header(100, 202502)), /REAL/],
    ['negative money', withLog(`${line(1, '-100', '0')}; ${line(2, '0', '-100')}`, header(100, 202502)), /CHECK/],
    ['money beyond the safe range', withLog(`${line(1, '9007199254740992', '0')}; ${line(2, '0', '9007199254740992')}`, header(100, 202502)), /CHECK/],
    ['a line with both sides', withLog(`${line(1, '100', '100')}; ${line(2, '0', '100')}`, header(100, 202502)), /CHECK/],
    ['text as money', withLog(`${line(1, "'seratus'", '0')}; ${line(2, '0', '100')}`, header(100, 202502)), /TEXT/],
  ];
  it.each(inserts)('refuses to post %s', (_name, sql, message) => {
    expect(() => plain.exec(sql)).toThrow(message);
    if (plain.inTransaction) plain.exec('ROLLBACK');
    plain.exec(`DELETE FROM line WHERE journal = ${event}`);
    expect(checkBook(test.reopen(), { rebuild: false }).ok).toBe(true);
  });
});

describe('Periksa Buku finds what a client with write access can still do', () => {
  const damages: readonly (readonly [string, string])[] = [
    ['dropping a trigger', 'DROP TRIGGER journal_delete'],
    ['dropping a trigger and changing an amount on both sides', 'DROP TRIGGER line_update; UPDATE line SET debit = debit * 2, credit = credit * 2'],
    ['dropping a trigger and deleting a journal', 'DROP TRIGGER journal_delete; DROP TRIGGER line_delete; DELETE FROM line WHERE journal = (SELECT max(id) FROM journal); DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)'],
    ['editing the bytes of an event', "DROP TRIGGER log_keep; UPDATE log SET body = cast(substr(body, 1, length(body) - 1) || x'7f' AS BLOB) WHERE id = (SELECT max(id) FROM log)"],
    ['editing the kept hash of an event', 'DROP TRIGGER log_keep; UPDATE log SET hash = zeroblob(32) WHERE id = (SELECT min(id) FROM log)'],
    ['cutting off the end of the log', 'DROP TRIGGER log_stay; DELETE FROM log WHERE id = (SELECT max(id) FROM log)'],
    ['editing a remark', "DROP TRIGGER att_keep; UPDATE att SET bytes = cast('Beras' AS BLOB) WHERE class = 5"],
    ['editing a kept balance', 'UPDATE balance SET debit = debit + 100'],
    ['editing a yearly balance', 'UPDATE balance_year SET credit = credit + 100'],
    ['editing a member balance', 'UPDATE member_balance SET deposit = deposit + 100'],
    ['editing the seal', 'UPDATE checkpoint SET sig = zeroblob(64)'],
    ['hiding a document number', "UPDATE document_series SET last = last + 1 WHERE kind = 'KM'"],
    ['a line that belongs to no journal', 'INSERT INTO line (journal, no, account, unit, debit, credit, ym) VALUES (4294968295, 1, 5, 1, 100, 0, 202502)'],
    ['unlocking a month after dropping its trigger', 'DROP TRIGGER period_update; UPDATE period SET locked = 0'],
  ];
  it.each(damages)('finds %s', (_name, sql) => {
    plain.exec(sql);
    expect(checkBook(test.reopen(), { rebuild: true }).ok).toBe(false);
  });

  it('finds a changed name of a member by rebuilding', () => {
    plain.exec("UPDATE member SET name = 'Orang Lain'");
    const results = checkBook(test.reopen(), { rebuild: true }).results;
    expect(results.find((result) => result.code === 'projection.equal')?.state).toBe('failed');
  });
});
