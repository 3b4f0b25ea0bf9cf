/**
 * The words in braces that the texts of the RAT book may contain, and what stands for them. Values are finished text:
 * the caller formats money, dates and numbers.
 *
 * Source note: the facts of the cover, the narrative and the minutes in koperasi.md 7.2, 7.3 and 7.8.
 */
export const RAT_PLACEHOLDERS = {
  namaKoperasi: 'Nama koperasi',
  badanHukum: 'Nomor badan hukum',
  tanggalBadanHukum: 'Tanggal badan hukum',
  nik: 'Nomor Induk Koperasi',
  alamat: 'Alamat kantor',
  kota: 'Kota tempat tanda tangan',
  wilayahKerja: 'Wilayah kerja',
  tahunBuku: 'Tahun buku yang dilaporkan',
  tahunLalu: 'Tahun sebelum tahun buku',
  tahunDepan: 'Tahun sesudah tahun buku',
  daftarUnit: 'Unit usaha, dipisah koma',
  jumlahPengurus: 'Banyaknya pengurus',
  jumlahPengawas: 'Banyaknya pengawas',
  anggotaAwal: 'Anggota pada awal tahun',
  anggotaMasuk: 'Anggota masuk selama tahun buku',
  anggotaKeluar: 'Anggota berhenti selama tahun buku',
  jumlahAnggota: 'Anggota pada akhir tahun',
  jumlahAset: 'Jumlah aset pada akhir tahun',
  modalSendiri: 'Modal sendiri pada akhir tahun',
  jumlahSimpanan: 'Seluruh simpanan anggota pada akhir tahun',
  shu: 'SHU setelah pajak tahun buku',
  shuTahunLalu: 'SHU setelah pajak tahun sebelumnya',
  nomorBeritaAcara: 'Nomor berita acara',
  hariRapat: 'Hari rapat',
  tanggalRapat: 'Tanggal rapat',
  waktu: 'Waktu rapat',
  tempat: 'Tempat rapat',
  hadir: 'Anggota yang hadir',
  persenHadir: 'Persentase kehadiran',
  kuorum: 'Anggota yang diperlukan untuk kuorum',
  statusKuorum: '"tercapai" atau "tidak tercapai"',
  pimpinanSidang: 'Nama pimpinan sidang',
  sekretarisSidang: 'Nama sekretaris sidang',
} as const satisfies Readonly<Record<string, string>>;

export type RatPlaceholder = keyof typeof RAT_PLACEHOLDERS;
export type RatValues = Readonly<Partial<Record<RatPlaceholder, string>>>;

/** Printed where a value is not known yet, wide enough to be filled in by hand at the meeting. */
export const RAT_BLANK = '....................';

/**
 * A text of the book with its values. An empty or absent value leaves `RAT_BLANK`; braces around anything else stay as
 * typed, so that an edited text never loses words. `fillRatText('Tahun {tahunBuku}', { tahunBuku: '2025' })` is "Tahun 2025".
 */
export function fillRatText(text: string, values: RatValues): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    if (!isRatPlaceholder(name)) return whole;
    const value = values[name];
    return value === undefined || value === '' ? RAT_BLANK : value;
  });
}

/** Whether a word in braces is one the book knows: what the editor marks as unknown otherwise. */
export function isRatPlaceholder(name: string): name is RatPlaceholder {
  return Object.hasOwn(RAT_PLACEHOLDERS, name);
}
