import type { Sentence } from './sentence.ts';

/** Bundles, trust documents and the histories of devices; the words are those of the error list of the bundle format. */
export const BUNDLE_REFUSALS = {
  'bundle.noRecipient': {
    id: 'Belum ada komputer tujuan yang terdaftar. Daftarkan perangkat tujuan dahulu.',
    en: 'No receiving computer is enrolled yet. Enrol one first.',
  },
  'bundle.busy': {
    id: 'Kiriman lain sedang dikerjakan. Tunggu sampai selesai, lalu ulangi.',
    en: 'Another bundle is being handled. Wait until it is done, then try again.',
  },
  'bundle.notABundle': {
    id: 'Ini bukan berkas kiriman aplikasi ini. Pilih berkas yang lain.',
    en: 'This is not a sync file of this application. Choose another one.',
  },
  'bundle.tooLarge': {
    id: 'Berkas terlalu besar untuk diterima[ ({sizeBytes})]. Minta pengirim membaginya menjadi beberapa kiriman.',
    en: 'The file exceeds the size limit[ ({sizeBytes})]. Ask the sender to split it into several bundles.',
  },
  'bundle.alreadyImported': {
    id: 'Berkas ini sudah pernah diterima[ pada {date}]. Tidak ada yang perlu dilakukan.',
    en: 'This file was already imported[ on {date}]. Nothing to do.',
  },
  'bundle.notForThisDevice': {
    id: 'Berkas ini tidak ditujukan untuk komputer ini. Minta pengirim memilih tujuan yang benar.',
    en: 'This file is not addressed to this PC. Ask the sender to choose the right recipient.',
  },
  'bundle.damaged': {
    id: 'Berkas rusak atau diubah di perjalanan. Tidak ada data yang masuk. Salin ulang dari komputer asal.',
    en: 'The file was damaged or altered on the way. Nothing was imported. Copy it again.',
  },
  'bundle.senderUnknown': {
    id: 'Pengirim belum terdaftar. Berkas disimpan dan dicoba lagi setelah perangkatnya didaftarkan. Belum ada data yang masuk.',
    en: 'Unknown sender key. The file is kept and retried after the device is enrolled. Nothing was imported.',
  },
  'bundle.signatureWrong': {
    id: 'Tanda tangan digital tidak cocok. Jangan dipakai; hubungi pengirim.',
    en: 'The digital signature does not match. Do not use it; contact the sender.',
  },
  'bundle.foreignCooperative': {
    id: 'Berkas ini milik koperasi lain. Pilih berkas dari koperasi ini.',
    en: 'This file belongs to another cooperative. Choose one of this cooperative.',
  },
  'bundle.profileRefused': {
    id: 'Jenis kiriman ini tidak boleh diterima oleh komputer ini. Terima di komputer kantor pusat, atau minta pengirim memilih jenis yang benar.',
    en: 'This kind of bundle may not be imported on this PC. Import it at the head office, or ask the sender to choose the right kind.',
  },
  'bundle.versionNewer': {
    id: 'Dibuat oleh aplikasi versi lebih baru. Perbarui aplikasi ini.',
    en: 'Written by a newer application version. Update this application.',
  },
  'bundle.featureUnknown': {
    id: 'Memakai fitur yang belum dikenal[: {list}]. Perbarui aplikasi.',
    en: 'Uses unknown features[: {list}]. Update the application.',
  },
  'bundle.notCanonical': {
    id: 'Susunan data tidak baku; ditolak demi keamanan. Minta pengirim membuat ulang berkasnya.',
    en: 'Data is not in canonical form; rejected for safety. Ask the sender to create the file again.',
  },
  'bundle.limitExceeded': {
    id: 'Batas ukuran di dalam berkas dilanggar; ditolak demi keamanan. Minta pengirim membuat ulang berkasnya.',
    en: 'An internal size limit is exceeded; rejected for safety. Ask the sender to create the file again.',
  },
  'bundle.frameDamaged': {
    id: 'Bagian[ {part} dari {parts}] berkas ini rusak. Salin ulang; bila terulang ganti flashdisk.',
    en: 'Part[ {part} of {parts}] of the file is damaged. Copy again; if it repeats replace the stick.',
  },
  'bundle.cut': {
    id: 'Berkas terpotong. Pastikan penyalinan selesai sebelum flashdisk dicabut.',
    en: 'The file is cut short. Let copying finish before removing the stick.',
  },
  'bundle.trailingBytes': {
    id: 'Ada data tambahan di akhir berkas; ditolak demi keamanan. Salin ulang dari komputer asal.',
    en: 'Extra data after the end; rejected for safety. Copy it again from the sender.',
  },
  'bundle.inflateFailed': {
    id: 'Data terkompresi tidak dapat dibuka. Minta pengirim membuat ulang berkasnya.',
    en: 'Compressed data cannot be opened. Ask the sender to create the file again.',
  },
  'bundle.countsDiffer': {
    id: 'Jumlah atau total isi tidak sama dengan daftar isi. Minta pengirim membuat ulang berkasnya.',
    en: 'Counts or totals differ from the manifest. Ask the sender to create the file again.',
  },
  'bundle.gap': {
    id: 'Kiriman sebelumnya[, nomor {counter},] belum diterima. Berkas ini disimpan dan masuk sendiri setelah yang kurang tiba.',
    en: 'An earlier bundle[, number {counter},] is missing. This one is kept and applied when it arrives.',
  },
  'bundle.nothingNew': {
    id: 'Semua isi sudah ada di sini. Tidak ada yang perlu dilakukan.',
    en: 'Everything in it is already here. Nothing to do.',
  },
  'trust.older': {
    id: 'Dokumen kepercayaan di flashdisk lebih lama dari yang dipakai sekarang; diabaikan. Tidak ada yang perlu dilakukan.',
    en: 'The trust document on the stick is older than the current one; ignored. Nothing to do.',
  },
  'trust.signaturesMissing': {
    id: 'Dokumen kepercayaan tidak sah: tanda tangan pengurus kurang. Minta pengurus melengkapinya.',
    en: 'Trust document invalid: not enough officer signatures. Ask the officers to complete them.',
  },
  'trust.forked': {
    id: 'Ada dua dokumen kepercayaan berbeda dengan nomor sama. Perubahan kunci dihentikan; kumpulkan pengurus.',
    en: 'Two different trust documents share one version. Key changes are stopped; bring the officers together.',
  },
  'trust.newerNeeded': {
    id: 'Perlu berkas kepercayaan[ versi {version}] (.koptrust). Minta pada kantor pusat.',
    en: 'A trust document[ of version {version}] (.koptrust) is needed. Ask the head office.',
  },
  'feed.forked': {
    id: 'Riwayat perangkat[ {name}] bercabang: dua isi berbeda dengan nomor sama. Penerimaan dari perangkat itu dan tutup bulan dihentikan; hubungi pengurus.',
    en: 'The history of the device[ {name}] has forked. Import from it and period close are stopped; call the officers.',
  },
  'feed.selfRolledBack': {
    id: 'Komputer ini memakai data lama: pihak lain sudah memegang[ {count}] entri komputer ini yang hilang di sini. Pencatatan dihentikan sampai pemulihan selesai; hubungi kantor pusat.',
    en: 'This PC runs on old data: others hold[ {count} of] its entries that are missing here. Posting stops until recovery is done; call the head office.',
  },
  'feed.chainBroken': {
    id: 'Rantai riwayat tidak cocok. Ditolak; minta pengirim membuat ulang berkasnya.',
    en: 'The history chain does not match. Rejected; ask the sender to create the file again.',
  },
  'feed.sealInvalid': {
    id: 'Segel riwayat perangkat[ {name}] tidak sah. Ditolak; hubungi pengirim.',
    en: 'The history seal of the device[ {name}] is invalid. Rejected; contact the sender.',
  },
  'feed.frozen': {
    id: 'Riwayat perangkat ini sedang dibekukan; tunggu keputusan pengurus.',
    en: 'This device\'s history is frozen; wait for the officers\' decision.',
  },
  'attachment.mismatch': {
    id: 'Lampiran tidak cocok dengan segelnya. Ditolak; minta pengirim membuat ulang berkasnya.',
    en: 'A detached payload does not match its commitment. Rejected; ask the sender to create the file again.',
  },
  'entry.waiting': {
    id: 'Ada[ {count}] entri menunggu data lain (akun/anggota) yang belum diterima. Terima kiriman yang kurang.',
    en: 'Entries[ ({count})] wait for data (account/member) not yet received. Import the missing bundle.',
  },
  'entry.notAuthorised': {
    id: 'Ada[ {count}] entri di luar wewenang pengirim; tidak dibukukan. Bicarakan dengan pengirim.',
    en: 'Entries[ ({count})] exceed the sender\'s authority; not posted. Talk to the sender.',
  },
  'entry.late': {
    id: 'Ada[ {count}] entri bertanggal di bulan yang sudah ditutup; dibukukan di bulan yang terbuka[ ({month})]. Periksa laporannya.',
    en: 'Entries[ ({count})] are dated in a closed month; posted in an open month[ ({month})]. Check the reports.',
  },
  'entry.kindUnknown': {
    id: 'Ada[ {count}] entri jenis baru yang belum dikenal; disimpan tetapi tidak dibukukan. Perbarui aplikasi ini.',
    en: 'Entries[ ({count})] are of a kind not known yet; kept but not posted. Update this application.',
  },
  'document.numberGap': {
    id: 'Nomor dokumen[ {series}] meloncat atau ganda. Periksa dengan unit.',
    en: 'Document numbers[ of {series}] skip or repeat. Check with the unit.',
  },
  'field.conflict': {
    id: 'Ada[ {count}] data berbeda di dua tempat. Pilih yang benar.',
    en: 'Fields[ ({count})] differ in two places. Choose the right value.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
