import type { SeedRatText } from './rat-text.ts';

/** The report of the board: foreword, Bab I to III and the closing words. */
export const RAT_REPORT_TEXTS: readonly SeedRatText[] = [
  {
    key: 'kataPengantar', chapter: 'kataPengantar', title: 'Kata Pengantar', form: 'paragraphs',
    text: `Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa, karena atas rahmat-Nya pengurus {namaKoperasi} dapat menyelesaikan Laporan Pertanggungjawaban Tahun Buku {tahunBuku} untuk disampaikan kepada Rapat Anggota Tahunan.

Laporan ini memuat perkembangan organisasi, keanggotaan, usaha, dan keuangan koperasi selama satu tahun buku, disertai laporan keuangan, usulan pembagian sisa hasil usaha, dan lampiran yang diperlukan. Seluruh angka disusun dari pembukuan koperasi per 31 Desember {tahunBuku} dan disajikan dalam rupiah, berdampingan dengan angka tahun {tahunLalu} sebagai pembanding.

Kami menyampaikan terima kasih kepada seluruh anggota atas kepercayaan dan partisipasinya, kepada pengawas atas pemeriksaan dan sarannya, kepada karyawan atas pengabdiannya, serta kepada dinas yang membidangi koperasi dan semua pihak yang telah membina dan membantu koperasi.

Kami menyadari bahwa masih terdapat kekurangan dalam pengelolaan maupun dalam penyusunan laporan ini. Saran dan pendapat anggota dalam rapat akan menjadi bahan perbaikan pada tahun {tahunDepan}.`,
  },
  {
    key: 'dasar', chapter: 'bab1', title: 'Dasar', form: 'list',
    text: `Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian.
Peraturan Menteri Koperasi dan UKM Nomor 19/Per/M.KUKM/IX/2015 tentang Penyelenggaraan Rapat Anggota Koperasi.
Peraturan Menteri Koperasi dan UKM Nomor 2 Tahun 2024 tentang Kebijakan Akuntansi Koperasi.
Anggaran Dasar dan Anggaran Rumah Tangga {namaKoperasi}, badan hukum nomor {badanHukum} tanggal {tanggalBadanHukum}.
Rencana Kerja dan Rencana Anggaran Pendapatan dan Belanja Tahun Buku {tahunBuku} yang telah disahkan oleh rapat anggota.`,
  },
  {
    key: 'maksudTujuan', chapter: 'bab1', title: 'Maksud dan Tujuan', form: 'paragraphs',
    text: `Laporan ini disusun sebagai pertanggungjawaban pengurus kepada anggota atas pelaksanaan tugas selama Tahun Buku {tahunBuku}.

Tujuannya ialah memberikan gambaran yang lengkap dan dapat diperiksa tentang keadaan koperasi, menjadi bahan penilaian rapat anggota atas kerja pengurus dan pengawas, serta menjadi dasar untuk memutuskan pembagian sisa hasil usaha dan menetapkan rencana kerja Tahun Buku {tahunDepan}.`,
  },
  {
    key: 'sistematika', chapter: 'bab1', title: 'Sistematika', form: 'list',
    text: `Bab I Pendahuluan, memuat dasar, maksud dan tujuan, serta sistematika laporan.
Bab II Organisasi dan Keanggotaan, memuat susunan pengurus dan pengawas serta perkembangan anggota.
Bab III Usaha dan Keuangan, memuat perkembangan usaha, modal, dan simpanan, laporan keuangan, serta usulan pembagian sisa hasil usaha.
Penutup.
Lampiran, memuat daftar per anggota, berita acara, dan daftar hadir.`,
  },
  {
    key: 'organisasi', chapter: 'bab2', title: 'Organisasi', form: 'paragraphs',
    text: `{namaKoperasi} berkedudukan di {alamat}, dengan wilayah kerja {wilayahKerja}. Koperasi berbadan hukum nomor {badanHukum} tanggal {tanggalBadanHukum} dan terdaftar dengan Nomor Induk Koperasi {nik}.

Rapat anggota merupakan pemegang kekuasaan tertinggi. Pengelolaan koperasi dijalankan oleh {jumlahPengurus} orang pengurus dan diawasi oleh {jumlahPengawas} orang pengawas, yang dipilih dari dan oleh anggota. Usaha koperasi diselenggarakan melalui {daftarUnit}. Susunan pengurus dan pengawas disajikan pada tabel berikut.`,
  },
  {
    key: 'keanggotaan', chapter: 'bab2', title: 'Keanggotaan', form: 'paragraphs',
    text: `Pada awal Tahun Buku {tahunBuku} koperasi mempunyai {anggotaAwal} orang anggota. Selama tahun buku diterima {anggotaMasuk} orang anggota baru, dan {anggotaKeluar} orang berhenti sebagai anggota, sehingga pada 31 Desember {tahunBuku} tercatat {jumlahAnggota} orang anggota.

Setiap anggota tercatat dalam buku daftar anggota dengan nomor anggota masing-masing. Perkembangan anggota disajikan pada tabel berikut.`,
  },
  {
    key: 'usaha', chapter: 'bab3', title: 'Usaha', form: 'paragraphs',
    text: `Selama Tahun Buku {tahunBuku} koperasi menjalankan usaha melalui {daftarUnit}. Hasil usaha dari pelayanan kepada anggota disajikan terpisah dari hasil usaha dengan bukan anggota, agar sisa hasil usaha dapat dibagi menurut asalnya.

Koperasi memperoleh sisa hasil usaha setelah pajak sebesar {shu}, sedangkan pada tahun {tahunLalu} sebesar {shuTahunLalu}. Rincian pendapatan dan beban setiap unit disajikan dalam perhitungan hasil usaha.`,
  },
  {
    key: 'keuangan', chapter: 'bab3', title: 'Keuangan', form: 'paragraphs',
    text: `Per 31 Desember {tahunBuku} jumlah aset koperasi sebesar {jumlahAset}, modal sendiri sebesar {modalSendiri}, dan seluruh simpanan anggota sebesar {jumlahSimpanan}.

Laporan keuangan terdiri atas laporan posisi keuangan (neraca), perhitungan hasil usaha, dan laporan perubahan ekuitas. Simpanan pokok dan simpanan wajib disajikan sebagai ekuitas; simpanan sukarela dan simpanan lain yang dapat diambil disajikan sebagai liabilitas.`,
  },
  {
    key: 'pembagianShu', chapter: 'bab3', title: 'Usulan Pembagian SHU', form: 'paragraphs',
    text: `Pengurus mengusulkan pembagian sisa hasil usaha Tahun Buku {tahunBuku} sebesar {shu} seperti pada tabel berikut, sesuai dengan Anggaran Dasar dan Anggaran Rumah Tangga. Bagian setiap anggota dihitung menurut simpanan dan jasa usahanya, dan rinciannya disajikan dalam Daftar Pembagian SHU per Anggota.

Pembagian berlaku setelah diputuskan oleh rapat anggota.`,
  },
  {
    key: 'penutup', chapter: 'penutup', title: 'Penutup', form: 'paragraphs',
    text: `Demikian Laporan Pertanggungjawaban Pengurus {namaKoperasi} Tahun Buku {tahunBuku} kami sampaikan kepada Rapat Anggota Tahunan untuk dibahas dan diputuskan.

Segala keberhasilan yang dicapai adalah hasil kerja bersama anggota, pengurus, pengawas, dan karyawan. Atas kekurangan yang ada kami memohon maaf, dan kami mengharapkan dukungan anggota agar koperasi tumbuh semakin sehat, mandiri, dan bermanfaat bagi kesejahteraan anggota.`,
  },
];
