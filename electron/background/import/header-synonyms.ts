import type { ImportField } from './profile.ts';
import type { ImportKind } from './rows.ts';

/** Headers as cooperatives write them; compared without case, spaces and signs. The first that a file has is taken. */
export const HEADER_SYNONYMS: Readonly<Record<ImportKind, Readonly<Partial<Record<ImportField, readonly string[]>>>>> = {
  accounts: {
    code: ['kode', 'kode akun', 'no akun', 'nomor akun', 'kode perkiraan', 'no perkiraan'],
    name: ['nama', 'nama akun', 'nama perkiraan', 'uraian'],
    type: ['jenis', 'tipe', 'jenis akun', 'kelompok', 'golongan'],
    normal: ['saldo normal', 'normal', 'd/k', 'posisi'],
    parent: ['induk', 'akun induk', 'kode induk'],
  },
  members: {
    number: ['no anggota', 'nomor anggota', 'nip', 'nia', 'nba', 'no induk', 'nomor induk', 'id anggota', 'no buku'],
    name: ['nama', 'nama anggota', 'nama lengkap'],
    joined: ['tanggal masuk', 'tgl masuk', 'tanggal bergabung', 'tgl gabung', 'tanggal daftar', 'masuk'],
    gender: ['jenis kelamin', 'l/p', 'jk', 'kelamin'],
    birthPlace: ['tempat lahir'],
    birthDate: ['tanggal lahir', 'tgl lahir'],
    nationalId: ['nik', 'no ktp', 'nomor ktp', 'ktp'],
    address: ['alamat', 'tempat tinggal'],
    phone: ['telepon', 'no hp', 'hp', 'no telepon', 'telp', 'kontak', 'whatsapp', 'wa'],
    occupation: ['pekerjaan', 'mata pencaharian'],
    email: ['surel', 'e-mail'],
    unit: ['divisi/unit', 'divisi', 'unit', 'lembaga', 'instansi', 'bagian'],
    status: ['status keanggotaan', 'keterangan status'],
    left: ['tanggal keluar', 'tgl keluar', 'tanggal berhenti', 'keluar'],
    leftReason: ['alasan keluar', 'sebab keluar', 'alasan berhenti'],
  },
  savings: {
    ref: ['no bukti', 'nomor bukti', 'id simpanan', 'no transaksi', 'referensi'],
    date: ['tanggal', 'tgl'],
    member: ['no anggota', 'nomor anggota', 'nip', 'nia', 'id anggota'],
    product: ['jenis simpanan', 'simpanan', 'produk', 'jenis', 'id simpanan jenis'],
    direction: ['setor/tarik', 'kategori', 'transaksi', 'arah'],
    amount: ['jumlah', 'nominal', 'nilai', 'rupiah'],
    memo: ['keterangan', 'uraian', 'catatan'],
  },
  journal: {
    date: ['tanggal', 'tgl'],
    ref: ['no bukti', 'nomor bukti', 'no jurnal', 'nomor jurnal', 'uuid', 'referensi', 'no transaksi'],
    memo: ['keterangan', 'uraian', 'kategori', 'catatan'],
    unit: ['unit usaha'],
    member: ['no anggota', 'nomor anggota'],
    account: ['kode akun', 'no akun', 'kode perkiraan', 'no perkiraan', 'akun', 'kode'],
    debit: ['debet', 'jumlah debit'],
    credit: ['kredit', 'jumlah kredit'],
    side: ['d/k', 'd_k', 'posisi'],
    amount: ['jumlah', 'nilai', 'nominal'],
  },
};
