import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importFolder } from '../../../electron/background/app/import-folder.ts';
import { importBatches, reverseImport } from '../../../electron/background/app/import-reverse.ts';
import { previewImport, runImport } from '../../../electron/background/app/import.ts';
import { diskFile, importBook, importInput, type ImportBook } from './import-book.ts';

/** The dump of another cooperative program, brought in whole. Expected figures are added up here from the raw cells. */
const FOLDER = new URL('../../data/aplikasi-lama/', import.meta.url);
const KINDS = [['accounts', 'akun.csv'], ['members', 'anggota.csv'], ['savings', 'simpanan.csv'], ['journal', 'jurnal.csv']] as const;

let book: ImportBook;
beforeEach(async () => {
  book = await importBook({ blankChart: true });
});
afterEach(() => {
  book.remove();
});

function raw(name: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(new URL(name, FOLDER), 'utf8').trim().split(/\r?\n/);
  return lines.map((text) => Object.fromEntries(head.split(',').map((header, index) => [header, text.split(',')[index] ?? ''])));
}

function summed(rows: readonly Readonly<Record<string, string>>[], key: string, signed: (row: Readonly<Record<string, string>>) => number): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const row of rows) totals[row[key] ?? ''] = (totals[row[key] ?? ''] ?? 0) + signed(row);
  return Object.fromEntries(Object.entries(totals).filter(([, total]) => total !== 0));
}

const journalSums = (): Record<string, number> => summed(raw('jurnal.csv'), 'kode_perkiraan', (row) => Number(row['nilai']) * 100 * (row['d_k'] === 'D' ? 1 : -1));
const savingsSums = (): Record<string, number> => summed(raw('simpanan.csv'), 'nip', (row) => Number(row['jumlah']) * 100 * (row['kategori'] === 'Penarikan' ? -1 : 1));

function trialBalance(): Record<string, number> {
  const rows = book.book.read.all<{ code: string; net: number }>(
    'SELECT a.code, sum(b.debit - b.credit) AS net FROM balance b JOIN account a ON a.id = b.account GROUP BY a.id HAVING net <> 0',
  );
  return Object.fromEntries(rows.map((row) => [row.code, row.net]));
}

function memberBalances(): Record<string, number> {
  const rows = book.book.read.all<{ number: string; net: number }>(
    'SELECT m.number, sum(b.deposit - b.withdrawal) AS net FROM member_balance b JOIN member m ON m.id = b.member GROUP BY m.id HAVING net <> 0',
  );
  return Object.fromEntries(rows.map((row) => [row.number, row.net]));
}

function heads(): unknown {
  return book.book.read.all('SELECT head_seq, hex(head_hash) FROM feed');
}

async function importAll(): Promise<readonly string[]> {
  const batches: string[] = [];
  for (const [kind, name] of KINDS) {
    const answer = await runImport(book.book, importInput(kind, diskFile(new URL(name, FOLDER)), { source: 'aplikasi-lama', savingsJournal: false }));
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    if (answer.value.batch !== null) batches.push(answer.value.batch.id);
  }
  return batches;
}

describe('the dump of another program', () => {
  test('comes in file by file: trial balance and savings are the sums of its rows', async () => {
    const batches = await importAll();
    expect(batches).toHaveLength(4);
    expect(trialBalance()).toEqual(journalSums());
    expect(memberBalances()).toEqual(savingsSums());
    expect(importBatches(book.book).map((batch) => [batch.kind, batch.rows, batch.state])).toEqual([
      ['journal', new Set(raw('jurnal.csv').map((row) => row['uuid'])).size, 'applied'], ['savings', 368, 'applied'], ['members', 23, 'applied'], ['accounts', 65, 'applied'],
    ]);
    expect(book.book.read.all("SELECT number, left_on FROM member WHERE status = 'left' ORDER BY number")).toEqual(
      raw('anggota.csv').filter((row) => row['status'] === 'Keluar').map((row) => ({ number: row['nip'], left_on: row['tanggal_keluar'] })),
    );
    expect(book.book.read.all("SELECT code, role FROM account WHERE role IS NOT NULL ORDER BY code").slice(0, 3)).toEqual([
      { code: '1.1.1.1.1', role: 'cash' }, { code: '1.1.1.1.2', role: 'cash' }, { code: '1.1.1.2.1', role: 'bank' },
    ]);
  });

  test('changes nothing the second time', async () => {
    await importAll();
    const before = heads();
    expect(await importAll()).toEqual([]);
    expect(heads()).toEqual(before);
  });

  test('reports row by row in Indonesian what is odd', async () => {
    await importAll();
    const preview = await previewImport(book.book, importInput('members', diskFile(new URL('anggota.csv', FOLDER)), { source: 'aplikasi-lama' }));
    if (!preview.ok) throw new Error(preview.refusal.code);
    expect([preview.value.profile, preview.value.rows, preview.value.newRows, preview.value.knownRows, preview.value.errorsTotal]).toEqual(['aplikasi-lama', 23, 0, 23, 0]);
    const active = preview.value.findings.filter((finding) => finding.code === 'importMember.activeWithLeavingDate');
    expect(active.map((finding) => finding.row)).toEqual(
      raw('anggota.csv').flatMap((row, index) => (row['status'] === 'Aktif' && row['tanggal_keluar'] !== '' ? [index + 2] : [])),
    );
    expect(active[0]?.message).toBe('Adam Saputra (2024/07/Contoh-01) berstatus Aktif tetapi punya tanggal keluar 14/07/2024. Dimasukkan sebagai aktif; pastikan keanggotaannya.');
  });

  test('can be taken back batch by batch, and brought in again', async () => {
    const [accounts = '', members = '', savings = '', journal = ''] = await importAll();
    expect(reverseImport(book.book, { batchId: members })).toEqual({ ok: false, refusal: { code: 'import.inUse', params: { fileName: 'anggota.csv' } } });
    expect(reverseImport(book.book, { batchId: accounts }).ok).toBe(false);
    for (const batchId of [journal, savings, members, accounts]) expect(reverseImport(book.book, { batchId })).toMatchObject({ ok: true, value: { id: batchId, state: 'reversed' } });
    expect([trialBalance(), memberBalances()]).toEqual([{}, {}]);
    expect(reverseImport(book.book, { batchId: journal })).toEqual({ ok: false, refusal: { code: 'import.alreadyReversed', params: { fileName: 'jurnal.csv' } } });
    expect(await importAll()).toHaveLength(4);
    expect(trialBalance()).toEqual(journalSums());
    expect(memberBalances()).toEqual(savingsSums());
    const again = importBatches(book.book).filter((batch) => batch.state === 'applied').map((batch) => batch.id);
    for (const batchId of again) expect(reverseImport(book.book, { batchId }).ok).toBe(true);
    expect([trialBalance(), memberBalances()]).toEqual([{}, {}]);
    expect(book.book.read.all("SELECT code FROM account WHERE archived = 0 UNION ALL SELECT number FROM member WHERE status <> 'void'")).toEqual([]);
  });
});

test('a whole folder comes in at once, with what its files say against each other', async () => {
  const files = readdirSync(FOLDER).sort().map((name) => diskFile(new URL(name, FOLDER)));
  const answer = await importFolder(book.book, { files });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  expect(trialBalance()).toEqual(journalSums());
  expect(memberBalances()).toEqual(savingsSums());
  expect(answer.value.batches.map((one) => one.batch?.kind)).toEqual(['accounts', 'members', 'savings', 'journal']);
  expect(answer.value.ignored).toEqual(expect.arrayContaining(['pinjaman.csv', 'barang.csv', 'template-anggota.xlsx']));
  const codes = new Set(answer.value.findings.map((finding) => finding.code));
  for (const code of ['importMember.activeWithLeavingDate', 'importSavings.productAssumed', 'importFile.unsupported']) expect(codes).toContain(code);
  expect(answer.value.findings.every((finding) => /^\S+: /.test(finding.message))).toBe(true);
  const before = heads();
  const second = await importFolder(book.book, { files });
  expect(second).toMatchObject({ ok: true, value: { added: 0, known: 23 + 65 + 368 + new Set(raw('jurnal.csv').map((row) => row['uuid'])).size } });
  expect(heads()).toEqual(before);
});
