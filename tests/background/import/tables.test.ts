import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyProfile, type Applied } from '../../../electron/background/import/apply-profile.ts';
import { writeErrorFile } from '../../../electron/background/import/error-file.ts';
import { builtInProfile, inspect } from '../../../electron/background/import/inspect.ts';
import { parseProfile } from '../../../electron/background/import/parse-profile.ts';
import type { Profile } from '../../../electron/background/import/profile.ts';
import { APLIKASI_LAMA_ACCOUNTS, APLIKASI_LAMA_JOURNAL, APLIKASI_LAMA_SAVINGS } from '../../../electron/background/import/profiles/aplikasi-lama.ts';
import { NETRAL_ACCOUNTS, NETRAL_JOURNAL, NETRAL_MEMBERS, NETRAL_SAVINGS } from '../../../electron/background/import/profiles/netral.ts';
import { TEMPLATE_ANGGOTA } from '../../../electron/background/import/profiles/template-anggota.ts';
import { readCsv } from '../../../electron/background/import/read-csv.ts';
import { readTable } from '../../../electron/background/import/read-table.ts';
import type { Table } from '../../../electron/background/import/table.ts';
import { unpackedZipBytes } from '../../../electron/background/import/zip-size.ts';
import { generateNeutral } from '../../support/generate-neutral.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function table(text: string | Uint8Array): Table {
  const read = readCsv(typeof text === 'string' ? encode(text) : text);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

/** Line, column and code of each error. */
function errors(applied: Applied): readonly string[] {
  return applied.errors.map((error) => `${error.rowNumber} ${error.column} ${error.code}`);
}

function findings(applied: Applied): readonly string[] {
  return applied.findings.map((finding) => `${finding.rowNumber} ${finding.code}`);
}

describe('CSV and XLSX as tables', () => {
  test.each([
    ['comma', 'number,name,joined\nA-1,"Budi, S.E.",2024-01-05\n'],
    ['semicolon', 'number;name;joined\r\nA-1;Budi, S.E.;2024-01-05\r\n'],
    ['tab', 'number\tname\tjoined\nA-1\tBudi, S.E.\t2024-01-05'],
    ['byte order mark', '\uFEFFnumber,name,joined\nA-1,"Budi, S.E.",2024-01-05\n'],
  ])('reads %s', (_name, text) => {
    expect(table(text)).toEqual({ headers: ['number', 'name', 'joined'], headerRowNumber: 1, rows: [{ rowNumber: 2, cells: ['A-1', 'Budi, S.E.', '2024-01-05'] }] });
  });

  test('falls back to Windows-1252', () => {
    expect(table(Uint8Array.from([...encode('a,b\n'), 0x52, 0x65, 0x6e, 0xe9, 0x2c, 0x80])).rows).toEqual([{ rowNumber: 2, cells: ['René', '€'] }]);
  });

  test('steps over a title and empty lines, and counts lines as the file does', () => {
    const read = table('DAFTAR ANGGOTA KOPERASI\n\nNo,Nomor Anggota,Nama,Tanggal Masuk\n\n1,A-1,Budi,2024-01-05\n');
    expect([read.headers, read.headerRowNumber, read.rows.map((row) => row.rowNumber)]).toEqual([['No', 'Nomor Anggota', 'Nama', 'Tanggal Masuk'], 3, [5]]);
  });

  test.each([
    ['importFile.empty', ''],
    ['importFile.empty', '\n\n'],
    ['importFile.notCsv', 'a,b\n"open,1\n'],
  ])('refuses with %s', (code, text) => {
    expect(readCsv(encode(text))).toMatchObject({ ok: false, refusal: { code } });
  });

  test('refuses a ZIP that is no spreadsheet', async () => {
    expect(await readTable(Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]))).toMatchObject({ ok: false, refusal: { code: 'importFile.notXlsx' } });
  });
});

test('an XLSX that says it unpacks to gigabytes is refused before it is unpacked', async () => {
  const bytes = Uint8Array.from(readFileSync(new URL('../../data/aplikasi-lama/template-anggota.xlsx', import.meta.url)));
  expect(unpackedZipBytes(bytes)).toBeGreaterThan(bytes.length);
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint32(directory + 24, 0xf0000000, true);
  expect(await readTable(bytes)).toMatchObject({ ok: false, refusal: { code: 'importFile.tooLarge' } });
  expect(await readTable(bytes.subarray(0, bytes.length - 30))).toMatchObject({ ok: false, refusal: { code: 'importFile.notXlsx' } });
});

describe('accounts', () => {
  test('follow the neutral format', () => {
    const applied = applyProfile(table('code,name,type,normal,parent\n1000,Aset,asset,debit,\n1101,Kas,asset,debit,1000\n1900,Akumulasi,asset,credit,1000\n'), NETRAL_ACCOUNTS);
    expect(applied.rows).toEqual([
      { code: '1000', name: 'Aset', type: 'asset', normal: 'debit', parentCode: null },
      { code: '1101', name: 'Kas', type: 'asset', normal: 'debit', parentCode: '1000' },
      { code: '1900', name: 'Akumulasi', type: 'asset', normal: 'credit', parentCode: '1000' },
    ]);
    expect(findings(applied)).toEqual(['4 importAccount.contra']);
  });

  test('refuse what cannot be an account and read on', () => {
    const applied = applyProfile(table('code,name,type,normal,parent\n,Tanpa kode,asset,debit,\n1,,asset,debit,\n1,Kas,harto,debit,\n1,Kas,asset,atas,\n1,Kas,asset,debit,\n1,Kas lagi,asset,debit,\n2,Yatim,asset,debit,99\n3,Satu,asset,debit,4\n4,Dua,asset,debit,3\n'), NETRAL_ACCOUNTS);
    expect(errors(applied)).toEqual([
      '2 code importAccount.codeMissing', '3 name importAccount.nameMissing', '4 type importAccount.typeUnknown', '5 normal importAccount.normalUnknown',
      '7 code importAccount.duplicate', '8 parent importAccount.parentUnknown', '9 parent importAccount.parentCircle', '10 parent importAccount.parentCircle',
    ]);
    expect(applied.rows).toHaveLength(1);
  });

  test('without types follow the first digit, and parents the code', () => {
    const applied = applyProfile(table('kode,nama,level,saldo_normal\n1,Aset,1,Debet\n1.1.2,  Kas   Kecil ,3,Debet\n9,Aneh,1,Debet\n'), APLIKASI_LAMA_ACCOUNTS);
    expect(applied.rows.slice(1)).toEqual([{ code: '1.1.2', name: 'Kas Kecil', type: 'asset', normal: 'debit', parentCode: '1' }]);
    expect(errors(applied)).toEqual(['4 type importAccount.typeMissing']);
  });
});

describe('members', () => {
  const head = 'number,name,joined,status,left,leftReason,gender,birthDate,nationalId\n';
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['an active member', 'A,Ani,2024-01-05,,,,P,1990-02-01,3201234567890123', [], []],
    ['no number', ',Ani,2024-01-05,,,,,,', ['2 number importMember.numberMissing'], []],
    ['no name', 'A,,2024-01-05,,,,,,', ['2 name importMember.nameMissing'], []],
    ['no date', 'A,Ani,,,,,,,', ['2 joined importDate.missing'], []],
    ['a date of zeros', 'A,Ani,0000-00-00,,,,,,', ['2 joined importDate.missing'], []],
    ['no such day', 'A,Ani,2024-02-30,,,,,,', ['2 joined importDate.invalid'], []],
    ['an unknown status', 'A,Ani,2024-01-05,Cuti,,,,,', ['2 status importValue.unknown'], []],
    ['an unknown gender', 'A,Ani,2024-01-05,,,,X,,', ['2 gender importValue.unknown'], []],
    ['left without a date', 'A,Ani,2024-01-05,keluar,,,,,', ['2 left importMember.leftWithoutDate'], []],
    ['active with a leaving date', 'A,Ani,2024-01-05,aktif,2024-02-01,,,,', [], ['2 importMember.activeWithLeavingDate']],
    ['left before joined', 'A,Ani,2024-01-05,keluar,2023-02-01,pindah,,,', [], ['2 importMember.leftBeforeJoined']],
    ['left on the same day', 'A,Ani,2024-01-05,keluar,2024-01-05,pindah,,,', [], ['2 importMember.leftOnJoiningDay']],
    ['left without a reason', 'A,Ani,2024-01-05,keluar,2024-03-05,,,,', [], ['2 importMember.leftWithoutReason']],
    ['born after joining', 'A,Ani,2024-01-05,,,,,2024-03-01,', [], ['2 importMember.bornAfterJoined']],
    ['a short NIK', 'A,Ani,2024-01-05,,,,,,320123', [], ['2 importMember.nationalIdOdd']],
  ])('%s', (_name, row, wrong, odd) => {
    const applied = applyProfile(table(`${head}${row}\n`), NETRAL_MEMBERS);
    expect({ wrong: errors(applied), odd: findings(applied) }).toEqual({ wrong, odd });
  });

  test('have numbers of one form, once each', () => {
    const applied = applyProfile(table('number,name,joined\nA-01,Ani,2024-01-05\nA-02,Budi,2024-01-05\nA-02,Cici,2024-01-05\nA-003,Dedi,2024-01-05\n77,Eka,2024-01-05\nA-04,ani,2024-01-05\n'), NETRAL_MEMBERS);
    expect(errors(applied)).toEqual(['4 number importMember.duplicate']);
    expect(findings(applied)).toEqual(['5 importMember.numberOdd', '6 importMember.numberOdd', '7 importMember.sameName']);
  });

  test('may have further columns under Indonesian names; an unknown column is reported', () => {
    const applied = applyProfile(table('number,name,joined,NIK,alamat,birth_date,shoe size\nA,Ani,2024-01-05,3201234567890123,Jl. Melati 3,1990-01-02,38\n'), NETRAL_MEMBERS);
    expect(applied.rows).toMatchObject([{ nationalId: '3201234567890123', address: 'Jl. Melati 3', birthDate: '1990-01-02' }]);
    expect(findings(applied)).toEqual(['1 importColumn.ignored']);
  });

  test('of a spreadsheet may have dates and numbers that lost their format', () => {
    const applied = applyProfile({
      headers: ['number', 'name', 'joined', 'nationalId', 'phone'], headerRowNumber: 1,
      rows: [{ rowNumber: 2, cells: [12, 'Ani', 45296, 3201234567890120, 81234567890] }],
    }, NETRAL_MEMBERS);
    expect(applied.rows).toMatchObject([{ number: '12', joined: '2024-01-05', nationalId: '3201234567890120', phone: '081234567890' }]);
    expect(findings(applied)).toEqual(['2 importMember.nationalIdAsNumber', '2 importMember.phoneZeroRestored']);
  });

  test('a table without a needed column is one error', () => {
    expect(errors(applyProfile(table('number,nama,joined\nA,B,2024-01-01\n'), NETRAL_MEMBERS))).toEqual(['1 name importColumn.missing']);
  });

  test('dates may be written day first', () => {
    const applied = applyProfile(table('NIP,Nama Anggota,Kontak,Tanggal Masuk,status,Password\nA-1,Ani,0812,3/4/2024,Aktif,rahasia\nA-2,Budi,0812,31/2/2024,Aktif,rahasia\n'), TEMPLATE_ANGGOTA);
    expect(applied.rows).toMatchObject([{ joined: '2024-04-03', phone: '0812' }]);
    expect(applied.errors.map((error) => error.cells)).toEqual([['A-2', 'Budi', '0812', '31/2/2024', 'Aktif', '']]);
  });
});

describe('savings', () => {
  test('are signed, by amount or by word', () => {
    const applied = applyProfile(table('ref,date,member,product,direction,amount,memo\n1,2025-01-02,A,wajib,,100000,\n2,2025-01-02,A,wajib,,-25000.50,ambil\n3,2025-01-02,A,wajib,tarik,10,\n,2025-01-02,A,wajib,setor,10,\n'), NETRAL_SAVINGS);
    expect(applied.rows.map((row) => ('amountSen' in row ? [row.ref, row.amountSen] : []))).toEqual([['1', 10_000_000], ['2', -2_500_050], ['3', -1_000], ['baris-5', 1_000]]);
  });

  test('refuse rows that say nothing, or twice', () => {
    const applied = applyProfile(table('ref,date,member,product,direction,amount\n1,2025-01-02,A,wajib,,0\n2,2025-01-02,A,wajib,,1.000\n3,2025-01-02,A,wajib,,\n4,2025-01-02,,wajib,,5\n5,2025-01-02,A,,,5\n6,2025-01-02,A,wajib,pinjam,5\n7,2025-01-02,A,wajib,tarik,-5\n8,2025-01-02,A,wajib,,5\n8,2025-01-02,A,wajib,,6\n9,2025-01-02,A,wajib,,5\n'), NETRAL_SAVINGS);
    expect(errors(applied)).toEqual([
      '2 amount importSavings.zero', '3 amount importAmount.invalid', '4 amount importAmount.missing', '5 member importMember.numberMissing',
      '6 product importSavings.productMissing', '7 direction importValue.unknown', '8 amount importAmount.negative', '10 ref importRef.duplicate',
    ]);
    expect(findings(applied)).toEqual(['11 importSavings.sameAsEarlier']);
  });

  test('of a product that the profile does not know are refused', () => {
    const applied = applyProfile(table('id_simpanan,nip,id_simpanan_jenis,kategori,tanggal,jumlah\n1,A,99,Simpanan Wajib,2025-01-01,5\n'), APLIKASI_LAMA_SAVINGS);
    expect(errors(applied)).toEqual(['2 id_simpanan_jenis importSavings.productUnknown']);
  });

  test('the number style is the profile\'s, never a guess', () => {
    const indonesian: Profile = { ...NETRAL_SAVINGS, numberStyle: 'indonesian' };
    const text = 'ref,date,member,product,amount\n1,2025-01-02,A,wajib,"1.250,50"\n';
    expect(applyProfile(table(text), indonesian).rows).toMatchObject([{ amountSen: 125_050 }]);
    expect(errors(applyProfile(table(text), NETRAL_SAVINGS))).toEqual(['2 amount importAmount.invalid']);
  });
});

describe('a journal with one line a row', () => {
  test('is grouped by reference, wherever the rows stand', () => {
    const applied = applyProfile(table('date,ref,memo,unit,member,account,debit,credit\n2025-03-14,K1,Setoran,USP,A-1,1101,250000,0\n2025-03-15,K2,,,,1101,5,\n2025-03-14,K1,,,,2101,,250000.00\n,K2,,,,2101,,5\n'), NETRAL_JOURNAL);
    expect(applied.errors).toEqual([]);
    expect(applied.rows).toEqual([
      { date: '2025-03-14', ref: 'K1', memo: 'Setoran', unit: 'USP', memberNumber: 'A-1', lines: [{ accountCode: '1101', debitSen: 25_000_000, creditSen: 0 }, { accountCode: '2101', debitSen: 0, creditSen: 25_000_000 }] },
      { date: '2025-03-15', ref: 'K2', memo: '', unit: null, memberNumber: null, lines: [{ accountCode: '1101', debitSen: 500, creditSen: 0 }, { accountCode: '2101', debitSen: 0, creditSen: 500 }] },
    ]);
  });

  test.each([
    ['3 date importJournal.datesDiffer', '2025-03-14,K,,,1,5,\n2025-03-15,K,,,2,,5'],
    ['3 unit importJournal.unitsDiffer', '2025-03-14,K,U,,1,5,\n2025-03-14,K,V,,2,,5'],
    ['3 member importJournal.membersDiffer', '2025-03-14,K,,A,1,5,\n2025-03-14,K,,B,2,,5'],
    ['2  importJournal.bothSides', '2025-03-14,K,,,1,5,5\n2025-03-14,K,,,2,,5'],
    ['3 credit importAmount.negative', '2025-03-14,K,,,1,5,\n2025-03-14,K,,,2,,-5'],
    ['3 account importAccount.missing', '2025-03-14,K,,,1,5,\n2025-03-14,K,,,,,5'],
    ['2 ref importRef.missing', '2025-03-14,,,,1,5,'],
    ['2  importJournal.tooFewLines', '2025-03-14,K,,,1,5,'],
    ['2  importJournal.unbalanced', '2025-03-14,K,,,1,5,\n2025-03-14,K,,,2,,6'],
  ])('refuses: %s', (expected, rows) => {
    const applied = applyProfile(table(`date,ref,unit,member,account,debit,credit\n${rows}\n`), NETRAL_JOURNAL);
    expect([errors(applied), applied.rows]).toEqual([[expected], []]);
  });

  test('may give side and amount, and reports the row of a zero line', () => {
    const applied = applyProfile(table('id_jurnal,kategori,uuid,tanggal,kode_perkiraan,d_k,nilai\n1,X,u,2025-01-01,1.1,D,7\n2,X,u,2025-01-01,2.1,K,7\n3,X,u,2025-01-01,5.4,D,0\n4,X,v,2025-01-01,1.1,Z,7\n'), APLIKASI_LAMA_JOURNAL);
    expect([applied.rows.length, findings(applied), errors(applied)]).toEqual([1, ['4 importJournal.zeroLineDropped'], ['5 d_k importValue.unknown']]);
  });

  test('says the same as the journal in NDJSON', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (entries) => {
      const amount = (sen: number): string => `${Math.floor(sen / 100)}.${String(sen % 100).padStart(2, '0')}`;
      const lines = entries.flatMap((debits, index) => [
        ...debits.map((sen, line) => `2025-06-30,R${index},m,,,1${line},${amount(sen)},`),
        `2025-06-30,R${index},m,,,2,,${amount(debits.reduce((left, right) => left + right))}`,
      ]);
      const applied = applyProfile(table(`date,ref,memo,unit,member,account,debit,credit\n${lines.join('\n')}\n`), NETRAL_JOURNAL);
      expect(applied.errors).toEqual([]);
      expect(applied.rows.map((row) => ('lines' in row ? row.lines.map((line) => line.debitSen || -line.creditSen) : []))).toEqual(
        entries.map((debits) => [...debits, -debits.reduce((left, right) => left + right)]),
      );
    }));
  });
});

describe('looking at a file', () => {
  test('recognises the neutral files of the generator, which read without an error', async () => {
    const books = generateNeutral({ seed: 7, entryCount: 3, memberCount: 25 });
    expect(await inspect(books.journalNdjson, 'jurnal.ndjson')).toMatchObject({ ok: true, value: { format: 'ndjson', kind: 'journal', rowCount: 3 } });
    for (const [text, kind, count] of [[books.accountsCsv, 'accounts', 90], [books.membersCsv, 'members', 25]] as const) {
      const profile = builtInProfile(table(text));
      if (!profile.ok) throw new Error(profile.refusal.code);
      const applied = applyProfile(table(text), profile.value);
      expect([applied.kind, applied.rows.length, applied.errors, applied.findings]).toEqual([kind, count, [], []]);
    }
  });

  test('guesses a mapping by Indonesian headers and asks for the number style', async () => {
    const found = await inspect(encode('Tgl;No Anggota;Jenis Simpanan;Jumlah;Keterangan\n01/02/2025;A-1;wajib;1.250;x\n'), 'simpanan.csv');
    expect(found).toMatchObject({ ok: true, value: {
      kind: 'savings', profile: null, rowCount: 1, numberStyles: ['indonesian'],
      mapping: { date: 'Tgl', member: 'No Anggota', product: 'Jenis Simpanan', amount: 'Jumlah', memo: 'Keterangan' },
    } });
    const ambiguous = await inspect(encode('Tgl;No Anggota;Jenis Simpanan;Jumlah\n01/02/2025;A-1;wajib;1250\n'), 'x.csv');
    expect(ambiguous).toMatchObject({ ok: true, value: { numberStyles: ['indonesian', 'international', 'plain'] } });
  });

  test('recognises the template and shows no password', async () => {
    const bytes = readFileSync(new URL('../../data/aplikasi-lama/template-anggota.xlsx', import.meta.url));
    const found = await inspect(bytes, 'template-anggota.xlsx');
    expect(found).toMatchObject({ ok: true, value: { format: 'xlsx', kind: 'members', rowCount: 20, profile: { name: 'template-anggota' } } });
    expect(JSON.stringify(found)).not.toContain('anggota1"');
  });

  test('names a file that is known and not supported', () => {
    expect(builtInProfile(table('id_pinjaman,id_anggota,jumlah_pinjaman\n1,2,3\n'))).toEqual({ ok: false, refusal: { code: 'importFile.unsupported', params: { what: 'pinjaman' } } });
    expect(builtInProfile(table('x,y\n1,2\n'))).toEqual({ ok: false, refusal: { code: 'importFile.kindUnknown', params: {} } });
  });

  test('a profile survives being kept as JSON', () => {
    for (const profile of [APLIKASI_LAMA_ACCOUNTS, APLIKASI_LAMA_SAVINGS, APLIKASI_LAMA_JOURNAL, NETRAL_MEMBERS, TEMPLATE_ANGGOTA]) {
      expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
    }
  });

  test.each([
    ['', null],
    ['kind', { ...NETRAL_JOURNAL, kind: 'loans' }],
    ['numberStyle', { ...NETRAL_JOURNAL, numberStyle: 'guess' }],
    ['columns.joined', { ...NETRAL_JOURNAL, columns: { joined: ['x'] } }],
    ['columns.jumlah', { ...NETRAL_JOURNAL, columns: { jumlah: ['x'] } }],
  ])('a profile with a mistake is refused at its place: %s', (place, value) => {
    expect(parseProfile(value)).toEqual({ ok: false, refusal: { code: 'importProfile.invalid', params: { place } } });
  });
});

describe('the file of refused rows', () => {
  test('has the original cells, the line and the reasons, and no formulas', () => {
    const read = table('ref,date,member,product,amount\n=1+1,2025-02-30,+62A,wajib,-5x\n');
    const applied = applyProfile(read, NETRAL_SAVINGS);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeErrorFile(applied.errors, read.headers));
    expect(text).toBe('\uFEFFref,date,member,product,amount,Baris,Kesalahan\r\n'
      + "'=1+1,2025-02-30,'+62A,wajib,'-5x,2,\"[date] Tanggal \"\"2025-02-30\"\" tidak benar. Tulis tanggal yang ada di kalender, misalnya 2025-03-14. "
      + '[amount] Jumlah ""-5x"" tidak dapat dibaca. Periksa cara penulisan angka yang dipilih."\r\n');
  });

  test('can be corrected and read again', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith("'"));
    fc.assert(fc.property(fc.array(cell, { minLength: 3, maxLength: 3 }), (cells) => {
      const bytes = writeErrorFile([{ rowNumber: 2, column: '', code: 'importRef.missing', params: {}, cells }], ['a', 'b', 'c']);
      const back = table(bytes).rows[0]?.cells.slice(0, 3).map((found) => String(found).replace(/^'(?=[=+\-@\t\r])/, ''));
      expect(back).toEqual(cells);
    }));
  });
});
