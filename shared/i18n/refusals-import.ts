import type { Sentence } from './sentence.ts';

/** Bringing in the records of an older application. */
export const IMPORT_REFUSALS = {
  'import.fileUnreadable': {
    id: 'Berkas[ {name}] tidak dapat dibaca. Simpan ulang sebagai CSV atau XLSX, lalu pilih lagi.',
    en: 'The file[ {name}] cannot be read. Save it again as CSV or XLSX, then choose it again.',
  },
  'import.profileUnknown': {
    id: 'Susunan berkas ini belum dikenal. Pilih cara membacanya, lalu cocokkan kolomnya.',
    en: 'The layout of this file is not known. Choose how to read it, then match its columns.',
  },
  'import.columnsMissing': {
    id: 'Ada kolom yang belum ditemukan[: {list}]. Cocokkan kolomnya, atau lengkapi berkasnya.',
    en: 'Some columns were not found[: {list}]. Match the columns, or complete the file.',
  },
  'import.numberStyleMissing': {
    id: 'Cara menulis angka di berkas ini belum jelas. Pilih apakah titik atau koma yang memisahkan ribuan.',
    en: 'How this file writes its numbers is not clear. Choose whether dots or commas separate thousands.',
  },
  'import.rowsWrong': {
    id: 'Ada baris[ ({count})] yang belum dapat diterima. Periksa daftar baris itu, perbaiki di berkas asal, lalu pilih lagi.',
    en: 'Some rows[ ({count})] cannot be accepted yet. See the list of rows, correct them in the original, then choose it again.',
  },
  'import.batchNotFound': {
    id: 'Pemindahan data itu tidak ditemukan. Muat ulang daftarnya, lalu pilih lagi.',
    en: 'That import was not found. Reload the list, then choose again.',
  },
  'import.alreadyReversed': {
    id: 'Pemindahan data ini sudah dibatalkan. Tidak ada yang perlu dilakukan.',
    en: 'This import is already undone. Nothing to do.',
  },
  'import.inUse': {
    id: 'Data dari pemindahan ini sudah dipakai catatan lain. Perbaiki dengan jurnal, jangan dibatalkan.',
    en: 'Other records already use what this import brought in. Correct it with a journal instead of undoing it.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
