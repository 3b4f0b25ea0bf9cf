import type { Sentence } from './sentence.ts';

/** Opening and keeping a book, this device, and what the program itself could not do. */
export const BOOK_REFUSALS = {
  'book.none': {
    id: 'Belum ada buku yang dibuka. Buka buku yang ada, atau buat buku baru.',
    en: 'No book is open yet. Open an existing book, or create a new one.',
  },
  'book.notFound': {
    id: 'Berkas buku tidak ditemukan[ di {path}]. Periksa tempatnya, atau pilih buku lain.',
    en: 'The book was not found[ at {path}]. Check its place, or choose another book.',
  },
  'book.fileExists': {
    id: 'Di tempat itu sudah ada berkas dengan nama yang sama[: {path}]. Pilih nama atau folder lain; berkas lama tidak diubah.',
    en: 'A file with the same name is already there[: {path}]. Choose another name or folder; the old file is untouched.',
  },
  'book.placeForbidden': {
    id: 'Buku tidak boleh disimpan di tempat itu[ ({place})], karena isinya mudah rusak di sana. Pilih folder di disk komputer ini.',
    en: 'A book may not be kept in that place[ ({place})], because it is easily damaged there. Choose a folder on the disk of this computer.',
  },
  'book.inUse': {
    id: 'Buku ini sedang dibuka di jendela atau program lain. Tutup yang lain dahulu, lalu buka lagi.',
    en: 'This book is open in another window or program. Close that one first, then open it again.',
  },
  'book.notABook': {
    id: 'Berkas itu bukan buku dari aplikasi ini[: {path}]. Pilih berkas yang lain.',
    en: 'That file is not a book of this application[: {path}]. Choose another file.',
  },
  'book.newer': {
    id: 'Buku ini dibuat oleh aplikasi versi lebih baru. Perbarui aplikasi ini, lalu buka lagi.',
    en: 'This book was written by a newer version of the application. Update this application, then open it again.',
  },
  'book.damaged': {
    id: 'Isi berkas buku ini tidak utuh. Jangan diubah; simpan berkasnya, lalu pulihkan dari cadangan terakhir.',
    en: 'The content of this book is not intact. Do not change it; keep it, then restore the latest backup.',
  },
  'book.keysMissing': {
    id: 'Kunci komputer ini untuk buku itu tidak ditemukan, jadi catatan baru belum dapat disegel. Kembalikan folder kunci dari cadangan, lalu buka lagi.',
    en: 'The keys of this computer for that book were not found, so new entries cannot be sealed yet. Put the key folder back from a backup, then open it again.',
  },
  'disk.full': {
    id: 'Disk penuh, catatan belum tersimpan. Kosongkan disk, lalu simpan lagi.',
    en: 'The disk is full and the entry is not saved yet. Free some space, then save again.',
  },
  'input.invalid': {
    id: 'Ada isian yang belum dapat diterima[: {place}]. Periksa isian yang ditandai, lalu simpan lagi.',
    en: 'Something filled in cannot be accepted yet[: {place}]. Check the marked field, then save again.',
  },
  'internal.unexpected': {
    id: 'Pekerjaan ini terhenti karena hal yang tidak terduga. Data yang sudah tersimpan tetap aman; coba sekali lagi, dan bila terulang hubungi pendamping koperasi[ dan sebutkan catatan {id}].',
    en: 'This work stopped for an unexpected reason. What was saved is safe; try once more, and if it happens again call your support person[ and mention note {id}].',
  },
  'connection.sessionMissing': {
    id: 'Alamat ini sudah pernah dipakai. Kembali ke jendela tempat program dijalankan, tekan Enter, lalu buka alamat yang baru.',
    en: 'This address has already been used. Go back to the window where the program runs, press Enter, then open the new address.',
  },
  'connection.portMissing': {
    id: 'Bagian pembukuan belum menjawab. Tutup program, lalu buka lagi.',
    en: 'The bookkeeping part does not answer yet. Close the program, then open it again.',
  },
  'device.notHeadOffice': {
    id: 'Pekerjaan ini hanya dapat dilakukan di komputer kantor pusat. Minta bendahara pusat mengerjakannya.',
    en: 'This can only be done on the head office computer. Ask the treasurer there to do it.',
  },
  'device.requestInvalid': {
    id: 'Berkas permintaan pendaftaran itu tidak dapat dipakai. Buat permintaan baru di komputer unit, lalu bawa lagi.',
    en: 'That enrolment request cannot be used. Make a new request on the unit computer, then bring it again.',
  },
  'device.alreadyEnrolled': {
    id: 'Perangkat ini sudah terdaftar. Tidak perlu didaftarkan lagi; lanjutkan dengan kirim dan terima data.',
    en: 'This device is already enrolled. There is no need to enrol it again; go on with sending and receiving.',
  },
  'device.tagTaken': {
    id: 'Kode perangkat[ {tag}] sudah dipakai perangkat lain. Pilih kode yang lain.',
    en: 'The device tag[ {tag}] is used by another device. Choose another tag.',
  },
  'device.notJoining': {
    id: 'Komputer ini tidak sedang menunggu pendaftaran. Buat permintaan pendaftaran dahulu.',
    en: 'This computer is not waiting to be enrolled. Make an enrolment request first.',
  },
  'device.keyRefused': {
    id: 'Kunci, kode atau seri perangkat ini tidak dapat diterima, atau sudah dipakai perangkat lain. Buat permintaan pendaftaran baru di komputer unit.',
    en: 'The key, tag or series of this device is unsound or already in use. Make a new enrolment request on the unit computer.',
  },
  'device.revoked': {
    id: 'Perangkat pengirim sudah dicabut[ sejak {date}].[ {count} entri sesudahnya ditahan.] Bicarakan dengan kantor pusat.',
    en: 'The sending device was revoked[ on {date}].[ {count} later entries are held.] Talk to the head office.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
