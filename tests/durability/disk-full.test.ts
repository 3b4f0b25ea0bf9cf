import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkBook } from '../../electron/background/app/check.ts';
import { listJournals, postJournal } from '../../electron/background/app/journal.ts';
import { isoDate } from '../../shared/calendar/date.ts';
import { rupiah, ZERO } from '../../shared/money/sen.ts';
import { code, testBook, value, type TestBook } from '../support/test-book.ts';

let test: TestBook;
beforeEach(async () => {
  test = await testBook();
});
afterEach(() => test.close());

const post = (text: string) => postJournal(test.book, {
  date: isoDate('2025-03-01'), text, lines: [
    { accountCode: '61102', debitSen: rupiah(1_000), creditSen: ZERO, memberId: null },
    { accountCode: '21701', debitSen: ZERO, creditSen: rupiah(1_000), memberId: null },
  ],
});

it('refuses with disk.full when the file cannot grow, changes nothing, and works again when there is room', () => {
  value(post('sebelum'));
  const pages = Number(test.book.connection.pragma('page_count', { simple: true }));
  // The page limit makes SQLite answer as it does on a full disk, at every write in turn.
  test.book.connection.pragma(`max_page_count = ${pages}`);
  const remark = 'Keterangan panjang. '.repeat(400);
  const answers: string[] = [];
  for (let attempt = 0; attempt < 40 && !answers.includes('disk.full'); attempt += 1) answers.push(code(post(`${attempt} ${remark}`)));
  expect(answers.at(-1)).toBe('disk.full');
  const written = answers.filter((answer) => answer === 'done').length;
  expect(listJournals(test.book, { search: '', cashOnly: false, offset: 0, limit: 100 }).total).toBe(1 + written);
  expect(checkBook(test.book, { rebuild: true }).results.filter((result) => result.state === 'failed')).toEqual([]);
  test.book.connection.pragma('max_page_count = 1073741823');
  value(post('sesudah'));
  expect(listJournals(test.reopen(), { search: '', cashOnly: false, offset: 0, limit: 100 }).total).toBe(2 + written);
});
