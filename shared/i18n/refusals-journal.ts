import type { Sentence } from './sentence.ts';

/** Accounts, journals, cash and the closing of months and years. */
export const JOURNAL_REFUSALS = {
  'account.notFound': {
    id: 'Akun[ {code}] belum ada dalam daftar akun. Pilih akun dari daftar, atau tambahkan dahulu.',
    en: 'The account[ {code}] is not in the chart of accounts. Choose one from the list, or add it first.',
  },
  'account.codeTaken': {
    id: 'Kode akun[ {code}] sudah dipakai. Pilih kode yang lain.',
    en: 'The account code[ {code}] is already used. Choose another code.',
  },
  'account.parentUnknown': {
    id: 'Akun induk[ {code}] belum ada. Buat akun induknya dahulu, atau pilih induk yang lain.',
    en: 'The parent account[ {code}] does not exist yet. Create it first, or choose another parent.',
  },
  'account.typeFixed': {
    id: 'Jenis akun[ {code}] tidak dapat diubah karena sudah dipakai. Buat akun baru untuk jenis yang lain.',
    en: 'The type of the account[ {code}] cannot change because it is already in use. Create a new account for another type.',
  },
  'account.hasBalance': {
    id: 'Akun[ {code}][ {name}] masih bersaldo[ {balanceSen}]. Pindahkan saldonya dengan jurnal, lalu arsipkan.',
    en: 'The account[ {code}][ {name}] still has a balance[ of {balanceSen}]. Move it with a journal, then archive the account.',
  },
  'account.isHeading': {
    id: 'Akun[ {code}][ {name}] adalah judul kelompok, bukan tempat mencatat. Pilih akun rincian di bawahnya.',
    en: 'The account[ {code}][ {name}] is a group heading, not a place to post. Choose a detail account below it.',
  },
  'account.archived': {
    id: 'Akun[ {code}][ {name}] sudah tidak aktif. Aktifkan lagi, atau pilih akun yang lain.',
    en: 'The account[ {code}][ {name}] is archived. Make it active again, or choose another account.',
  },
  'account.isControl': {
    id: 'Saldo akun[ {code}][ {name}] diurus per anggota. Pilih anggotanya pada baris ini, atau catat lewat menu Simpanan.',
    en: 'The balance of the account[ {code}][ {name}] is kept per member. Choose the member in this line, or record it under Savings.',
  },
  'account.roleMissing': {
    id: 'Akun untuk keperluan ini[ ({role})] belum ditentukan. Tentukan di daftar akun, lalu ulangi.',
    en: 'No account is set for this purpose[ ({role})]. Set it in the chart of accounts, then try again.',
  },
  'unit.notFound': {
    id: 'Unit usaha[ {code}] belum ada. Pilih unit dari daftar.',
    en: 'The business unit[ {code}] does not exist. Choose a unit from the list.',
  },
  'date.outOfRange': {
    id: 'Tanggal[ {date}] di luar tahun buku yang dapat dicatat. Periksa tanggalnya.',
    en: 'The date[ {date}] is outside the years that can be recorded. Check the date.',
  },
  'journal.notFound': {
    id: 'Jurnal itu tidak ditemukan. Muat ulang daftar jurnal, lalu pilih lagi.',
    en: 'That journal was not found. Reload the list, then choose again.',
  },
  'journal.tooFewLines': {
    id: 'Jurnal memerlukan paling sedikit dua baris. Tambahkan baris lawannya.',
    en: 'A journal needs at least two lines. Add the opposite line.',
  },
  'journal.lineBothSides': {
    id: 'Baris[ {line}] harus berisi debit atau kredit, salah satu saja. Kosongkan yang lain.',
    en: 'The line[ {line}] must hold a debit or a credit, only one of them. Clear the other.',
  },
  'journal.unbalanced': {
    id: 'Debit dan kredit belum sama[, selisih {differenceSen}]. Perbaiki jumlahnya sampai selisih nol.',
    en: 'Debit and credit are not equal yet[, difference {differenceSen}]. Correct the amounts until the difference is zero.',
  },
  'journal.alreadyReversed': {
    id: 'Jurnal[ {document}] sudah dibalik. Lihat jurnal pembaliknya; tidak perlu dibalik lagi.',
    en: 'The journal[ {document}] is already reversed. Look at the reversing journal; there is no need to reverse it again.',
  },
  'journal.isReversal': {
    id: 'Jurnal ini[ ({document})] adalah pembalik, tidak dapat dibalik lagi. Catat jurnal baru yang benar.',
    en: 'The journal[ {document}] is a reversing journal and cannot be reversed. Record a new, correct journal.',
  },
  'journal.invalid': {
    id: 'Jurnal[ {document}] tidak seimbang atau tidak sah; disimpan tetapi tidak dibukukan. Minta unit pengirim memperbaikinya.',
    en: 'The journal[ {document}] is unbalanced or invalid; kept but not posted. Ask the sending unit to correct it.',
  },
  'journal.reversedTwice': {
    id: 'Jurnal[ {document}] dibalik di dua tempat; pembalikan kedua disimpan tetapi tidak dibukukan. Periksa dengan unit mana yang berlaku.',
    en: 'The journal[ {document}] was reversed in two places; the second is kept but not posted. Check with the unit which one holds.',
  },
  'cash.accountWrong': {
    id: 'Akun[ {code}] bukan akun kas atau bank. Pilih akun kas atau bank.',
    en: 'The account[ {code}] is not a cash or bank account. Choose a cash or bank account.',
  },
  'cash.sameAccount': {
    id: 'Akun asal dan tujuan sama. Pilih akun tujuan yang lain.',
    en: 'The accounts of origin and destination are the same. Choose another destination.',
  },
  'cash.insufficient': {
    id: 'Saldo[ {name}] tidak cukup[; tersedia {balanceSen}]. Periksa jumlahnya, atau catat dahulu uang yang masuk.',
    en: 'The balance[ of {name}] is not enough[; {balanceSen} is available]. Check the amount, or record the money received first.',
  },
  'period.locked': {
    id: 'Bulan[ {month}] sudah dikunci. Pakai tanggal di bulan yang terbuka, atau minta bendahara pusat membukanya kembali.',
    en: 'The month[ {month}] is locked. Use a date in an open month, or ask the head office treasurer to reopen it.',
  },
  'period.alreadyLocked': {
    id: 'Bulan[ {month}] sudah dikunci. Lanjutkan dengan bulan berikutnya.',
    en: 'The month[ {month}] is already locked. Go on with the next month.',
  },
  'period.notLocked': {
    id: 'Bulan[ {month}] tidak terkunci. Langsung catat saja; tidak perlu dibuka kembali.',
    en: 'The month[ {month}] is not locked. Record in it directly; it need not be reopened.',
  },
  'period.earlierOpen': {
    id: 'Bulan sebelumnya[, {month},] masih terbuka. Kunci bulan itu dahulu.',
    en: 'An earlier month[, {month},] is still open. Lock that month first.',
  },
  'period.laterLocked': {
    id: 'Bulan sesudahnya[, {month},] masih terkunci. Buka kembali bulan itu dahulu.',
    en: 'A later month[, {month},] is still locked. Reopen that month first.',
  },
  'period.yearRunning': {
    id: 'Tahun buku {year} masih berjalan. Tutup buku setelah 31 Desember, sesudah semua bukti dicatat.',
    en: 'The book year {year} is still running. Close it after 31 December, when every document is entered.',
  },
  'period.yearClosed': {
    id: 'Tahun buku[ {year}] sudah ditutup. Catat koreksinya di tahun berjalan.',
    en: 'The book year[ {year}] is closed. Record the correction in the current year.',
  },
  'period.differenceOpen': {
    id: 'Akun penyeimbang saldo awal masih bersisa[ {differenceSen}]. Selesaikan dengan jurnal sampai nol, lalu ulangi.',
    en: 'The opening difference account is not zero yet[: {differenceSen}]. Clear it to zero with a journal, then try again.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
