import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkFolder, type FolderCheck } from '../../../electron/background/import/check-folder.ts';
import { indonesianMessage } from '../../../electron/background/import/error-file.ts';
import type { Applied } from '../../../electron/background/import/apply-profile.ts';
import { IMPORT_MESSAGES } from '../../../electron/background/import/messages.ts';
import { isoDate } from '../../../shared/calendar/date.ts';

const FOLDER = new URL('../../data/aplikasi-lama/', import.meta.url);

let check: FolderCheck;
beforeAll(async () => {
  const files = readdirSync(FOLDER).sort().map((name) => ({ name, bytes: readFileSync(new URL(name, FOLDER)) }));
  check = await checkFolder(files, isoDate('2025-04-30'));
});

/** The raw cells, read without the product: the files have no quoted cells. */
function raw(name: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(new URL(name, FOLDER), 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => Object.fromEntries(head.split(',').map((header, index) => [header, line.split(',')[index] ?? ''])));
}

function read<Kind extends Applied['kind']>(name: string, kind: Kind): Extract<Applied, { readonly kind: Kind }> {
  const file = check.files.find((one) => one.name === name);
  if (file?.state !== 'read' || !isKind(file.applied, kind)) throw new Error(`${name} was not read as ${kind}`);
  expect(file.applied.errors).toEqual([]);
  return file.applied;
}

function isKind<Kind extends Applied['kind']>(applied: Applied, kind: Kind): applied is Extract<Applied, { readonly kind: Kind }> {
  return applied.kind === kind;
}

function add(totals: Map<string, number>, key: string, value: number): void {
  totals.set(key, (totals.get(key) ?? 0) + value);
}

describe('the dump of the older program', () => {
  test('has all 65 accounts with type, side and parent', () => {
    const accounts = read('akun.csv', 'accounts').rows;
    expect(accounts).toHaveLength(65);
    expect(Object.fromEntries(['asset', 'liability', 'equity', 'income', 'expense'].map((type) => [type, accounts.filter((one) => one.type === type).length])))
      .toEqual({ asset: 24, liability: 7, equity: 5, income: 3, expense: 26 });
    expect(accounts.filter((one) => one.parentCode === null).map((one) => one.code)).toEqual(['1', '2', '3', '4', '5']);
    expect(accounts.find((one) => one.code === '1.1.3.4')).toEqual({ code: '1.1.3.4', name: 'Pinjaman Anggota', type: 'asset', normal: 'debit', parentCode: '1.1.3' });
  });

  test('has all 23 members, three of whom have left', () => {
    const members = read('anggota.csv', 'members').rows;
    expect(members).toHaveLength(23);
    expect(members.filter((one) => one.status === 'left').map((one) => [one.name, one.left, one.leftReason])).toEqual([
      ['Dian Rahmawati', '2024-06-14', 'Tidak betah'], ['Hendra Wijaya', '2024-06-14', null], ['Rizki Setiawan', '2024-06-14', null],
    ]);
    expect(members.filter((one) => one.status === 'active').every((one) => one.left === null)).toBe(true);
  });

  test('gives each member the sum of the savings rows, withdrawals subtracted', () => {
    const savings = read('simpanan.csv', 'savings').rows;
    const expected = new Map<string, number>();
    for (const row of raw('simpanan.csv')) add(expected, row['nip'] ?? '', Number(row['jumlah']) * (row['kategori'] === 'Penarikan' ? -100 : 100));
    const found = new Map<string, number>();
    for (const row of savings) add(found, row.memberNumber, row.amountSen);
    expect(savings).toHaveLength(368);
    expect(found).toEqual(expected);
    expect([...found.values()].reduce((left, right) => left + right, 0)).toBe(8_947_000_000);
    expect(new Set(savings.map((row) => row.product))).toEqual(new Set(['sukarela', 'wajib', 'pokok', 'hari-raya', 'loyalitas']));
    expect(savings.filter((row) => row.amountSen < 0).map((row) => [row.ref, row.product, row.amountSen])).toEqual([
      ['103', 'sukarela', -15_000_000], ['104', 'sukarela', -1_000_000], ['105', 'sukarela', -2_000_000], ['464', 'pokok', -10_000_000],
    ]);
  });

  test('gives each account the sum of the journal rows', () => {
    const entries = read('jurnal.csv', 'journal').rows;
    const expected = new Map<string, number>();
    for (const row of raw('jurnal.csv')) add(expected, row['kode_perkiraan'] ?? '', Number(row['nilai']) * (row['d_k'] === 'D' ? 100 : -100));
    const found = new Map<string, number>();
    for (const line of entries.flatMap((entry) => entry.lines)) add(found, line.accountCode, line.debitSen - line.creditSen);
    expect(entries).toHaveLength(30);
    expect(entries.flatMap((entry) => entry.lines)).toHaveLength(63);
    expect(found).toEqual(expected);
    expect(found.get('1.1.1.3')).toBe(-1_023_250_000);
    expect(found.get('2.3')).toBe(-200_000_000);
  });

  test('names what cannot be imported yet', () => {
    expect(check.files.flatMap((file) => (file.state === 'unsupported' ? [[file.name, file.what]] : []))).toEqual([
      ['angsuran.csv', 'angsuran pinjaman'], ['barang.csv', 'barang'], ['beban.csv', 'transaksi beban'], ['jenis_simpanan.csv', 'jenis simpanan'],
      ['penjualan.csv', 'penjualan dan pembelian'], ['penjualan_rincian.csv', 'rincian penjualan dan pembelian'], ['pinjaman.csv', 'pinjaman'],
    ]);
  });

  test('reports everything that is inconsistent, row by row', () => {
    const counts: Record<string, number> = {};
    for (const finding of check.findings) counts[finding.code] = (counts[finding.code] ?? 0) + 1;
    expect(counts).toEqual({
      'importAccount.nameAlike': 1,
      'importAccount.nameTwice': 1,
      'importBalance.againstNormal': 4,
      'importColumn.ignored': 1,
      'importColumn.secretIgnored': 1,
      'importCost.accountDiffers': 2,
      'importCost.settledUnpaid': 1,
      'importCost.withoutJournal': 7,
      'importDate.inFuture': 20,
      'importFile.unsupported': 7,
      'importJournal.backdated': 20,
      'importJournal.cancelsItself': 1,
      'importJournal.creditPurchasePaid': 1,
      'importJournal.idGap': 1,
      'importJournal.purchaseAgainstExpense': 2,
      'importJournal.saleAgainstExpense': 1,
      'importJournal.zeroLineDropped': 1,
      'importLoan.afterLeft': 1,
      'importLoan.instalmentEarly': 2,
      'importLoan.instalmentWithoutJournal': 1,
      'importMember.activeWithLeavingDate': 20,
      'importMember.idGap': 1,
      'importMember.leftOnJoiningDay': 1,
      'importMember.leftWithBalance': 1,
      'importMember.leftWithoutReason': 5,
      'importMember.numberOdd': 4,
      'importMember.phoneZeroRestored': 20,
      'importMember.templateDiffers': 18,
      'importMember.withoutSavings': 2,
      'importSale.afterLeft': 4,
      'importSale.priceZero': 4,
      'importSale.withoutJournal': 5,
      'importSavings.afterLeft': 200,
      'importSavings.amountUnusual': 2,
      'importSavings.beforeJoined': 58,
      'importSavings.controlDiffers': 1,
      'importSavings.idGap': 10,
      'importSavings.pokokAgain': 20,
      'importSavings.pokokAsLiability': 1,
      'importSavings.pokokWithdrawn': 1,
      'importSavings.productAssumed': 3,
      'importSavings.productNotListed': 3,
      'importSavings.productUnused': 1,
      'importSavings.sameAsEarlier': 1,
      'importSavings.withoutJournal': 346,
    });
  });

  test('says it in whole Indonesian sentences that name the row', () => {
    const sentences = check.findings.map((finding) => `${finding.file}:${finding.rowNumber} ${indonesianMessage(finding.code, finding.params)}`);
    expect(sentences.filter((sentence) => /[{}]/.test(sentence))).toEqual([]);
    expect(sentences).toContain('anggota.csv:2 Adam Saputra (2024/07/Contoh-01) berstatus Aktif tetapi punya tanggal keluar 14/07/2024. Dimasukkan sebagai aktif; pastikan keanggotaannya.');
    expect(sentences).toContain('jurnal.csv:8 Penjualan 5hNgU66pOv6D3zEeeZD72QgE0PlYp7VzqHrn sebesar Rp\u00a0120.000 dikreditkan ke 5.4 Beban Lainnya, bukan pendapatan. Pindahkan ke akun pendapatan.');
    expect(sentences).toContain('akun.csv:52 Nama akun Aset Lainnya dipakai oleh 1.3.3 dan 1.3. Bedakan namanya agar tidak tertukar.');
  });

  test('checks what it can when files are missing', async () => {
    const journal = { name: 'jurnal.csv', bytes: readFileSync(new URL('jurnal.csv', FOLDER)) };
    const alone = await checkFolder([journal], null);
    expect(new Set(alone.findings.map((finding) => finding.code))).toEqual(new Set([
      'importJournal.zeroLineDropped', 'importJournal.idGap', 'importJournal.backdated', 'importJournal.cancelsItself',
      'importJournal.saleAgainstExpense', 'importJournal.purchaseAgainstExpense',
    ]));
  });
});

test('the member template is read as it is', async () => {
  const members = read('template-anggota.xlsx', 'members').rows;
  expect(members).toHaveLength(20);
  expect(members[3]).toEqual({
    number: '2024/07/Contoh-04', name: 'Dian Rahmawati', joined: '2024-01-16', gender: null, birthPlace: null, birthDate: null, nationalId: null,
    address: null, phone: '0890000004', occupation: null, email: 'dian.rahmawati@example.com', unitCode: 'Divisi 4', status: 'left', left: '2024-06-14',
    leftReason: null,
  });
  // The template has a column of passwords; they must not come out anywhere.
  expect(JSON.stringify(check)).not.toContain('anggota4"');
});

test('every code is produced in a test of this folder', () => {
  const folder = new URL('.', import.meta.url);
  const tests = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  expect(Object.keys(IMPORT_MESSAGES).filter((code) => !tests.includes(code))).toEqual([]);
});

test('every code has both sentences with the same placeholders', () => {
  for (const [code, { id, en }] of Object.entries(IMPORT_MESSAGES)) {
    const places = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    expect([code, places(id)]).toEqual([code, places(en)]);
    expect(code).toMatch(/^import[A-Z][a-z]+\.[a-z][A-Za-z0-9]+$/);
  }
});
