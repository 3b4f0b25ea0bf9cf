import type { ChartRow } from './chart-row.ts';

/**
 * Posting accounts of the statement of business results: classes 4 (pendapatan), 5 (beban pokok), 6 (beban usaha and
 * beban perkoperasian), 7 (beban lain) and 8 (pajak), in code order.
 *
 * Source note: koperasi.md 3.2. Income and direct cost stand in separate accounts for members and non-members because
 * the SHU must be split by whose business it came from (UU 25/1992 art. 45; PSAK 27 revised 1998). Produce counts as
 * members' business by where it was bought, not by who bought it from the cooperative. Beban perkoperasian is the
 * members'. Interest on borrowings counts as the members' because borrowed money is lent to them unless decided otherwise.
 */
export const RESULT_ROWS: readonly ChartRow[] = [
  { code: '41101', name: 'Partisipasi Jasa Pinjaman Anggota', normal: 'credit', line: 'operatingIncome', party: 'member', unit: 'USP', role: null },
  { code: '41102', name: 'Partisipasi Provisi dan Administrasi Anggota', normal: 'credit', line: 'operatingIncome', party: 'member', unit: 'USP', role: null },
  { code: '41103', name: 'Denda Keterlambatan Anggota', normal: 'credit', line: 'operatingIncome', party: 'member', unit: 'USP', role: null },
  { code: '41104', name: 'Jasa Pinjaman Koperasi Lain dan Anggotanya', normal: 'credit', line: 'operatingIncome', party: 'nonMember', unit: 'USP', role: null },
  { code: '42101', name: 'Penjualan Toko – Anggota', normal: 'credit', line: 'operatingIncome', party: 'member', unit: 'TOKO', role: null },
  { code: '42102', name: 'Penjualan Toko – Non-Anggota', normal: 'credit', line: 'operatingIncome', party: 'nonMember', unit: 'TOKO', role: null },
  { code: '42103', name: 'Retur dan Potongan Penjualan – Anggota', normal: 'debit', line: 'operatingIncome', party: 'member', unit: 'TOKO', role: null },
  { code: '42104', name: 'Retur dan Potongan Penjualan – Non-Anggota', normal: 'debit', line: 'operatingIncome', party: 'nonMember', unit: 'TOKO', role: null },
  { code: '43101', name: 'Penjualan Saprotan – Anggota', normal: 'credit', line: 'operatingIncome', party: 'member', unit: 'TANI', role: null },
  { code: '43102', name: 'Penjualan Saprotan – Non-Anggota', normal: 'credit', line: 'operatingIncome', party: 'nonMember', unit: 'TANI', role: null },
  { code: '43103', name: 'Penjualan Hasil Panen Asal Anggota', normal: 'credit', line: 'operatingIncome', party: 'member', unit: 'TANI', role: null },
  { code: '43104', name: 'Penjualan Hasil Panen Asal Non-Anggota', normal: 'credit', line: 'operatingIncome', party: 'nonMember', unit: 'TANI', role: null },
  { code: '43105', name: 'Pendapatan Jasa Alat dan Gudang – Anggota', normal: 'credit', line: 'operatingIncome', party: 'member', unit: 'TANI', role: null },
  { code: '43106', name: 'Pendapatan Jasa Alat dan Gudang – Non-Anggota', normal: 'credit', line: 'operatingIncome', party: 'nonMember', unit: 'TANI', role: null },
  { code: '49101', name: 'Pendapatan Bunga Bank', normal: 'credit', line: 'otherIncome', party: 'nonMember', unit: 'PUSAT', role: null },
  { code: '49102', name: 'Bagian SHU Koperasi Sekunder', normal: 'credit', line: 'otherIncome', party: 'nonMember', unit: 'PUSAT', role: null },
  { code: '49103', name: 'Pendapatan Komisi (PPOB, agen)', normal: 'credit', line: 'otherIncome', party: 'nonMember', unit: 'TOKO', role: null },
  { code: '49104', name: 'Pendapatan Pembulatan', normal: 'credit', line: 'otherIncome', party: 'nonMember', unit: 'PUSAT', role: null },
  { code: '49105', name: 'Selisih Kas Lebih dan Pendapatan Lain', normal: 'credit', line: 'otherIncome', party: 'nonMember', unit: 'PUSAT', role: null },
  { code: '51101', name: 'Beban Bunga Simpanan', normal: 'debit', line: 'directCost', party: 'member', unit: 'USP', role: null },
  { code: '51102', name: 'Beban Bunga Utang', normal: 'debit', line: 'directCost', party: 'member', unit: 'USP', role: null },
  { code: '52101', name: 'HPP Toko – Anggota', normal: 'debit', line: 'directCost', party: 'member', unit: 'TOKO', role: null },
  { code: '52102', name: 'HPP Toko – Non-Anggota', normal: 'debit', line: 'directCost', party: 'nonMember', unit: 'TOKO', role: null },
  { code: '53101', name: 'HPP Saprotan – Anggota', normal: 'debit', line: 'directCost', party: 'member', unit: 'TANI', role: null },
  { code: '53102', name: 'HPP Saprotan – Non-Anggota', normal: 'debit', line: 'directCost', party: 'nonMember', unit: 'TANI', role: null },
  { code: '53103', name: 'HPP Hasil Panen Asal Anggota', normal: 'debit', line: 'directCost', party: 'member', unit: 'TANI', role: null },
  { code: '53104', name: 'HPP Hasil Panen Asal Non-Anggota', normal: 'debit', line: 'directCost', party: 'nonMember', unit: 'TANI', role: null },
  { code: '61101', name: 'Beban Gaji dan Tunjangan', normal: 'debit', line: 'operatingExpense', party: 'none', unit: 'PUSAT', role: null },
  { code: '61102', name: 'Beban Kantor, Sewa dan Pemeliharaan', normal: 'debit', line: 'operatingExpense', party: 'none', unit: 'PUSAT', role: null },
  { code: '61104', name: 'Beban Transportasi dan Angkut', normal: 'debit', line: 'operatingExpense', party: 'none', unit: 'PUSAT', role: null },
  { code: '61106', name: 'Beban Penyusutan', normal: 'debit', line: 'operatingExpense', party: 'none', unit: 'PUSAT', role: null },
  { code: '61107', name: 'Beban Penyisihan Kerugian Pinjaman dan Piutang', normal: 'debit', line: 'operatingExpense', party: 'none', unit: 'USP', role: null },
  { code: '61108', name: 'Beban Selisih dan Susut Persediaan', normal: 'debit', line: 'operatingExpense', party: 'none', unit: 'TOKO', role: null },
  { code: '61109', name: 'Selisih Kas Kurang', normal: 'debit', line: 'operatingExpense', party: 'none', unit: 'PUSAT', role: null },
  { code: '61110', name: 'Beban Administrasi Bank dan Umum Lain', normal: 'debit', line: 'operatingExpense', party: 'none', unit: 'PUSAT', role: null },
  { code: '62101', name: 'Beban Rapat Anggota', normal: 'debit', line: 'cooperativeExpense', party: 'member', unit: 'PUSAT', role: null },
  { code: '62102', name: 'Beban Honor Pengurus dan Pengawas', normal: 'debit', line: 'cooperativeExpense', party: 'member', unit: 'PUSAT', role: null },
  { code: '62103', name: 'Beban Pendidikan dan Pembinaan Anggota', normal: 'debit', line: 'cooperativeExpense', party: 'member', unit: 'PUSAT', role: null },
  { code: '62104', name: 'Iuran Gerakan Koperasi', normal: 'debit', line: 'cooperativeExpense', party: 'member', unit: 'PUSAT', role: null },
  { code: '71101', name: 'Beban Lain-lain', normal: 'debit', line: 'otherExpense', party: 'none', unit: 'PUSAT', role: null },
  { code: '81101', name: 'Beban Pajak Penghasilan', normal: 'debit', line: 'incomeTax', party: 'none', unit: 'PUSAT', role: null },];
