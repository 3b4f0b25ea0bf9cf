import type { Sentence } from './sentence.ts';

/** The division of the SHU, loan schedules, and the calculators that show one case of either. */
export const SHU_REFUSALS = {
  'shu.rulesMissing': {
    id: 'Aturan pembagian SHU[ untuk tahun {year}] belum ada. Isi aturan menurut AD/ART lebih dahulu.',
    en: 'There are no rules yet for dividing the SHU[ of {year}]. Enter the rules of your articles of association first.',
  },
  'shu.shareNegative': {
    id: 'Persentase[ {pool}] harus nol atau lebih, paling rinci dua desimal. Perbaiki angkanya.',
    en: 'The percentage[ of {pool}] must be zero or more, with at most two decimals. Correct the figure.',
  },
  'shu.poolTwice': {
    id: 'Pos[ {pool}] tercantum dua kali. Gabungkan menjadi satu.',
    en: 'The pool[ {pool}] is listed twice. Merge the two into one.',
  },
  'shu.sharesNotWhole': {
    id: 'Jumlah persentase[ {sumBasisPoints},] seharusnya tepat 100,00\u00a0%. Sesuaikan sampai genap.',
    en: 'The percentages must add up to exactly 100,00\u00a0%[, not to {sumBasisPoints}]. Adjust them until they do.',
  },
  'shu.nonMemberToMembers': {
    id: 'Bagian untuk anggota[ ({pool})] tidak boleh diambil dari usaha dengan bukan anggota. Pindahkan bagiannya, atau pakai aturan gabungan bila AD/ART mengizinkan.',
    en: 'Business with non-members may not feed this pool[: {pool}]. Move its share, or use the combined rule if your articles of association allow it.',
  },
  'shu.poolDiffers': {
    id: 'Akun atau jenis pos[ {pool}] berbeda di kedua tabel. Samakan.',
    en: 'The account or kind of pool[ {pool}] differs between the two tables. Make them equal.',
  },
  'shu.baseMissing': {
    id: 'Pos[ {pool}] dibagikan kepada anggota tetapi belum punya dasar. Pilih dasarnya.',
    en: 'The pool[ {pool}] goes to members but has no base yet. Choose its base.',
  },
  'shu.baseWeightInvalid': {
    id: 'Bobot dasar[ {pool}] harus bilangan bulat di atas nol. Perbaiki bobotnya.',
    en: 'The weight of the base[ of {pool}] must be a whole number above zero. Correct the weight.',
  },
  'shu.zeroBaseTargetUnknown': {
    id: 'Pos penampung sisa[ ({pool})] tidak ada di tabel atau milik anggota. Pilih cadangan atau dana lain.',
    en: 'The pool that takes the remainder[ ({pool})] is not in the table or belongs to members. Choose the reserve or another fund.',
  },
  'shu.overheadShareInvalid': {
    id: 'Bagian anggota dalam beban bersama[ ({basisPoints})] harus antara 0,00\u00a0% dan 100,00\u00a0%. Perbaiki angkanya.',
    en: 'The share of members in the common expenses[ ({basisPoints})] must be between 0,00\u00a0% and 100,00\u00a0%. Correct the figure.',
  },
  'shu.villageShareInvalid': {
    id: 'Imbal jasa desa[ ({basisPoints})] harus antara 0,00\u00a0% dan 100,00\u00a0%. Perbaiki angkanya.',
    en: 'The share of the village[ ({basisPoints})] must be between 0,00\u00a0% and 100,00\u00a0%. Correct the figure.',
  },
  'shu.monthsMinInvalid': {
    id: 'Lama keanggotaan paling sedikit[ ({months} bulan)] harus bilangan bulat, nol atau lebih. Perbaiki angkanya.',
    en: 'The least number of months of membership[ ({months})] must be a whole number, zero or more. Correct the figure.',
  },
  'shu.notComputed': {
    id: 'SHU[ tahun {year}] belum dihitung. Hitung dahulu, lalu lanjutkan.',
    en: 'The SHU[ of {year}] is not computed yet. Compute it first, then go on.',
  },
  'shu.alreadyDecided': {
    id: 'Pembagian SHU[ tahun {year}] sudah diputuskan rapat anggota. Lihat hasilnya; catat koreksi di tahun berjalan bila perlu.',
    en: 'The members\' meeting has already decided the SHU[ of {year}]. See the result; record a correction in the current year if needed.',
  },
  'shu.yearOpen': {
    id: 'Tahun buku[ {year}] belum ditutup. Tutup buku dahulu, lalu bagikan SHU.',
    en: 'The book year[ {year}] is not closed yet. Close the year first, then divide the SHU.',
  },
  'shu.snapshotStale': {
    id: 'Catatan berubah sesudah SHU[ tahun {year}] dihitung. Hitung lagi, lalu periksa hasilnya.',
    en: 'The books changed after the SHU[ of {year}] was computed. Compute it again, then check the result.',
  },
  'loan.principalInvalid': {
    id: 'Pokok pinjaman[ {amountSen}] harus di atas nol. Isi jumlah pinjamannya.',
    en: 'The principal[ {amountSen}] must be above zero. Enter the amount of the loan.',
  },
  'loan.tenorInvalid': {
    id: 'Jangka waktu[ {months} bulan] tidak dapat dipakai. Isi bilangan bulan yang bulat[, 1 sampai {monthsMax}].',
    en: 'The term[ of {months} months] cannot be used. Enter a whole number of months[, 1 to {monthsMax}].',
  },
  'loan.rateInvalid': {
    id: 'Jasa pinjaman sebulan harus nol atau lebih. Perbaiki angkanya.',
    en: 'The monthly loan charge must be zero or more. Correct the figure.',
  },
  'loan.amountTooLarge': {
    id: 'Jumlah pinjaman[ {amountSen}] terlalu besar untuk dihitung dengan tepat. Periksa jumlah nolnya.',
    en: 'The loan[ of {amountSen}] is too large to be computed exactly. Check the number of zeros.',
  },
  'shuCase.kindUnknown': {
    id: 'Jenis hitungan SHU[ {kind}] belum dikenal. Pilih jenis hitungan dari daftar.',
    en: 'The kind of SHU case[ {kind}] is not known. Choose a kind from the list.',
  },
  'shuCase.inputInvalid': {
    id: 'Isian hitungan SHU[ {key}] tidak lengkap atau bukan angka yang sah. Perbaiki isian itu.',
    en: 'The input[ {key}] of the SHU case is missing or not valid. Correct it.',
  },
  'loanCase.methodUnknown': {
    id: 'Cara menghitung pinjaman[ {method}] belum dikenal. Pilih cara dari daftar.',
    en: 'The loan method[ {method}] is not known. Choose a method from the list.',
  },
  'loanCase.inputInvalid': {
    id: 'Isian hitungan pinjaman[ {key}] tidak lengkap atau bukan angka yang sah. Perbaiki isian itu.',
    en: 'The input[ {key}] of the loan case is missing or not valid. Correct it.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
