/**
 * What only the book can say about a row that reads well by itself: `app/import-*` compares rows with what is there.
 * Same form as `IMPORT_MESSAGES`.
 */
export const BOOK_MESSAGES = {
  // Errors
  'importBook.accountDiffers': { id: 'Kode akun {code} sudah dipakai di buku untuk {name}. Beri kode lain, atau samakan nama, jenis, saldo normal, dan induknya.', en: 'Account code {code} is used in the book for {name}. Give another code, or make name, type, normal side and parent the same.' },
  'importBook.accountUnknown': { id: 'Akun {account} pada {ref} belum ada di daftar akun. Impor atau tambahkan akunnya lebih dulu.', en: 'Account {account} of {ref} is not in the chart. Import or add the account first.' },
  'importBook.accountArchived': { id: 'Akun {account} pada {ref} sudah diarsipkan. Pakai akun lain atau aktifkan lagi akunnya.', en: 'Account {account} of {ref} is archived. Use another account or bring it back.' },
  'importBook.accountIsHeading': { id: 'Akun {account} pada {ref} adalah akun induk. Pakai akun rinciannya.', en: 'Account {account} of {ref} is a heading. Use a detail account.' },
  'importBook.memberUnknown': { id: 'Anggota {member} belum ada di buku. Impor atau daftarkan anggotanya lebih dulu.', en: 'Member {member} is not in the book. Import or register the member first.' },
  'importBook.memberNumberTaken': { id: 'Nomor anggota {number} sudah dipakai {other} di buku. Beri nomor lain untuk {name}, atau samakan namanya bila orangnya sama.', en: 'Member number {number} belongs to {other} in the book. Give {name} another one, or make the names the same if it is one person.' },
  'importBook.productWithoutAccount': { id: 'Jenis simpanan {product} belum ada dan akunnya tidak dapat ditentukan. Buat jenis simpanan itu lebih dulu.', en: 'Savings product {product} does not exist and its account cannot be told. Define the product first.' },
  'importBook.dateOutOfRange': { id: 'Tanggal {date} di luar tahun yang dapat dibukukan. Periksa tahunnya.', en: 'Date {date} lies outside the years that can be booked. Check the year.' },
  'importBook.textForbidden': { id: 'Isi "{value}" memuat huruf yang tidak dapat disimpan. Ketik ulang isinya.', en: '"{value}" holds characters that cannot be kept. Type it again.' },
  // Findings
  'importBook.knownDiffers': { id: 'Rujukan {ref} sudah ada di buku dengan tanggal atau jumlah lain. Baris ini dilewati; buku tidak berubah.', en: 'Reference {ref} is in the book with another date or amount. The row was skipped; the book is unchanged.' },
  'importBook.unitCreated': { id: 'Unit {unit} belum ada dan ikut dibuat. Lengkapi namanya di Pengaturan.', en: 'Unit {unit} did not exist and is created. Complete its name in the settings.' },
  'importBook.unitReplaced': { id: 'Unit {unit} tidak ada di buku; dicatat di unit {used}.', en: 'Unit {unit} is not in the book; recorded under unit {used}.' },
  'importBook.productCreated': { id: 'Jenis simpanan {product} belum ada dan dibuat pada akun {account}. Periksa akunnya.', en: 'Savings product {product} did not exist and is defined on account {account}. Check the account.' },
  'importBook.headingOpened': { id: 'Jurnal {ref} membukukan ke akun induk {account}; akun itu kini dapat dijurnal. Pindahkan saldonya ke akun rincian.', en: 'Entry {ref} posts to heading {account}, which now takes postings. Move its balance to a detail account.' },
  'importBook.savingsWithoutMember': { id: 'Jurnal {ref} membukukan ke akun simpanan {account} tanpa anggota. Buku simpanan anggota tidak berubah; cocokkan lewat Periksa Buku.', en: 'Entry {ref} posts to savings account {account} without a member. The members\' savings do not change; compare them in the book check.' },
  'importBook.nationalIdTaken': { id: 'NIK {name} ({number}) sama dengan NIK anggota {other}. Pastikan bukan orang yang sama.', en: 'The NIK of {name} ({number}) is that of member {other}. Make sure that it is not the same person.' },
} as const satisfies Readonly<Record<string, { readonly id: string; readonly en: string }>>;
