import type { Account, AccountType, Party, StatementLine } from '#shared/domain/account/account.ts';
import type { AccountBalance, LedgerFacts, UnitFacts } from '#shared/domain/statement/statement.ts';
import { rupiah, sen, ZERO } from '#shared/money/sen.ts';

/**
 * The ledger of the complete example SHU-20 (koperasi.md 6.8) with a balance sheet made by hand around it.
 * Amounts in rupiah. The year: opening equity 60.000.000 of which 20.000.000 is the SHU of last year; the RAT divides it.
 */
export const UNITS: readonly UnitFacts[] = [
  { code: 'PUSAT', name: 'Pusat' },
  { code: 'USP', name: 'Simpan Pinjam' },
  { code: 'TOKO', name: 'Toko' },
  { code: 'TANI', name: 'Pertanian' },
];

type Seed = readonly [code: string, name: string, type: AccountType, line: StatementLine, party?: Party];

const SEEDS: readonly Seed[] = [
  ['11101', 'Kas Kantor', 'asset', 'cashAndBank'],
  ['12101', 'Piutang Pinjaman Anggota', 'asset', 'memberLoans'],
  ['12401', 'Rekening Antar Unit', 'asset', 'interUnit'],
  ['15105', 'Inventaris Kantor', 'asset', 'fixedAssets'],
  ['15205', 'Akumulasi Penyusutan Inventaris', 'asset', 'accumulatedDepreciation'],
  ['21101', 'Simpanan Sukarela Anggota', 'liability', 'memberSavings'],
  ['21501', 'Utang SHU Bagian Anggota', 'liability', 'shuFunds'],
  ['22201', 'Utang Bank', 'liability', 'bankLoans'],
  ['31101', 'Simpanan Pokok', 'equity', 'simpananPokok'],
  ['31102', 'Simpanan Wajib', 'equity', 'simpananWajib'],
  ['31401', 'Cadangan Umum', 'equity', 'reserves'],
  ['31501', 'SHU Tahun Berjalan', 'equity', 'shuCurrentYear'],
  ['31502', 'SHU Tahun Lalu Belum Dibagi', 'equity', 'shuUndistributed'],
  ['31503', 'Koreksi SHU Tahun Lalu', 'equity', 'priorYearCorrection'],
  ['41101', 'Partisipasi Jasa Pinjaman Anggota', 'income', 'operatingIncome', 'member'],
  ['41102', 'Partisipasi Provisi dan Administrasi Anggota', 'income', 'operatingIncome', 'member'],
  ['41103', 'Denda Keterlambatan Anggota', 'income', 'operatingIncome', 'member'],
  ['42101', 'Penjualan Toko – Anggota', 'income', 'operatingIncome', 'member'],
  ['42102', 'Penjualan Toko – Non-Anggota', 'income', 'operatingIncome', 'nonMember'],
  ['43103', 'Penjualan Hasil Panen Asal Anggota', 'income', 'operatingIncome', 'member'],
  ['43104', 'Penjualan Hasil Panen Asal Non-Anggota', 'income', 'operatingIncome', 'nonMember'],
  ['49101', 'Pendapatan Bunga Bank', 'income', 'otherIncome', 'nonMember'],
  ['51101', 'Beban Bunga Simpanan', 'expense', 'directCost', 'member'],
  ['51107', 'Beban Penyisihan Pinjaman', 'expense', 'directCost', 'member'],
  ['52101', 'HPP Toko – Anggota', 'expense', 'directCost', 'member'],
  ['52102', 'HPP Toko – Non-Anggota', 'expense', 'directCost', 'nonMember'],
  ['53103', 'HPP Hasil Panen Asal Anggota', 'expense', 'directCost', 'member'],
  ['53104', 'HPP Hasil Panen Asal Non-Anggota', 'expense', 'directCost', 'nonMember'],
  ['61101', 'Beban Gaji dan Tunjangan', 'expense', 'operatingExpense'],
  ['62101', 'Beban Rapat Anggota', 'expense', 'cooperativeExpense', 'member'],
  ['81101', 'Beban Pajak Penghasilan', 'expense', 'incomeTax'],
];

export const ACCOUNTS: readonly Account[] = SEEDS.map(([code, name, type, line, party]) => ({
  code,
  name,
  type,
  normal: type === 'asset' || type === 'expense' ? 'debit' : 'credit',
  parentCode: null,
  heading: false,
  line,
  party: party ?? 'none',
  defaultUnitCode: null,
  role: null,
  archived: false,
}));

/** [code, unit, opening, debit, credit], rupiah; opening debit positive. */
type Movement = readonly [code: string, unit: string, opening: number, debit: number, credit: number];

const MOVEMENTS: readonly Movement[] = [
  ['11101', 'PUSAT', 40_000_000, 10_700_000, 39_200_000],
  ['11101', 'USP', 10_000_000, 51_600_000, 9_000_000],
  ['11101', 'TOKO', 5_000_000, 240_000_000, 202_800_000],
  ['11101', 'TANI', 5_000_000, 140_000_000, 126_500_000],
  ['12101', 'USP', 50_000_000, 0, 0],
  ['12401', 'PUSAT', 20_000_000, 0, 0],
  ['12401', 'USP', -20_000_000, 0, 0],
  ['15105', 'PUSAT', 12_000_000, 0, 0],
  ['15205', 'USP', 0, 0, 2_400_000],
  ['21101', 'USP', -40_000_000, 0, 0],
  ['21501', 'PUSAT', 0, 0, 15_000_000],
  ['22201', 'TOKO', -5_000_000, 0, 0],
  ['22201', 'TANI', -5_000_000, 0, 0],
  ['22201', 'PUSAT', -12_000_000, 0, 0],
  ['31101', 'PUSAT', -10_000_000, 500_000, 1_500_000],
  ['31102', 'PUSAT', -25_000_000, 1_000_000, 8_000_000],
  ['31401', 'PUSAT', -5_000_000, 0, 5_000_000],
  ['31501', 'PUSAT', -20_000_000, 20_000_000, 0],
  ['31502', 'PUSAT', 0, 20_000_000, 20_000_000],
  ['31503', 'PUSAT', 0, 200_000, 0],
  ['41101', 'USP', 0, 0, 48_000_000],
  ['41102', 'USP', 0, 0, 3_000_000],
  ['41103', 'USP', 0, 0, 600_000],
  ['42101', 'TOKO', 0, 0, 180_000_000],
  ['42102', 'TOKO', 0, 0, 60_000_000],
  ['43103', 'TANI', 0, 0, 120_000_000],
  ['43104', 'TANI', 0, 0, 20_000_000],
  ['49101', 'PUSAT', 0, 0, 1_200_000],
  ['51101', 'USP', 0, 9_000_000, 0],
  ['51107', 'USP', 0, 2_400_000, 0],
  ['52101', 'TOKO', 0, 153_000_000, 0],
  ['52102', 'TOKO', 0, 49_800_000, 0],
  ['53103', 'TANI', 0, 108_000_000, 0],
  ['53104', 'TANI', 0, 18_500_000, 0],
  ['61101', 'PUSAT', 0, 30_000_000, 0],
  ['62101', 'PUSAT', 0, 6_000_000, 0],
  ['81101', 'PUSAT', 0, 1_500_000, 0],
];

export const OPEN_YEAR: LedgerFacts = {
  accounts: ACCOUNTS,
  balances: MOVEMENTS.map(([accountCode, unitCode, opening, debit, credit]) => ({
    accountCode,
    unitCode,
    openingSen: rupiah(opening),
    debitSen: rupiah(debit),
    creditSen: rupiah(credit),
    closingEntriesSen: ZERO,
  })),
};

/** The same year after closing: each result account emptied into 31501 in its own unit. */
export const CLOSED_YEAR: LedgerFacts = {
  accounts: ACCOUNTS,
  balances: [...OPEN_YEAR.balances.map(closed), ...UNITS.map((unit) => closingOfUnit(unit.code))],
};

/** Last year as the comparative: what this year opened with. */
export const LAST_YEAR: LedgerFacts = {
  accounts: ACCOUNTS,
  balances: MOVEMENTS.filter(([, , opening]) => opening !== 0).map(([accountCode, unitCode, opening]) => ({
    accountCode,
    unitCode,
    openingSen: ZERO,
    debitSen: rupiah(Math.max(opening, 0)),
    creditSen: rupiah(Math.max(-opening, 0)),
    closingEntriesSen: ZERO,
  })),
};

function isResult(code: string): boolean {
  return Number(code.slice(0, 1)) >= 4;
}

function closed(balance: AccountBalance): AccountBalance {
  if (!isResult(balance.accountCode)) return balance;
  return { ...balance, closingEntriesSen: sen(balance.creditSen - balance.debitSen) };
}

function closingOfUnit(unitCode: string): AccountBalance {
  const results = OPEN_YEAR.balances.filter((one) => one.unitCode === unitCode && isResult(one.accountCode));
  const closingEntriesSen = sen(results.reduce((total, one) => total + one.debitSen - one.creditSen, 0));
  return { accountCode: '31501', unitCode, openingSen: ZERO, debitSen: ZERO, creditSen: ZERO, closingEntriesSen };
}
