import type { ImportField } from '../import/profile.ts';

/** What the fields of a mapping are called on screen. */
export const FIELD_LABELS: Readonly<Record<ImportField, string>> = {
  code: 'Kode akun', name: 'Nama', type: 'Jenis akun', normal: 'Saldo normal', parent: 'Akun induk',
  number: 'Nomor anggota', joined: 'Tanggal masuk', gender: 'Jenis kelamin', birthPlace: 'Tempat lahir', birthDate: 'Tanggal lahir',
  nationalId: 'NIK', address: 'Alamat', phone: 'Telepon', occupation: 'Pekerjaan', email: 'Surel', unit: 'Unit', status: 'Status',
  left: 'Tanggal keluar', leftReason: 'Alasan keluar',
  ref: 'Nomor bukti', date: 'Tanggal', member: 'Nomor anggota', product: 'Jenis simpanan', direction: 'Setor atau tarik', amount: 'Jumlah',
  memo: 'Keterangan', account: 'Kode akun', debit: 'Debit', credit: 'Kredit', side: 'Debit atau kredit',
};
