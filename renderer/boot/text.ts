import type { WordTable } from './words.ts';

/** The words of the frame, of the start of the program and of the command palette. */
export const BOOT_TEXT = {
  'boot.allUnits': { id: 'Semua unit', en: 'All units' },
  'boot.kind.ksp': { id: 'KSP', en: 'Savings and loans' },
  'boot.kind.ksu': { id: 'KSU', en: 'Multi-business' },
  'boot.kind.konsumen': { id: 'Koperasi konsumen', en: 'Consumer' },
  'boot.kind.produsen': { id: 'Koperasi produsen', en: 'Producer' },
  'boot.kind.desa': { id: 'Koperasi desa', en: 'Village' },
  'boot.place': { id: '{kind} · {town}', en: '{kind} · {town}' },
  'boot.backedUp': { id: 'Cadangan {when}', en: 'Backup {when}' },
  'boot.savedHere': { id: 'Tersimpan di PC ini', en: 'Saved on this PC' },
  'boot.bundlesWaiting': { id: '{count} kiriman menunggu', en: '{count} deliveries waiting' },
  'boot.synced': { id: 'Sinkron {when}', en: 'Synced {when}' },
  'boot.settings': { id: 'Pengaturan', en: 'Settings' },
  'boot.checkBook': { id: 'Periksa Buku', en: 'Check the book' },
  'boot.leaveBook': { id: 'Ganti buku', en: 'Change book' },
  'boot.leavePractice': { id: 'Selesai berlatih', en: 'Finish practising' },
  'boot.opening': { id: 'Membuka buku…', en: 'Opening the book…' },
  'boot.sessionMissing': {
    id: 'Alamat ini sudah pernah dipakai. Kembali ke jendela tempat program dijalankan, tekan Enter, lalu buka alamat yang baru.',
    en: 'This address has been used before. Go back to the window in which the program runs, press Enter and open the new address.',
  },
  'boot.portMissing': {
    id: 'Bagian pembukuan belum menjawab. Tutup program, lalu buka lagi.',
    en: 'The bookkeeping part has not answered yet. Close the program and open it again.',
  },
  'boot.notStarted': { id: 'Program belum dapat dibuka', en: 'The program cannot be opened yet' },
  'boot.nothingLost': { id: 'Catatan yang sudah tersimpan tetap aman.', en: 'What was saved is safe.' },
  'boot.deposit': { id: 'Setor simpanan', en: 'Deposit savings' },
  'boot.withdraw': { id: 'Tarik simpanan', en: 'Withdraw savings' },
  'boot.cashIn': { id: 'Kas masuk', en: 'Cash received' },
  'boot.cashOut': { id: 'Kas keluar', en: 'Cash paid' },
  'boot.actions': { id: 'Kerjakan', en: 'Do' },
  'boot.found.member': { id: 'Anggota', en: 'Members' },
  'boot.found.account': { id: 'Akun', en: 'Accounts' },
  'boot.found.journal': { id: 'Bukti', en: 'Documents' },
} as const satisfies WordTable;
