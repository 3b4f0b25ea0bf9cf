import type { SeedRatText } from './rat-text.ts';

/** The papers of the meeting itself: agenda, minutes, decisions and attendance. */
export const RAT_MEETING_TEXTS: readonly SeedRatText[] = [
  {
    key: 'agenda', chapter: 'beritaAcara', title: 'Susunan Acara', form: 'list',
    text: `Pembukaan.
Menyanyikan lagu Indonesia Raya dan Mars Koperasi.
Sambutan-sambutan.
Pemilihan pimpinan dan sekretaris sidang.
Pembahasan dan pengesahan tata tertib rapat.
Laporan pertanggungjawaban pengurus Tahun Buku {tahunBuku}.
Laporan pengawas Tahun Buku {tahunBuku}.
Laporan keuangan Tahun Buku {tahunBuku}.
Rencana kerja dan rencana anggaran pendapatan dan belanja Tahun Buku {tahunDepan}.
Pembagian sisa hasil usaha Tahun Buku {tahunBuku}.
Pemilihan pengurus dan/atau pengawas, bila masa jabatannya berakhir.
Pandangan umum dan tanya jawab anggota.
Penutup dan doa.`,
  },
  {
    key: 'beritaAcara', chapter: 'beritaAcara', title: 'Berita Acara', form: 'paragraphs',
    text: `Pada hari {hariRapat}, tanggal {tanggalRapat}, pukul {waktu}, bertempat di {tempat}, telah diselenggarakan Rapat Anggota Tahunan {namaKoperasi} untuk Tahun Buku {tahunBuku}.

Jumlah anggota {jumlahAnggota} orang, kuorum {kuorum} orang, hadir {hadir} orang ({persenHadir}%). Dengan demikian kuorum menurut Anggaran Dasar {statusKuorum}. Daftar hadir merupakan bagian yang tidak terpisahkan dari berita acara ini.

Rapat dipimpin oleh {pimpinanSidang} sebagai pimpinan sidang dan {sekretarisSidang} sebagai sekretaris sidang, yang dipilih oleh rapat.

Setelah mendengar laporan pengurus dan laporan pengawas, serta memperhatikan pandangan dan pendapat anggota, rapat mengambil keputusan sebagai berikut.`,
  },
  {
    key: 'keputusan', chapter: 'beritaAcara', title: 'Keputusan Rapat', form: 'list',
    text: `Menerima dan mengesahkan laporan pertanggungjawaban pengurus Tahun Buku {tahunBuku}.
Menerima laporan pengawas Tahun Buku {tahunBuku}.
Mengesahkan laporan keuangan per 31 Desember {tahunBuku}.
Menetapkan pembagian sisa hasil usaha Tahun Buku {tahunBuku} sebesar {shu} menurut tabel pembagian SHU dalam berita acara ini.
Menetapkan rencana kerja dan rencana anggaran pendapatan dan belanja Tahun Buku {tahunDepan}.`,
  },
  {
    key: 'daftarHadir', chapter: 'daftarHadir', title: 'Daftar Hadir', form: 'paragraphs',
    text: `Rapat Anggota Tahunan {namaKoperasi} Tahun Buku {tahunBuku}, hari {hariRapat}, tanggal {tanggalRapat}, bertempat di {tempat}. Setiap anggota yang hadir menandatangani sendiri daftar ini.`,
  },
];
