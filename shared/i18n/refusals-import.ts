import type { Sentence } from './sentence.ts';

/** Bringing in the records of an older application. */
export const IMPORT_REFUSALS = {
  'import.fileUnreadable': {
    id: 'Berkas ini belum dapat dibaca.[ {reason}] Sesudah diperbaiki, pilih lagi berkasnya.',
    en: 'This file cannot be read yet.[ {reason}] Once that is put right, choose the file again.',
  },
  'import.profileUnknown': {
    id: 'Profil kolom[ ({name})] belum dikenal atau belum benar. Pilih profil dari daftar, atau cocokkan kolomnya sendiri.',
    en: 'The column profile[ ({name})] is not known or not right yet. Choose one from the list, or match the columns yourself.',
  },
  'import.columnsMissing': {
    id: 'Ada kolom yang belum ditemukan[: {columns}]. Cocokkan kolomnya, atau lengkapi berkasnya.',
    en: 'Some columns were not found[: {columns}]. Match the columns, or complete the file.',
  },
  'import.numberStyleMissing': {
    id: 'Cara menulis angka di berkas ini belum jelas. Pilih apakah titik atau koma yang memisahkan ribuan.',
    en: 'How this file writes its numbers is not clear. Choose whether dots or commas separate thousands.',
  },
  'import.rowsWrong': {
    id: 'Ada[ {count}] baris yang belum dapat diterima[, mulai baris {row}]. Periksa daftar baris itu, perbaiki di berkas asal, lalu pilih lagi.',
    en: 'Some rows[ ({count})] cannot be accepted yet[, from row {row} on]. See the list of rows, correct them in the original, then choose it again.',
  },
  'import.batchNotFound': {
    id: 'Pemindahan data itu tidak ditemukan. Muat ulang daftarnya, lalu pilih lagi.',
    en: 'That import was not found. Reload the list, then choose again.',
  },
  'import.alreadyReversed': {
    id: 'Pemindahan data[ {fileName}] sudah dibatalkan. Tidak ada yang perlu dilakukan.',
    en: 'The import[ of {fileName}] is already undone. Nothing to do.',
  },
  'import.inUse': {
    id: 'Data dari pemindahan[ {fileName}] sudah dipakai catatan lain. Perbaiki dengan jurnal, jangan dibatalkan.',
    en: 'Other records already use what the import[ of {fileName}] brought in. Correct it with a journal instead of undoing it.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
