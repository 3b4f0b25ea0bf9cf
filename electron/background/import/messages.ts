import { BOOK_MESSAGES } from './book-messages.ts';

/**
 * Every code this layer gives, with its sentence in Indonesian and in English. `{name}` is filled from the params;
 * params ending in `Sen` are sen, dates are `YYYY-MM-DD`. The first part are errors (a row or file is not imported),
 * the second findings (a row is imported and reported).
 */
export const IMPORT_MESSAGES = {
  // Files
  'importFile.tooLarge': { id: 'File terlalu besar. Bagi menjadi beberapa file, lalu impor satu per satu.', en: 'The file is too large. Split it into several files and import them one by one.' },
  'importFile.empty': { id: 'File kosong. Pilih file yang berisi judul kolom dan data.', en: 'The file is empty. Choose a file with column headers and data.' },
  'importFile.notCsv': { id: 'File tidak dapat dibaca sebagai CSV mulai baris {line}. Periksa tanda kutip di baris itu.', en: 'The file cannot be read as CSV from line {line}. Check the quotation marks there.' },
  'importFile.notXlsx': { id: 'File tidak dapat dibaca sebagai Excel (.xlsx). Simpan ulang dari Excel sebagai .xlsx atau CSV.', en: 'The file cannot be read as Excel (.xlsx). Save it again from Excel as .xlsx or CSV.' },
  'importFile.kindUnknown': { id: 'Isi file belum dikenali. Pilih jenis data dan cocokkan kolomnya.', en: 'The content of the file is not recognised. Choose the kind of data and match the columns.' },
  'importFile.unsupported': { id: 'File berisi {what}, yang belum didukung untuk diimpor. Data ini tidak dimasukkan ke buku.', en: 'The file holds {what}, which cannot be imported yet. Its data does not enter the book.' },
  'importProfile.invalid': { id: 'Profil kolom tidak benar di bagian "{place}". Perbaiki bagian itu atau cocokkan kolom lewat layar Impor.', en: 'The column profile is wrong at "{place}". Correct it or match the columns on the import screen.' },
  // Rows
  'importColumn.missing': { id: 'Kolom "{column}" tidak ada. Tambahkan kolom itu atau cocokkan dengan kolom lain.', en: 'Column "{column}" is missing. Add it or match it with another column.' },
  'importRow.notObject': { id: 'Baris bukan satu objek JSON. Tulis satu jurnal per baris.', en: 'The line is not one JSON object. Write one entry per line.' },
  'importRow.notJson': { id: 'Baris bukan JSON yang benar. Periksa tanda kutip, koma, dan kurung.', en: 'The line is not valid JSON. Check quotes, commas and brackets.' },
  'importRow.notUtf8': { id: 'Baris bukan teks UTF-8. Simpan ulang file dengan pengodean UTF-8.', en: 'The line is not UTF-8 text. Save the file again as UTF-8.' },
  'importRow.tooLong': { id: 'Baris lebih panjang dari {max} bita. Bagi jurnal itu menjadi beberapa.', en: 'The line is longer than {max} bytes. Split the entry.' },
  'importText.tooLong': { id: 'Teks lebih panjang dari {max} huruf. Perpendek teksnya.', en: 'The text is longer than {max} characters. Shorten it.' },
  'importText.invalid': { id: 'Isi "{value}" bukan teks. Tulis sebagai teks.', en: '"{value}" is not text. Write it as text.' },
  'importValue.unknown': { id: 'Isi "{value}" belum dikenali. Perbaiki atau cocokkan artinya pada profil kolom.', en: '"{value}" is not known. Correct it or give its meaning in the column profile.' },
  'importDate.invalid': { id: 'Tanggal "{value}" tidak benar. Tulis tanggal yang ada di kalender, misalnya 2025-03-14.', en: 'Date "{value}" is not right. Write a day of the calendar, such as 2025-03-14.' },
  'importDate.missing': { id: 'Tanggal kosong. Isi tanggalnya.', en: 'The date is empty. Fill it in.' },
  'importRef.missing': { id: 'Nomor rujukan kosong. Isi nomor yang berbeda untuk setiap transaksi.', en: 'The reference is empty. Give each transaction its own.' },
  'importRef.duplicate': { id: 'Nomor rujukan {ref} sudah dipakai di baris {earlierRow}. Beri nomor lain atau hapus salah satunya.', en: 'Reference {ref} was used in row {earlierRow} already. Give another one or remove either row.' },
  'importAmount.missing': { id: 'Jumlah kosong. Isi jumlahnya.', en: 'The amount is empty. Fill it in.' },
  'importAmount.invalid': { id: 'Jumlah "{value}" tidak dapat dibaca. Periksa cara penulisan angka yang dipilih.', en: 'Amount "{value}" cannot be read. Check the chosen number style.' },
  'importAmount.negative': { id: 'Jumlah "{value}" negatif. Tulis jumlah positif di sisi yang sebaliknya.', en: 'Amount "{value}" is negative. Write a positive amount on the other side.' },
  'importAmount.fraction': { id: 'Jumlah "{value}" memuat pecahan sen. Bulatkan ke dua angka di belakang koma.', en: 'Amount "{value}" has a fraction of a sen. Round it to two decimals.' },
  'importAmount.tooLarge': { id: 'Jumlah {value} terlalu besar untuk dibukukan. Periksa angkanya.', en: 'Amount {value} is too large to be booked. Check the figure.' },
  'importAccount.codeMissing': { id: 'Kode akun kosong. Isi kodenya.', en: 'The account code is empty. Fill it in.' },
  'importAccount.nameMissing': { id: 'Nama akun kosong. Isi namanya.', en: 'The account name is empty. Fill it in.' },
  'importAccount.missing': { id: 'Akun pada baris jurnal kosong. Isi kode akunnya.', en: 'The account of the journal line is empty. Fill in its code.' },
  'importAccount.duplicate': { id: 'Kode akun {code} sudah ada di baris {earlierRow}. Hapus salah satunya.', en: 'Account code {code} is in row {earlierRow} already. Remove either.' },
  'importAccount.typeMissing': { id: 'Jenis akun kosong dan tidak dapat disimpulkan dari kodenya. Isi asset, liability, equity, income, atau expense.', en: 'The account type is empty and does not follow from the code. Write asset, liability, equity, income or expense.' },
  'importAccount.typeUnknown': { id: 'Jenis akun "{value}" tidak dikenal. Isi asset, liability, equity, income, atau expense.', en: 'Account type "{value}" is not known. Write asset, liability, equity, income or expense.' },
  'importAccount.normalUnknown': { id: 'Saldo normal "{value}" tidak dikenal. Isi debit atau credit.', en: 'Normal side "{value}" is not known. Write debit or credit.' },
  'importAccount.parentUnknown': { id: 'Akun induk {parent} untuk {code} tidak ada di file. Tambahkan akun induknya atau perbaiki kodenya.', en: 'Parent {parent} of {code} is not in the file. Add it or correct the code.' },
  'importAccount.parentCircle': { id: 'Akun {code} menjadi induk dirinya sendiri. Perbaiki akun induknya.', en: 'Account {code} lies under itself. Correct its parent.' },
  'importJournal.linesMissing': { id: 'Jurnal tidak punya baris. Isi "lines" dengan daftar akun dan jumlah.', en: 'The entry has no lines. Fill "lines" with accounts and amounts.' },
  'importJournal.lineInvalid': { id: 'Baris jurnal bukan objek JSON. Tulis akun, debit, dan credit.', en: 'A line of the entry is not a JSON object. Write account, debit and credit.' },
  'importJournal.bothSides': { id: 'Akun {account} terisi di debit dan kredit sekaligus. Pisahkan menjadi dua baris.', en: 'Account {account} has both a debit and a credit. Split it into two lines.' },
  'importJournal.tooFewLines': { id: 'Jurnal hanya punya {count} baris berisi jumlah. Jurnal perlu sedikitnya dua baris.', en: 'The entry has {count} lines with an amount. It needs at least two.' },
  'importJournal.tooManyLines': { id: 'Jurnal punya {count} baris, paling banyak {max}. Bagi menjadi beberapa jurnal.', en: 'The entry has {count} lines, at most {max} are allowed. Split it.' },
  'importJournal.unbalanced': { id: 'Jumlah debit {debitSen} tidak sama dengan kredit {creditSen}. Perbaiki jurnalnya di sumber data.', en: 'Debits {debitSen} and credits {creditSen} differ. Correct the entry at its source.' },
  'importJournal.datesDiffer': { id: 'Tanggal baris ini berbeda dari baris lain jurnal {ref} ({date}). Samakan tanggalnya.', en: 'The date of this row differs from the other rows of {ref} ({date}). Make them the same.' },
  'importJournal.unitsDiffer': { id: 'Unit baris ini berbeda dari baris pertama jurnal {ref}. Samakan atau pisahkan jurnalnya.', en: 'The unit of this row differs from the first row of {ref}. Make them the same or split the entry.' },
  'importJournal.membersDiffer': { id: 'Anggota baris ini berbeda dari baris pertama jurnal {ref}. Samakan atau pisahkan jurnalnya.', en: 'The member of this row differs from the first row of {ref}. Make them the same or split the entry.' },
  'importMember.numberMissing': { id: 'Nomor anggota kosong. Isi nomornya.', en: 'The member number is empty. Fill it in.' },
  'importMember.nameMissing': { id: 'Nama anggota kosong. Isi namanya.', en: 'The member name is empty. Fill it in.' },
  'importMember.duplicate': { id: 'Nomor anggota {number} sudah ada di baris {earlierRow}. Beri nomor lain atau hapus salah satunya.', en: 'Member number {number} is in row {earlierRow} already. Give another number or remove either.' },
  'importMember.leftWithoutDate': { id: 'Anggota {number} {name} berstatus keluar tanpa tanggal keluar. Isi tanggal keluarnya.', en: 'Member {number} {name} has left but has no leaving date. Fill it in.' },
  'importSavings.productMissing': { id: 'Jenis simpanan kosong. Isi jenisnya.', en: 'The savings product is empty. Fill it in.' },
  'importSavings.productUnknown': { id: 'Jenis simpanan "{value}" tidak dikenal. Cocokkan jenis itu pada profil kolom.', en: 'Savings product "{value}" is not known. Match it in the column profile.' },
  'importSavings.zero': { id: 'Jumlah simpanan nol. Hapus baris ini atau isi jumlahnya.', en: 'The amount is zero. Remove the row or fill in the amount.' },
  'importSavings.memberUnknown': { id: 'Anggota {member} tidak ada di file anggota. Tambahkan anggotanya lebih dulu.', en: 'Member {member} is not in the member file. Add the member first.' },
  'importJournal.accountNotInChart': { id: 'Akun {account} pada jurnal {ref} tidak ada di daftar akun. Tambahkan akunnya lebih dulu.', en: 'Account {account} of entry {ref} is not in the chart. Add it first.' },

  // Findings in one file
  'importColumn.secretIgnored': { id: 'Kolom "{column}" bersifat rahasia dan tidak dibaca.', en: 'Column "{column}" is secret and was not read.' },
  'importColumn.ignored': { id: 'Kolom "{column}" tidak dikenal dan tidak dibaca. Cocokkan kolom itu bila isinya diperlukan.', en: 'Column "{column}" is not known and was not read. Match it if its content is needed.' },
  'importAccount.contra': { id: 'Akun {code} {name} bersaldo normal kebalikan dari jenisnya. Pastikan ini akun lawan, misalnya akumulasi penyusutan.', en: 'Account {code} {name} has the normal side opposite to its type. Make sure it is a contra account.' },
  'importAccount.nameTwice': { id: 'Nama akun {name} dipakai oleh {code} dan {other}. Bedakan namanya agar tidak tertukar.', en: 'Accounts {code} and {other} share the name {name}. Tell them apart.' },
  'importAccount.nameAlike': { id: 'Nama akun {code} {name} mirip dengan {other} {otherName}. Pastikan tidak tertukar atau terpisah tanpa sengaja.', en: 'Account {code} {name} is named much like {other} {otherName}. Make sure that they are not confused.' },
  'importAccount.levelDiffers': { id: 'Akun {code} tercatat di tingkat {level}, padahal kodenya bertingkat {expected}.', en: 'Account {code} is given level {level} but its code has level {expected}.' },
  'importAccount.parentSkipped': { id: 'Induk langsung {parent} untuk akun {code} tidak ada; akun diletakkan di bawah {used}.', en: 'The direct parent {parent} of {code} is missing; it is placed under {used}.' },
  'importJournal.unknownKey': { id: 'Isian "{key}" tidak dikenal dan tidak dibaca. Periksa ejaannya.', en: 'Key "{key}" is not known and was not read. Check its spelling.' },
  'importJournal.zeroLineDropped': { id: 'Baris bernilai nol untuk akun {account} pada jurnal {ref} tidak dimasukkan.', en: 'The zero line for account {account} in entry {ref} was left out.' },
  'importMember.activeWithLeavingDate': { id: '{name} ({number}) berstatus Aktif tetapi punya tanggal keluar {date}. Dimasukkan sebagai aktif; pastikan keanggotaannya.', en: '{name} ({number}) is active but has a leaving date {date}. Imported as active; make sure of it.' },
  'importMember.leftBeforeJoined': { id: '{name} ({number}) keluar {left}, sebelum masuk {joined}. Periksa kedua tanggal.', en: '{name} ({number}) left on {left}, before joining on {joined}. Check both dates.' },
  'importMember.leftOnJoiningDay': { id: '{name} ({number}) masuk dan keluar pada hari yang sama, {date}. Periksa tanggalnya.', en: '{name} ({number}) joined and left on the same day, {date}. Check the dates.' },
  'importMember.leftWithoutReason': { id: '{name} ({number}) keluar tanpa alasan tercatat. Lengkapi di buku daftar anggota.', en: '{name} ({number}) left without a recorded reason. Complete the register.' },
  'importMember.bornAfterJoined': { id: '{name} ({number}) lahir {date}, tidak sebelum masuk anggota. Periksa tanggal lahirnya.', en: '{name} ({number}) was born {date}, not before joining. Check the birth date.' },
  'importMember.numberOdd': { id: 'Nomor anggota {number} ({name}) berbeda bentuk dari yang lain, misalnya {example}. Pastikan nomornya.', en: 'Member number {number} ({name}) differs in form from the others, such as {example}. Make sure of it.' },
  'importMember.sameName': { id: '{name} tercatat dua kali, dengan nomor {number} dan {other}. Pastikan bukan orang yang sama.', en: '{name} is registered twice, as {number} and {other}. Make sure they are not one person.' },
  'importMember.nationalIdAsNumber': { id: 'NIK {value} anggota {number} tersimpan sebagai angka; angka terakhirnya mungkin hilang. Cocokkan dengan KTP.', en: 'NIK {value} of member {number} is stored as a number and may have lost its last digit. Compare it with the identity card.' },
  'importMember.nationalIdOdd': { id: 'NIK {value} anggota {number} bukan 16 angka. Cocokkan dengan KTP.', en: 'NIK {value} of member {number} does not have 16 digits. Compare it with the identity card.' },
  'importMember.phoneZeroRestored': { id: 'Nomor telepon {value} anggota {number} tersimpan sebagai angka; dimasukkan sebagai {phone}. Pastikan nomornya.', en: 'Telephone {value} of member {number} is stored as a number; imported as {phone}. Make sure of it.' },
  'importSavings.productAssumed': { id: 'Simpanan anggota {member} berjenis "{value}", yang tidak menyebut jenisnya; dimasukkan sebagai {product}. Pastikan jenisnya.', en: 'Savings of member {member} have kind "{value}", which names no product; imported as {product}. Make sure of it.' },
  'importSavings.sameAsEarlier': { id: 'Simpanan anggota {member} tanggal {date} sebesar {amountSen} sama dengan baris {earlierRow}. Pastikan tidak tercatat dua kali.', en: 'Savings of member {member} on {date} of {amountSen} equal row {earlierRow}. Make sure they are not recorded twice.' },
  'importDate.inFuture': { id: 'Tanggal {date} sesudah hari ini ({today}). Periksa tanggalnya.', en: 'Date {date} is after today ({today}). Check it.' },

  // Findings across files
  'importMember.idGap': { id: 'Nomor urut anggota {from} sampai {to} tidak ada ({count} baris). Mungkin ada anggota yang dihapus di aplikasi lama.', en: 'Member ids {from} to {to} are missing ({count} rows). Members may have been deleted in the old program.' },
  'importMember.withoutSavings': { id: '{name} ({number}) tidak punya catatan simpanan sama sekali. Pastikan simpanan pokoknya.', en: '{name} ({number}) has no savings at all. Make sure of the simpanan pokok.' },
  'importMember.leftWithBalance': { id: '{name} ({number}) sudah keluar {left} tetapi simpanannya masih {balanceSen}. Catat pengembaliannya.', en: '{name} ({number}) left on {left} but still has savings of {balanceSen}. Record the repayment.' },
  'importMember.templateDiffers': { id: 'Template mencatat {column} {name} sebagai "{value}", daftar anggota "{expected}". Pastikan mana yang benar.', en: 'The template gives {column} of {name} as "{value}", the register as "{expected}". Make sure which is right.' },
  'importSavings.idGap': { id: 'Nomor urut simpanan {from} sampai {to} tidak ada ({count} baris). Mungkin ada catatan yang dihapus di aplikasi lama.', en: 'Savings ids {from} to {to} are missing ({count} rows). Records may have been deleted in the old program.' },
  'importSavings.memberDiffers': { id: 'Baris simpanan menyebut {member} {name}, sedangkan daftar anggota mencatat {expected}. Pastikan pemiliknya.', en: 'The savings row names {member} {name}, the register has {expected}. Make sure whose it is.' },
  'importSavings.beforeJoined': { id: 'Simpanan {name} ({member}) tanggal {date} mendahului tanggal masuk {joined}. Periksa tanggal masuknya.', en: 'Savings of {name} ({member}) on {date} precede joining on {joined}. Check the joining date.' },
  'importSavings.afterLeft': { id: 'Simpanan {name} ({member}) tanggal {date} sesudah tanggal keluar {left}. Periksa keanggotaannya.', en: 'Savings of {name} ({member}) on {date} follow leaving on {left}. Check the membership.' },
  'importSavings.categoryDiffers': { id: 'Kategori "{category}" tidak cocok dengan jenis simpanan {product}. Pastikan jenisnya.', en: 'Category "{category}" does not fit savings product {product}. Make sure of it.' },
  'importSavings.productNotListed': { id: 'Jenis simpanan {value} ({category}) dipakai {count} baris tetapi tidak ada di daftar jenis simpanan.', en: 'Savings kind {value} ({category}) is used by {count} rows but is not in the list of kinds.' },
  'importSavings.productUnused': { id: 'Jenis simpanan {value} ({category}) ada di daftar tetapi tidak dipakai satu baris pun.', en: 'Savings kind {value} ({category}) is listed but no row uses it.' },
  'importSavings.pokokWithdrawn': { id: 'Simpanan pokok {name} ({member}) ditarik {amountSen} pada {date}, padahal masih anggota. Simpanan pokok hanya dikembalikan saat keluar.', en: 'Simpanan pokok of {name} ({member}) of {amountSen} was withdrawn on {date} by a member who stays. It is repaid only on leaving.' },
  'importSavings.pokokAgain': { id: '{name} ({member}) membayar simpanan pokok lagi pada {date}; sebelumnya {earlierDate}. Simpanan pokok dibayar sekali.', en: '{name} ({member}) paid simpanan pokok again on {date}; before that on {earlierDate}. It is paid once.' },
  'importSavings.amountUnusual': { id: '{count} setoran {product} sebesar {amountSen}, padahal ketentuannya {usualSen}. Periksa besar simpanannya.', en: '{count} deposits in {product} are {amountSen}, the rule says {usualSen}. Check the amount.' },
  'importSavings.balanceNegative': { id: 'Saldo {product} {name} ({member}) menjadi {balanceSen} pada {date}. Periksa penarikannya.', en: 'The balance of {product} of {name} ({member}) becomes {balanceSen} on {date}. Check the withdrawal.' },
  'importSavings.withoutJournal': { id: 'Simpanan {name} ({member}) tanggal {date} sebesar {amountSen} tidak punya jurnal.', en: 'Savings of {name} ({member}) on {date} of {amountSen} have no journal entry.' },
  'importSavings.controlDiffers': { id: 'Jumlah buku simpanan {savingsSen}, sedangkan akun simpanan di jurnal {ledgerSen}; selisih {differenceSen}. Selesaikan dengan jurnal saldo awal.', en: 'The savings books total {savingsSen}, the savings account in the journal {ledgerSen}; difference {differenceSen}. Settle it with an opening entry.' },
  'importSavings.pokokAsLiability': { id: 'Semua simpanan dijurnal ke satu akun kewajiban {account} {name}. Simpanan pokok dan wajib seharusnya ekuitas.', en: 'All savings are booked to one liability account {account} {name}. Simpanan pokok and wajib belong in equity.' },
  'importJournal.idGap': { id: 'Nomor urut jurnal {from} sampai {to} tidak ada ({count} baris). Mungkin ada jurnal yang dihapus di aplikasi lama.', en: 'Journal ids {from} to {to} are missing ({count} rows). Entries may have been deleted in the old program.' },
  'importJournal.accountNameDiffers': { id: 'Jurnal {ref} menamai akun {account} "{name}", daftar akun "{chartName}". Nama dari daftar akun yang dipakai.', en: 'Entry {ref} calls account {account} "{name}", the chart "{chartName}". The chart is followed.' },
  'importJournal.headingPosted': { id: 'Jurnal {ref} membukukan ke akun induk {account} {name}. Pindahkan ke akun rinciannya.', en: 'Entry {ref} posts to the heading {account} {name}. Move it to a detail account.' },
  'importJournal.backdated': { id: 'Jurnal {ref} bertanggal {date} dicatat sesudah jurnal tanggal {laterDate}. Pastikan tanggalnya.', en: 'Entry {ref} of {date} was entered after one of {laterDate}. Make sure of the date.' },
  'importJournal.cancelsItself': { id: 'Jurnal {ref} ({memo}) saling meniadakan: setiap akun didebit dan dikredit sama besar.', en: 'Entry {ref} ({memo}) cancels itself: each account is debited and credited alike.' },
  'importJournal.saleAgainstExpense': { id: 'Penjualan {ref} sebesar {amountSen} dikreditkan ke {account} {name}, bukan pendapatan. Pindahkan ke akun pendapatan.', en: 'Sale {ref} of {amountSen} is credited to {account} {name}, not to income. Move it to an income account.' },
  'importJournal.purchaseAgainstExpense': { id: 'Pembelian {ref} dibukukan ke {account} {name}, bukan persediaan. Periksa akunnya.', en: 'Purchase {ref} is booked to {account} {name}, not to inventory. Check the account.' },
  'importJournal.creditPurchasePaid': { id: 'Pembelian kredit {ref} mendebit utang dan mengkredit kas, seolah-olah utangnya dibayar. Seharusnya utang di kredit.', en: 'Credit purchase {ref} debits the payable and credits cash as if it were paid. The payable belongs on the credit side.' },
  'importJournal.withoutSavings': { id: 'Jurnal simpanan {ref} tanggal {date} sebesar {amountSen} tidak punya catatan simpanan yang cocok.', en: 'Savings entry {ref} of {date} and {amountSen} has no matching savings row.' },
  'importJournal.sourceMissing': { id: 'Jurnal {ref} ({memo}) tidak punya transaksi asal di file {source}.', en: 'Entry {ref} ({memo}) has no source transaction in {source}.' },
  'importBalance.againstNormal': { id: 'Saldo akun {account} {name} menjadi {amountSen} di sisi yang berlawanan. Mungkin saldo awal belum dimasukkan.', en: 'The balance of {account} {name} is {amountSen} on the wrong side. An opening balance may be missing.' },
  'importLoan.memberUnknown': { id: 'Peminjam {member} tidak ada di daftar anggota. Tambahkan anggotanya lebih dulu.', en: 'Borrower {member} is not in the register. Add the member first.' },
  'importLoan.afterLeft': { id: 'Pinjaman {name} tanggal {date} diberikan sesudah tanggal keluar {left}. Periksa keanggotaannya.', en: 'The loan to {name} on {date} was given after leaving on {left}. Check the membership.' },
  'importLoan.instalmentEarly': { id: 'Angsuran pinjaman {loan} yang jatuh tempo {due} sudah dibayar {paid}. Pastikan tanggal bayarnya.', en: 'The instalment of loan {loan} due {due} was paid on {paid} already. Make sure of the date.' },
  'importLoan.instalmentWithoutJournal': { id: 'Angsuran pinjaman {loan} tanggal {date} sebesar {amountSen} tidak punya jurnal.', en: 'The instalment of loan {loan} on {date} of {amountSen} has no journal entry.' },
  'importLoan.withoutJournal': { id: 'Pinjaman {loan} tanggal {date} sebesar {amountSen} tidak punya jurnal.', en: 'Loan {loan} of {date} and {amountSen} has no journal entry.' },
  'importSale.withoutJournal': { id: '{category} {ref} tanggal {date} sebesar {amountSen} tidak punya jurnal.', en: '{category} {ref} of {date} and {amountSen} has no journal entry.' },
  'importSale.afterLeft': { id: '{category} {ref} tanggal {date} kepada {name} sesudah tanggal keluar {left}. Periksa keanggotaannya.', en: '{category} {ref} of {date} to {name} follows leaving on {left}. Check the membership.' },
  'importSale.totalDiffers': { id: '{category} {ref} berjumlah {totalSen}, rinciannya {linesSen}. Periksa rinciannya.', en: '{category} {ref} totals {totalSen}, its lines {linesSen}. Check the lines.' },
  'importSale.priceZero': { id: 'Barang {item} dijual dengan harga nol pada {ref}. Periksa harganya.', en: 'Item {item} was sold at a price of zero in {ref}. Check the price.' },
  'importCost.withoutJournal': { id: 'Beban {what} tanggal {date} sebesar {amountSen} tidak punya jurnal.', en: 'Expense {what} of {date} and {amountSen} has no journal entry.' },
  'importCost.accountDiffers': { id: 'Beban {what} ({category}) tanggal {date} dijurnal ke {account} {name}. Periksa akunnya.', en: 'Expense {what} ({category}) of {date} is booked to {account} {name}. Check the account.' },
  'importCost.settledUnpaid': { id: 'Beban {what} tanggal {date} berstatus Lunas, tetapi baru dibayar {paidSen} dari {amountSen}.', en: 'Expense {what} of {date} is marked settled, but only {paidSen} of {amountSen} is paid.' },
} as const satisfies Readonly<Record<string, { readonly id: string; readonly en: string }>>;

/** A code of this layer, or one that only a comparison with the book gives. */
export type ImportCode = keyof typeof IMPORT_MESSAGES | keyof typeof BOOK_MESSAGES;

const ALL_MESSAGES = { ...IMPORT_MESSAGES, ...BOOK_MESSAGES };

export function messageOf(code: ImportCode): { readonly id: string; readonly en: string } {
  return ALL_MESSAGES[code];
}

/** Fills `{name}` in a sentence; a placeholder without a param stays as it is. Amounts and dates are given as text by the caller. */
export function fillMessage(sentence: string, params: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
