import type { Sentence } from './sentence.ts';

/** Members, their savings, and the papers and jobs made from them. */
export const MEMBER_REFUSALS = {
  'member.notFound': {
    id: 'Anggota itu tidak ditemukan. Cari dengan nomor atau nama, lalu pilih dari daftar.',
    en: 'That member was not found. Search by number or name, then choose from the list.',
  },
  'member.numberTaken': {
    id: 'Nomor anggota[ {number}] sudah dipakai[ {name}]. Pakai nomor yang lain.',
    en: 'The member number[ {number}] is already used[ by {name}]. Use another number.',
  },
  'member.nationalIdWrong': {
    id: 'NIK harus 16 angka. Cocokkan dengan KTP, lalu perbaiki.',
    en: 'The national identity number has 16 digits. Compare it with the identity card, then correct it.',
  },
  'member.nationalIdTaken': {
    id: 'NIK ini sudah tercatat[ pada anggota {number}][ {name}]. Buka data anggota itu; jangan didaftarkan dua kali.',
    en: 'This national identity number is already recorded[ for member {number}][ {name}]. Open that member; do not register twice.',
  },
  'member.alreadyLeft': {
    id: 'Anggota ini sudah keluar[ pada {date}]. Pilih anggota lain, atau daftarkan kembali sebagai anggota baru.',
    en: 'This member has left[ on {date}]. Choose another member, or register the person as a new member.',
  },
  'member.duplicate': {
    id: 'Data ini mirip dengan anggota yang sudah ada[: {number}][ {name}]. Periksa apakah orangnya sama, lalu pilih satu.',
    en: 'This looks like a member who is already recorded[: {number}][ {name}]. Check whether it is the same person, then choose one.',
  },
  'savings.productUnknown': {
    id: 'Jenis simpanan[ {code}] belum ada. Pilih jenis simpanan dari daftar.',
    en: 'The kind of savings[ {code}] does not exist. Choose one from the list.',
  },
  'savings.notWithdrawable': {
    id: 'Simpanan ini[ ({product})] hanya dapat diambil saat anggota keluar. Pilih jenis simpanan yang lain.',
    en: 'This kind of savings[ ({product})] is only paid out when the member leaves. Choose another kind of savings.',
  },
  'savings.insufficient': {
    id: 'Saldo simpanan tidak cukup[; tersedia {balanceSen}]. Kurangi jumlah penarikan.',
    en: 'The savings balance is not enough[; {balanceSen} is available]. Withdraw less.',
  },
  'savings.accountTaken': {
    id: 'Akun[ {code}] sudah dipakai jenis simpanan lain. Pilih akun yang lain.',
    en: 'The account[ {code}] belongs to another kind of savings. Choose another account.',
  },
  'savings.notJournalled': {
    id: 'Simpanan anggota[ {number}] sebagian belum dijurnal. Jurnalkan dahulu sampai cocok dengan buku besar, lalu ulangi.',
    en: 'Part of the savings of the member[ {number}] has no journal yet. Record it until it agrees with the ledger, then try again.',
  },
  'savings.negative': {
    id: 'Saldo[ {account}] menjadi minus setelah digabung. Periksa setoran dan penarikannya dengan unit.',
    en: 'The balance[ of {account}] is negative after merging. Check its deposits and withdrawals with the unit.',
  },
  'report.periodWrong': {
    id: 'Masa laporan[ {period}] tidak dapat dipakai. Pilih tahun dan bulan yang ada dalam buku.',
    en: 'The reporting period[ {period}] cannot be used. Choose a year and month that the book holds.',
  },
  'report.accountMissing': {
    id: 'Ada akun yang belum punya tempat di laporan[: {code}]. Tentukan pos laporannya di daftar akun.',
    en: 'An account has no place in the statement yet[: {code}]. Set its line in the chart of accounts.',
  },
  'job.notFound': {
    id: 'Pekerjaan itu tidak ada lagi. Mulai lagi dari halamannya.',
    en: 'That job is no longer there. Start it again from its page.',
  },
  'job.cancelled': {
    id: 'Pekerjaan ini dibatalkan; tidak ada yang berubah. Mulai lagi bila diperlukan.',
    en: 'This work was cancelled; nothing has changed. Start it again when it is needed.',
  },
  'job.noFile': {
    id: 'Pekerjaan itu belum menghasilkan berkas. Tunggu sampai selesai, atau mulai lagi.',
    en: 'That job has not produced a document yet. Wait until it is done, or start it again.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
