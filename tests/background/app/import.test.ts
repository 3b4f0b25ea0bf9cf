import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importProfiles } from '../../../electron/background/app/import-profile.ts';
import { importBatches, reverseImport } from '../../../electron/background/app/import-reverse.ts';
import { importErrorFile, previewImport, runImport, type RunInput } from '../../../electron/background/app/import.ts';
import { lockPeriod } from '../../../electron/background/app/period.ts';
import { BOOK_MESSAGES } from '../../../electron/background/import/book-messages.ts';
import type { ImportInput } from '../../../electron/background/app/import-input.ts';
import { isoDate } from '../../../shared/calendar/date.ts';
import { generateNeutral } from '../../support/generate-neutral.ts';
import { importBook, importInput, textFile, type ImportBook } from './import-book.ts';

let book: ImportBook;
beforeEach(async () => {
  book = await importBook({ blankChart: true });
});
afterEach(() => {
  book.remove();
});

const CHART = 'code,name,type,normal,parent\n1,Aset,asset,debit,\n11,Kas,asset,debit,1\n21,Simpanan Sukarela,liability,credit,\n31,Modal,equity,credit,\n41,Pendapatan,income,credit,\n';
const MEMBERS = 'number,name,joined\nA-1,Ani,2024-01-05\nA-2,Budi,2024-02-01\n';

function entry(ref: string, lines: readonly (readonly [string, number, number])[], more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ date: '2025-01-31', ref, memo: 'Uji', ...more, lines: lines.map(([account, debit, credit]) => ({ account, debit, credit })) });
}

async function run(kind: ImportInput['kind'], content: string | Uint8Array, more: Partial<RunInput> = {}) {
  const name = kind === 'journal' ? 'jurnal.ndjson' : `${kind}.csv`;
  return runImport(book.book, { ...importInput(kind, textFile(name, content), more), ...(more.rememberAs === undefined ? {} : { rememberAs: more.rememberAs }) });
}

async function added(kind: ImportInput['kind'], content: string | Uint8Array, more: Partial<RunInput> = {}): Promise<readonly [number, number, readonly string[]]> {
  const answer = await run(kind, content, more);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return [answer.value.added, answer.value.known, answer.value.findings.map((finding) => `${finding.row} ${finding.code}`)];
}

async function refused(kind: ImportInput['kind'], content: string | Uint8Array, more: Partial<RunInput> = {}): Promise<string> {
  const before = heads();
  const answer = await run(kind, content, more);
  expect(heads()).toEqual(before);
  return answer.ok ? 'done' : answer.refusal.code;
}

async function errors(kind: ImportInput['kind'], content: string | Uint8Array, more: Partial<ImportInput> = {}): Promise<readonly string[]> {
  const preview = await previewImport(book.book, importInput(kind, textFile(`${kind}.csv`, content), more));
  if (!preview.ok) throw new Error(preview.refusal.code);
  return preview.value.errors.map((error) => `${error.row} ${error.code}`);
}

function heads(): unknown {
  return book.book.read.all('SELECT head_seq, hex(head_hash) FROM feed');
}

function balances(): Record<string, number> {
  const rows = book.book.read.all<{ code: string; net: number }>(
    'SELECT a.code, sum(b.debit - b.credit) AS net FROM balance b JOIN account a ON a.id = b.account GROUP BY a.id HAVING net <> 0',
  );
  return Object.fromEntries(rows.map((row) => [row.code, row.net]));
}

describe('an import', () => {
  test('is all or nothing: one wrong row and the book is as it was', async () => {
    await added('accounts', CHART);
    await added('members', MEMBERS);
    const wrong = [
      entry('1', [['11', 100, 0], ['41', 0, 100]]),
      entry('2', [['99', 100, 0], ['41', 0, 100]]),
      entry('3', [['11', 100, 0], ['41', 0, 100]], { member: 'Z-9' }),
      entry('4', [['11', 100, 0], ['41', 0, 100]], { date: '1901-01-01' }),
      entry('5\u202e', [['11', 100, 0], ['41', 0, 100]]),
      entry('6', [['11', 100, 0], ['41', 0, 90]]),
    ].join('\n');
    expect(await refused('journal', wrong)).toBe('import.rowsWrong');
    expect(await errors('journal', wrong)).toEqual(expect.arrayContaining([
      '2 importBook.accountUnknown', '3 importBook.memberUnknown', '4 importBook.dateOutOfRange', '5 importBook.textForbidden', '6 importJournal.unbalanced',
    ]));
    expect(balances()).toEqual({});
    const file = await importErrorFile(book.book, importInput('journal', textFile('jurnal.ndjson', wrong)));
    if (!file.ok) throw new Error(file.refusal.code);
    const text = new TextDecoder().decode(await file.value.arrayBuffer());
    expect(file.value.name).toBe('jurnal-kesalahan.csv');
    expect(text).toContain('Akun 99 pada 2 belum ada di daftar akun.');
    expect(text.trim().split('\r\n')).toHaveLength(6);
  });

  test('skips what is known and reports when it says something else now', async () => {
    await added('accounts', CHART);
    const [first, second] = [entry('1', [['11', 100, 0], ['41', 0, 100]]), entry('2', [['11', 50, 0], ['41', 0, 50]])];
    expect(await added('journal', first)).toEqual([1, 0, []]);
    expect(await added('journal', `${first}\n${second}`)).toEqual([1, 1, []]);
    expect(importBatches(book.book).map((batch) => batch.rows)).toEqual([1, 1, 5]);
    expect(await added('journal', entry('2', [['11', 60, 0], ['41', 0, 60]]))).toEqual([0, 1, ['1 importBook.knownDiffers']]);
    expect(await added('accounts', CHART)).toEqual([0, 5, []]);
    expect(await refused('accounts', CHART.replace('11,Kas', '11,Bank'))).toBe('import.rowsWrong');
    expect(await errors('accounts', CHART.replace('11,Kas', '11,Bank'))).toEqual(['3 importBook.accountDiffers']);
    expect(balances()).toEqual({ 11: 15_000, 41: -15_000 });
  });

  test('of members knows them by number and name, and keeps those who left', async () => {
    expect(await added('members', 'number,name,joined,status,left,leftReason,unit,nationalId\nA-1,Ani,2024-01-05,left,2024-06-01,Meninggal dunia,TOKO,3201010101010001\nA-2,Budi,2024-01-05,active,,,Unit Toko Besar,\n'))
      .toEqual([2, 0, ['2 importBook.unitCreated', '3 importBook.unitReplaced']]);
    expect(book.book.read.all('SELECT m.number, m.status, m.left_on, m.left_reason, u.code FROM member m JOIN unit u ON u.id = m.unit ORDER BY m.number')).toEqual([
      { number: 'A-1', status: 'left', left_on: '2024-06-01', left_reason: 'meninggal', code: 'TOKO' },
      { number: 'A-2', status: 'active', left_on: null, left_reason: null, code: 'PUSAT' },
    ]);
    expect(await added('members', MEMBERS, { source: 'lain' })).toEqual([0, 2, []]);
    expect(await errors('members', 'number,name,joined\nA-2,Citra,2024-02-01\nA-3,Dedi,1950-01-01\n', { source: 'lain' })).toEqual(['2 importBook.memberNumberTaken', '3 importBook.dateOutOfRange']);
    expect(await added('members', 'number,name,joined,nationalId\nA-4,Eni,2024-02-01,3201010101010001\n')).toEqual([1, 0, ['2 importBook.nationalIdTaken']]);
  });

  test('of a journal opens units and headings, and says which savings entries have no member', async () => {
    await added('accounts', CHART);
    await added('members', MEMBERS);
    await added('savings', 'ref,date,member,product,amount\ns1,2025-01-01,A-1,sukarela,1000\n', { savingsJournal: false });
    const content = [entry('1', [['1', 100, 0], ['41', 0, 100]], { unit: 'TANI' }), entry('2', [['11', 70, 0], ['21', 0, 70]]), entry('3', [['11', 30, 0], ['21', 0, 30]], { member: 'A-2' })].join('\n');
    expect(await added('journal', content)).toEqual([3, 0, ['1 importBook.headingOpened', '1 importBook.unitCreated', '2 importBook.savingsWithoutMember']]);
    expect(balances()).toEqual({ 1: 10_000, 11: 10_000, 21: -10_000, 41: -10_000 });
    expect(book.book.read.all("SELECT m.number, sum(b.deposit - b.withdrawal) AS net FROM member_balance b JOIN member m ON m.id = b.member GROUP BY m.id ORDER BY m.number")).toEqual([
      { number: 'A-1', net: 100_000 }, { number: 'A-2', net: 3_000 },
    ]);
  });

  test('refuses archived accounts, foreign file kinds, unknown profiles and missing columns', async () => {
    const batch = await run('accounts', CHART);
    if (!batch.ok || batch.value.batch === null) throw new Error('no batch');
    expect(reverseImport(book.book, { batchId: batch.value.batch.id }).ok).toBe(true);
    const content = entry('1', [['11', 100, 0], ['41', 0, 100]]);
    expect(await errors('journal', content)).toEqual(['1 importBook.accountArchived']);
    expect(await refused('members', content)).toBe('import.fileUnreadable');
    expect(await refused('members', '')).toBe('import.fileUnreadable');
    expect(await refused('members', MEMBERS, { profile: 'tidak-ada' })).toBe('import.profileUnknown');
    expect(await refused('members', 'Nomor,Umur\n1,2\n')).toBe('import.columnsMissing');
    expect(await refused('savings', 'ref,date,member,product,amount\n1,2025-01-01,A-1,sukarela,1000\n')).toBe('account.roleMissing');
    expect(reverseImport(book.book, { batchId: '0000000000000000-1' })).toEqual({ ok: false, refusal: { code: 'import.batchNotFound', params: {} } });
  });

  test('leaves locked months alone, also when it is taken back', async () => {
    await added('accounts', CHART);
    await added('members', MEMBERS);
    const january = (ref: string): string => entry(ref, [['11', 100, 0], ['41', 0, 100]], { date: '2024-01-15' });
    await added('journal', january('1'));
    const [batch] = importBatches(book.book);
    expect(lockPeriod(book.book, { month: 202401 }).ok).toBe(true);
    expect(await refused('journal', january('2'))).toBe('period.locked');
    expect(await refused('savings', 'date,member,product,amount\n2024-01-20,A-1,sukarela,1000\n', { savingsJournal: false })).toBe('period.locked');
    expect(reverseImport(book.book, { batchId: batch?.id ?? '' })).toEqual({ ok: false, refusal: { code: 'period.locked', params: { month: 202401 } } });
    expect(balances()).toEqual({ 11: 10_000, 41: -10_000 });
  });

  test('answers a command that is sent twice as the first time', async () => {
    const command = { id: 'c-1', procedure: 'importing.run' };
    const input = importInput('accounts', textFile('akun.csv', CHART));
    const first = await runImport(book.book, input, command);
    expect(await runImport(book.book, input, command)).toEqual(first);
    expect(first).toMatchObject({ ok: true, value: { added: 5, known: 0 } });
  });

  test('remembers a mapping under its name', async () => {
    const content = 'No;Nama Lengkap;Sejak\nA-1;Ani;5/1/2024\n';
    const map = { columns: { number: 'No', name: 'Nama Lengkap', joined: 'Sejak' } };
    expect(await added('members', content, { map, rememberAs: 'daftar kantor' })).toEqual([1, 0, []]);
    expect(importProfiles(book.book).filter((profile) => profile.own)).toEqual([{ name: 'daftar kantor', title: 'daftar kantor', kinds: ['members'], own: true }]);
    expect(await added('members', content.replace('A-1;Ani', 'A-2;Budi'), { profile: 'daftar kantor' })).toEqual([1, 0, []]);
    expect(book.book.read.get("SELECT joined FROM member WHERE number = 'A-2'")).toEqual({ joined: '2024-01-05' });
  });

  test('tells how numbers are written, and asks when they are written in two ways', async () => {
    await added('accounts', CHART);
    await added('members', MEMBERS);
    const content = 'Tanggal,No Anggota,Jenis Simpanan,Jumlah\n2025-01-01,A-1,sukarela,1.500\n';
    const mixed = `${content}2025-01-02,A-1,sukarela,2.5\n`;
    expect(await refused('savings', mixed, { savingsJournal: false })).toBe('import.numberStyleMissing');
    const map = { columns: { date: 'Tanggal', member: 'No Anggota', product: 'Jenis Simpanan', amount: 'Jumlah' }, numberStyle: 'indonesian' as const };
    expect(await added('savings', content, { savingsJournal: false })).toEqual([1, 0, ['2 importBook.productCreated']]);
    expect(await errors('savings', mixed, { savingsJournal: false, map })).toEqual(['3 importAmount.invalid']);
    expect(book.book.read.get('SELECT amount FROM savings_record')).toEqual({ amount: 150_000 });
  });

  test('of savings without references knows a row by what it says, also from the file of another month', async () => {
    await added('accounts', CHART);
    await added('members', MEMBERS);
    const rows = (date: string): string => `date,member,product,amount\n${date},A-1,sukarela,1000\n${date},A-1,sukarela,1000\n`;
    expect((await added('savings', rows('2025-01-31'), { savingsJournal: false })).slice(0, 2)).toEqual([2, 0]);
    expect((await added('savings', rows('2025-02-28'), { savingsJournal: false })).slice(0, 2)).toEqual([2, 0]);
    expect((await added('savings', rows('2025-02-28'), { savingsJournal: false })).slice(0, 2)).toEqual([0, 2]);
    expect(await errors('savings', 'date,member,product,amount\n2025-01-31,A-9,sukarela,1000\n', { savingsJournal: false })).toEqual(['2 importBook.memberUnknown']);
  });
});

describe('savings at the cut-over date', () => {
  test('are posted against the opening difference and can be taken back', async () => {
    book.remove();
    book = await importBook({ blankChart: false });
    await added('members', MEMBERS);
    const content = 'member,product,amount\nA-1,pokok,100000\nA-1,sukarela,250000\nA-2,Wajib,50000\nA-2,hari-raya,75000\nA-2,sukarela,-5000\n';
    const date = isoDate('2024-12-31');
    expect(await added('savings', content, { date })).toEqual([5, 0, ['5 importBook.productCreated']]);
    expect(balances()).toEqual({ 31101: -10_000_000, 31102: -5_000_000, 21101: -32_000_000, 31901: 47_000_000 });
    expect(await added('savings', content, { date })).toEqual([0, 5, []]);
    const batch = importBatches(book.book)[0];
    expect(batch).toMatchObject({ kind: 'savings', rows: 5, state: 'applied' });
    expect(reverseImport(book.book, { batchId: batch?.id ?? '' }).ok).toBe(true);
    expect(balances()).toEqual({});
    expect((await added('savings', content, { date })).slice(0, 2)).toEqual([5, 0]);
    expect(balances()).toEqual({ 31101: -10_000_000, 31102: -5_000_000, 21101: -32_000_000, 31901: 47_000_000 });
  });

  test('are refused when no account can be told for a product', async () => {
    await added('accounts', 'code,name,type,normal\n11,Kas,asset,debit\n41,Pendapatan,income,credit\n');
    await added('members', MEMBERS);
    expect(await errors('savings', 'date,member,product,amount\n2025-01-31,A-1,sukarela,1000\n', { savingsJournal: false })).toEqual(['2 importBook.productWithoutAccount']);
  });
});

test('a long neutral journal gives the balances its maker computed, and leaves the law of the book in force', async () => {
  const books = generateNeutral({ seed: 20_250_101, entryCount: 6_000, memberCount: 100 });
  const schema = book.book.read.all("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
  await added('accounts', books.accountsCsv);
  await added('members', books.membersCsv);
  expect(await added('journal', books.journalNdjson)).toEqual([6_000, 0, []]);
  expect(balances()).toEqual(Object.fromEntries([...books.balanceSenOfAccount].filter(([, net]) => net !== 0n).map(([code, net]) => [code, Number(net)])));
  expect(book.book.read.get('SELECT count(*) AS n FROM line')).toEqual({ n: books.lineCount });
  expect(book.book.read.all("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")).toEqual(schema);
  expect(() => book.book.connection.exec('INSERT INTO line (journal, no, account, unit, debit, credit, ym) SELECT journal, 900, account, unit, 5, 0, ym FROM line LIMIT 1')).toThrow('the journal is posted');
  expect(await added('journal', books.journalNdjson)).toEqual([0, 6_000, []]);
  const batch = importBatches(book.book)[0];
  expect(batch).toMatchObject({ kind: 'journal', rows: 6_000 });
  expect(reverseImport(book.book, { batchId: batch?.id ?? '' }).ok).toBe(true);
  expect(balances()).toEqual({});
});

test('every message about the book is in both languages with the same placeholders', () => {
  const places = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  for (const [code, { id, en }] of Object.entries(BOOK_MESSAGES)) expect([code, places(id)]).toEqual([code, places(en)]);
});
