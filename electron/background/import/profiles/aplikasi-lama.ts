import type { FileSignature, Profile } from '../profile.ts';

const base = {
  name: 'aplikasi-lama',
  source: 'Aplikasi koperasi lama (ekspor basis data)',
  numberStyle: 'plain',
  dateStyle: 'iso',
} as const;

/** Types come from the first part of the code, parents from the code itself. */
export const APLIKASI_LAMA_ACCOUNTS: Profile = {
  ...base,
  kind: 'accounts',
  columns: { code: ['kode'], name: ['nama'], normal: ['saldo_normal'] },
  constants: {},
  values: { normal: { debet: 'debit', kredit: 'credit' } },
  ignoredColumns: ['level'],
};

export const APLIKASI_LAMA_MEMBERS: Profile = {
  ...base,
  kind: 'members',
  columns: {
    number: ['nip'], name: ['nama'], joined: ['tanggal_masuk'], left: ['tanggal_keluar'], unit: ['lembaga'],
    status: ['status'], leftReason: ['alasan_keluar'],
  },
  constants: {},
  values: { status: { aktif: 'active', keluar: 'left' } },
  ignoredColumns: ['id_anggota'],
};

/** The code table of `jenis_simpanan.csv`, and the two kinds (5, 6) that occur only in the savings themselves. */
export const APLIKASI_LAMA_SAVINGS: Profile = {
  ...base,
  kind: 'savings',
  columns: {
    ref: ['id_simpanan'], date: ['tanggal'], member: ['nip'], product: ['id_simpanan_jenis'],
    direction: ['kategori'], amount: ['jumlah'], memo: ['keterangan'],
  },
  constants: {},
  values: {
    product: {
      '0': 'sukarela', '1': 'wajib', '3': 'sukarela', '4': 'pokok', '5': 'hari-raya', '6': 'loyalitas', '7': 'penghasilan',
    },
    direction: {
      penarikan: 'withdraw', 'simpanan wajib': 'deposit', 'simpanan pokok': 'deposit', 'simpanan suka rela': 'deposit',
      'simpanan suka rela(tabungan)': 'deposit', 'simpanan hari raya': 'deposit', 'simpanan loyalitas': 'deposit',
      'simpanan penghasilan': 'deposit',
    },
  },
  // A withdrawal without a kind is taken from the one kind that may be withdrawn at any time.
  assumedProducts: ['0'],
  ignoredColumns: ['id_anggota', 'nama'],
};

export const APLIKASI_LAMA_JOURNAL: Profile = {
  ...base,
  kind: 'journal',
  columns: {
    date: ['tanggal'], ref: ['uuid'], memo: ['kategori'], account: ['kode_perkiraan'], side: ['d_k'], amount: ['nilai'],
  },
  constants: {},
  values: { side: { d: 'debit', k: 'credit' } },
  ignoredColumns: ['id_jurnal', 'nama_perkiraan'],
};

export const APLIKASI_LAMA_FILES: readonly FileSignature[] = [
  { source: 'aplikasi-lama', headers: ['kode', 'nama', 'level', 'saldo_normal'], profile: APLIKASI_LAMA_ACCOUNTS },
  { source: 'aplikasi-lama', headers: ['id_anggota', 'nip', 'nama', 'tanggal_masuk'], profile: APLIKASI_LAMA_MEMBERS },
  { source: 'aplikasi-lama', headers: ['id_simpanan', 'id_anggota', 'id_simpanan_jenis', 'jumlah'], profile: APLIKASI_LAMA_SAVINGS },
  { source: 'aplikasi-lama', headers: ['id_jurnal', 'uuid', 'kode_perkiraan', 'd_k', 'nilai'], profile: APLIKASI_LAMA_JOURNAL },
  { source: 'aplikasi-lama', headers: ['id_simpanan_jenis', 'nama_simpanan', 'nominal'], unsupported: 'jenis simpanan' },
  { source: 'aplikasi-lama', headers: ['id_pinjaman_angsuran', 'id_pinjaman'], unsupported: 'angsuran pinjaman' },
  { source: 'aplikasi-lama', headers: ['id_pinjaman', 'jumlah_pinjaman'], unsupported: 'pinjaman' },
  { source: 'aplikasi-lama', headers: ['id_barang', 'kode_barang', 'nama_barang'], unsupported: 'barang' },
  { source: 'aplikasi-lama', headers: ['id_transaksi_jual_beli', 'id_barang', 'qty'], unsupported: 'rincian penjualan dan pembelian' },
  { source: 'aplikasi-lama', headers: ['id_transaksi_jual_beli', 'cash', 'kembalian'], unsupported: 'penjualan dan pembelian' },
  { source: 'aplikasi-lama', headers: ['id_transaksi', 'nama_transaksi', 'pembayaran'], unsupported: 'transaksi beban' },
];
