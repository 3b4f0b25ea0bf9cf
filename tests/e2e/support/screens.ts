import { REPORT_NAMES } from '../../../shared/contract/report.ts';

/** A screen to photograph: the name of its picture and its address; ids come from the book. */
export type Screen = { readonly name: string; readonly path: string; /** Taken in January, when the past year waits to be closed. */ readonly afterYearEnd?: true };

/** Reports that need a choice before they show anything are opened by their own screens. */
const REPORTS_WITHOUT_PICTURE: readonly string[] = ['ledger', 'journal'];

/** Every screen of the program over an open book, in the order of the navigation. */
export function screensOf(ids: { readonly memberId: string; readonly journalId: string }): readonly Screen[] {
  return [
    { name: 'beranda', path: '/' },
    { name: 'anggota', path: '/anggota' },
    { name: 'anggota-satu', path: `/anggota/${encodeURIComponent(ids.memberId)}` },
    { name: 'anggota-baru', path: '/anggota/baru' },
    { name: 'simpanan', path: '/simpanan' },
    { name: 'simpanan-setor', path: '/simpanan/setor' },
    { name: 'simpanan-tarik', path: '/simpanan/tarik' },
    { name: 'kas', path: '/kas' },
    { name: 'kas-masuk', path: '/kas/masuk' },
    { name: 'kas-keluar', path: '/kas/keluar' },
    { name: 'kas-pindah', path: '/kas/pindah' },
    { name: 'jurnal', path: '/jurnal' },
    { name: 'jurnal-baru', path: '/jurnal/baru' },
    { name: 'jurnal-satu', path: `/jurnal/${encodeURIComponent(ids.journalId)}` },
    { name: 'akun', path: '/akun' },
    { name: 'akun-kas', path: '/akun/11101' },
    ...REPORT_NAMES.filter((name) => !REPORTS_WITHOUT_PICTURE.includes(name)).map((name) => ({ name: `laporan-${name}`, path: `/laporan/${name}` })),
    { name: 'tutup-buku', path: '/tutup-buku', afterYearEnd: true },
    { name: 'shu', path: '/shu', afterYearEnd: true },
    { name: 'rat', path: '/rat', afterYearEnd: true },
    { name: 'sinkronisasi', path: '/sinkronisasi' },
    { name: 'perangkat-baru', path: '/sinkronisasi/perangkat-baru' },
    { name: 'impor', path: '/impor' },
    { name: 'pengaturan', path: '/pengaturan' },
    { name: 'periksa', path: '/periksa' },
  ];
}
