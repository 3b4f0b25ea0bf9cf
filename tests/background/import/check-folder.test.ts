import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../electron/background/import/check-folder.ts';
import { FILE_BYTES_MAX } from '../../../electron/background/import/rows.ts';
import { isoDate } from '../../../shared/calendar/date.ts';

const FILES = {
  akun: 'kode,nama,level,saldo_normal\n1,Aset,1,Debet\n1.1,Kas,2,Debet\n2,Kewajiban,1,Kredit\n2.3,Simpanan Anggota,2,Kredit\n5,Beban,1,Debet\n5.1,Beban Gaji,2,Debet\n',
  anggota: 'id_anggota,nip,nama,tanggal_masuk,tanggal_keluar,lembaga,status,alasan_keluar\n1,A-1,Ani,2024-01-05,,X,Aktif,\n',
  simpanan: 'id_simpanan,id_anggota,nip,nama,id_simpanan_jenis,kategori,tanggal,keterangan,jumlah\n1,1,A-1,Ani,1,Simpanan Wajib,2024-02-01,,50000\n',
  jenis: 'id_simpanan_jenis,nama_simpanan,keterangan,rutin,nominal\n1,Simpanan Wajib,,1,50000\n',
  jurnal: 'id_jurnal,kategori,uuid,tanggal,kode_perkiraan,nama_perkiraan,d_k,nilai\n1,Simpanan,s1,2024-02-01,1.1,Kas,D,50000\n2,Simpanan,s1,2024-02-01,2.3,Simpanan Anggota,K,50000\n',
  pinjaman: 'id_pinjaman,id_anggota,nama,tanggal,jumlah_pinjaman\n',
  penjualan: 'id_transaksi_jual_beli,id_anggota,kategori,tanggal,total,cash,kembalian,status\n',
  rincian: 'id_transaksi_jual_beli,id_barang,nama_barang,qty,harga,subtotal\n',
} as const;

type Name = keyof typeof FILES;

/** The findings of a small sound dump after the given files gained lines or were replaced: file, line and code. */
async function findings(added: Partial<Record<Name, string>>, today = isoDate('2025-01-01')): Promise<readonly string[]> {
  const files = Object.entries(FILES).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text + (Object.entries(added).find(([key]) => key === name)?.[1] ?? '')),
  }));
  const check = await checkFolder(files, today);
  return check.findings
    .filter((finding) => finding.code !== 'importFile.unsupported')
    .map((finding) => `${finding.file}:${finding.rowNumber} ${finding.code}`);
}

describe('checks across the files of a dump', () => {
  test('find nothing in a sound dump', async () => {
    expect(await findings({})).toEqual([]);
  });

  test.each<[string, Partial<Record<Name, string>>, readonly string[]]>([
    ['two accounts of one name', { akun: '1.2,kas,2,Debet\n' }, ['akun:8 importAccount.nameTwice']],
    ['two accounts of nearly one name', { akun: '5.2,Beban Gaaji,2,Debet\n' }, ['akun:8 importAccount.nameAlike']],
    ['a wrong level', { akun: '5.2,Beban Air,3,Debet\n' }, ['akun:8 importAccount.levelDiffers']],
    ['a missing parent', { akun: '5.3.1,Beban Air,3,Debet\n' }, ['akun:8 importAccount.parentSkipped']],
    ['a gap among members, who have no savings', { anggota: '4,A-2,Budi,2024-01-05,,X,Aktif,\n' }, ['anggota:3 importMember.idGap', 'anggota:3 importMember.withoutSavings']],
    ['savings of nobody', { simpanan: '2,9,A-9,Eko,1,Simpanan Wajib,2024-02-01,,50000\n', jurnal: '3,Simpanan,s2,2024-02-01,1.1,Kas,D,50000\n4,Simpanan,s2,2024-02-01,2.3,Simpanan Anggota,K,50000\n' },
      ['simpanan:3 importSavings.memberUnknown']],
    ['savings under another name', { simpanan: '2,1,A-1,Anni,1,Simpanan Wajib,2024-03-01,,50000\n', jurnal: '3,Simpanan,s2,2024-03-01,1.1,Kas,D,50000\n4,Simpanan,s2,2024-03-01,2.3,Simpanan Anggota,K,50000\n' },
      ['simpanan:3 importSavings.memberDiffers']],
    ['a category that is another kind', { simpanan: '2,1,A-1,Ani,1,Simpanan Pokok,2024-03-01,,50000\n', jurnal: '3,Simpanan,s2,2024-03-01,1.1,Kas,D,50000\n4,Simpanan,s2,2024-03-01,2.3,Simpanan Anggota,K,50000\n' },
      ['simpanan:3 importSavings.categoryDiffers']],
    ['more withdrawn than paid in', { simpanan: '2,1,A-1,Ani,1,Penarikan,2024-03-01,,60000\n', jurnal: '3,Simpanan,s2,2024-03-01,2.3,Simpanan Anggota,D,60000\n4,Simpanan,s2,2024-03-01,1.1,Kas,K,60000\n' },
      ['akun:3 importBalance.againstNormal', 'akun:5 importBalance.againstNormal', 'simpanan:3 importSavings.balanceNegative']],
    ['a savings entry without savings', { jurnal: '3,Simpanan,s2,2024-03-01,1.1,Kas,D,50000\n4,Simpanan,s2,2024-03-01,2.3,Simpanan Anggota,K,50000\n' },
      ['jurnal:3 importSavings.controlDiffers', 'jurnal:4 importJournal.withoutSavings']],
    ['savings without an entry', { simpanan: '2,1,A-1,Ani,1,Simpanan Wajib,2024-03-01,,50000\n' }, ['jurnal:3 importSavings.controlDiffers', 'simpanan:3 importSavings.withoutJournal']],
    ['an account that is not in the chart', { jurnal: '3,Umum,u,2024-03-01,5.1,Beban Gaji,D,1\n4,Umum,u,2024-03-01,1.9,Bank,K,1\n' }, ['jurnal:5 importJournal.accountNotInChart']],
    ['an account under another name', { jurnal: '3,Umum,u,2024-03-01,5.1,Gaji,D,1\n4,Umum,u,2024-03-01,1.1,Kas,K,1\n' }, ['jurnal:4 importJournal.accountNameDiffers']],
    ['a posting to a heading', { jurnal: '3,Umum,u,2024-03-01,5,Beban,D,1\n4,Umum,u,2024-03-01,1.1,Kas,K,1\n' }, ['jurnal:4 importJournal.headingPosted']],
    ['an entry before the one above it', { jurnal: '3,Umum,u,2024-01-01,5.1,Beban Gaji,D,1\n4,Umum,u,2024-01-01,1.1,Kas,K,1\n' }, ['jurnal:4 importJournal.backdated']],
    ['a date in the future', { jurnal: '3,Umum,u,2025-01-02,5.1,Beban Gaji,D,1\n4,Umum,u,2025-01-02,1.1,Kas,K,1\n' }, ['jurnal:4 importDate.inFuture', 'jurnal:5 importDate.inFuture']],
    ['a loan to nobody, without an entry', { pinjaman: '1,9,Eko,2024-03-01,1000\n' }, ['pinjaman:2 importLoan.memberUnknown', 'pinjaman:2 importLoan.withoutJournal']],
    ['a sale whose lines do not add up', { penjualan: 'j,,Penjualan,2024-03-01 10:00:00,100.00,0,0,Lunas\n', rincian: 'j,1,Kopi,1,99.00,99.00\n' },
      ['penjualan:2 importSale.totalDiffers', 'penjualan:2 importSale.withoutJournal']],
    ['a sales entry without a sale', { penjualan: 'j,,Penjualan,2024-03-01,0,0,0,Lunas\n', jurnal: '3,Pembelian,j,2024-03-01,5.1,Beban Gaji,D,0\n4,Penjualan,k,2024-03-01,1.1,Kas,D,1\n5,Penjualan,k,2024-03-01,2.3,Simpanan Anggota,K,1\n' },
      ['jurnal:3 importSavings.controlDiffers', 'jurnal:4 importJournal.cancelsItself', 'jurnal:4 importJournal.purchaseAgainstExpense', 'jurnal:5 importJournal.sourceMissing']],
  ])('report %s', async (_name, added, expected) => {
    expect(await findings(added)).toEqual(expected);
  });

  test('name files that cannot be read', async () => {
    const check = await checkFolder([
      { name: 'kosong.csv', bytes: new Uint8Array() },
      { name: 'lain.csv', bytes: new TextEncoder().encode('x,y\n1,2\n') },
      { name: 'besar.csv', bytes: new Uint8Array(FILE_BYTES_MAX + 1) },
    ], null);
    expect(check.files).toEqual([
      { name: 'kosong.csv', state: 'refused', code: 'importFile.empty' },
      { name: 'lain.csv', state: 'refused', code: 'importFile.kindUnknown' },
      { name: 'besar.csv', state: 'refused', code: 'importFile.tooLarge' },
    ]);
  });
});
