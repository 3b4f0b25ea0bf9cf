import type { IsoDate } from '#shared/calendar/date.ts';
import type { BookKind } from '#shared/domain/book/book.ts';
import type { Pool, ShuRules } from '#shared/domain/shu/rules.ts';

/**
 * Rules for the SHU with which a new book of a kind begins, so that a simulation shows something on the first day. They
 * are an example until a members' meeting has decided, and their reference says so on every paper.
 *
 * Shape: each table sums to 10_000 basis points; pools in the order they are printed; pools for members only where the
 * chart of the kind has the business they are shared by.
 * Units: basis points. `decidedOn` is the day the book was opened, `effectiveFromYear` its first book year.
 * Source note: no law sets these percentages (UU 25/1992 art. 45 leaves them to the meeting). The tables are our choice
 * within what published books show (koperasi.md 6.3): more to business than to capital (art. 5), a quarter to the
 * reserve; ksu is the worked example of koperasi.md 6.8. Nothing of the non-member part goes to members (6.2). The
 * village share is the minimum of Permendesa 10/2025, taken before the pools, hence not a pool.
 */
export function defaultShuRules(
  kind: BookKind,
  from: { readonly decidedOn: IsoDate; readonly firstYear: number },
): ShuRules {
  const table = TABLES[kind];
  return {
    decidedOn: from.decidedOn,
    effectiveFromYear: from.firstYear,
    decisionReference: EXAMPLE_REFERENCE,
    sourceRule: 'memberOnly',
    overheadKey: 'byContribution',
    overheadFixedMemberBasisPoints: 0,
    otherResultInOverheadKey: true,
    memberPools: table.member.map(poolOf),
    nonMemberPools: table.nonMember.map(poolOf),
    eligibility: { kind: 'activeAtYearEnd', monthsMin: 0 },
    rounding: 'largestRemainder',
    villageShareBasisPoints: table.villageShareBasisPoints,
    zeroBaseTo: 'CADANGAN',
  };
}

/** Printed where a decision should stand, until there is one. */
export const EXAMPLE_REFERENCE = 'Contoh bawaan program, belum diputuskan rapat anggota';

export const SEED_POOL_CODES = [
  'CADANGAN', 'JASA_MODAL', 'JASA_USAHA_SP', 'JASA_USAHA_TOKO', 'JASA_USAHA_TANI',
  'DANA_PENGURUS', 'DANA_KARYAWAN', 'DANA_PENDIDIKAN', 'DANA_SOSIAL', 'DANA_PEMBANGUNAN',
] as const;
export type SeedPoolCode = (typeof SEED_POOL_CODES)[number];

type Share = readonly [code: SeedPoolCode, basisPoints: number];
type Table = {
  readonly member: readonly Share[];
  readonly nonMember: readonly Share[];
  readonly villageShareBasisPoints: number;
};

const NON_MEMBER_USUAL: readonly Share[] = [['CADANGAN', 6000], ['DANA_SOSIAL', 2000], ['DANA_PENDIDIKAN', 2000]];
const FUNDS_USUAL: readonly Share[] = [
  ['DANA_PENGURUS', 1000], ['DANA_KARYAWAN', 500], ['DANA_PENDIDIKAN', 500], ['DANA_SOSIAL', 500],
];

const TABLES: Readonly<Record<BookKind, Table>> = {
  ksp: {
    member: [['CADANGAN', 2500], ['JASA_MODAL', 2000], ['JASA_USAHA_SP', 3000], ...FUNDS_USUAL],
    nonMember: NON_MEMBER_USUAL,
    villageShareBasisPoints: 0,
  },
  ksu: {
    member: [
      ['CADANGAN', 2500], ['JASA_MODAL', 2000],
      ['JASA_USAHA_SP', 1500], ['JASA_USAHA_TOKO', 1000], ['JASA_USAHA_TANI', 500], ...FUNDS_USUAL,
    ],
    nonMember: NON_MEMBER_USUAL,
    villageShareBasisPoints: 0,
  },
  konsumen: {
    member: [['CADANGAN', 2500], ['JASA_MODAL', 2000], ['JASA_USAHA_TOKO', 3000], ...FUNDS_USUAL],
    nonMember: NON_MEMBER_USUAL,
    villageShareBasisPoints: 0,
  },
  produsen: {
    member: [
      ['CADANGAN', 2500], ['JASA_MODAL', 2000], ['JASA_USAHA_SP', 1000], ['JASA_USAHA_TANI', 2000], ...FUNDS_USUAL,
    ],
    nonMember: NON_MEMBER_USUAL,
    villageShareBasisPoints: 0,
  },
  desa: {
    member: [
      ['CADANGAN', 2500], ['JASA_MODAL', 1500],
      ['JASA_USAHA_SP', 1000], ['JASA_USAHA_TOKO', 1000], ['JASA_USAHA_TANI', 1000],
      ...FUNDS_USUAL, ['DANA_PEMBANGUNAN', 500],
    ],
    nonMember: [['CADANGAN', 5000], ['DANA_SOSIAL', 2000], ['DANA_PENDIDIKAN', 1000], ['DANA_PEMBANGUNAN', 2000]],
    villageShareBasisPoints: 2000,
  },
};

const POOLS: Readonly<Record<SeedPoolCode, Omit<Pool, 'code' | 'shareBasisPoints'>>> = {
  CADANGAN: { name: 'Dana cadangan', target: 'equity', accountCode: '31401', base: null },
  JASA_MODAL: {
    name: 'Jasa modal', target: 'members', accountCode: '21501',
    base: { kind: 'savingsYearEnd', productCodes: ['POKOK', 'WAJIB'] },
  },
  JASA_USAHA_SP: { name: 'Jasa usaha simpan pinjam', target: 'members', accountCode: '21501', base: { kind: 'loanInterestPaid' } },
  JASA_USAHA_TOKO: { name: 'Jasa usaha toko', target: 'members', accountCode: '21501', base: { kind: 'purchases' } },
  JASA_USAHA_TANI: { name: 'Jasa usaha pertanian', target: 'members', accountCode: '21501', base: { kind: 'produceDelivered' } },
  DANA_PENGURUS: { name: 'Dana pengurus dan pengawas', target: 'fund', accountCode: '21502', base: null },
  DANA_KARYAWAN: { name: 'Dana karyawan', target: 'fund', accountCode: '21503', base: null },
  DANA_PENDIDIKAN: { name: 'Dana pendidikan', target: 'fund', accountCode: '21504', base: null },
  DANA_SOSIAL: { name: 'Dana sosial', target: 'fund', accountCode: '21505', base: null },
  DANA_PEMBANGUNAN: { name: 'Dana pembangunan daerah kerja', target: 'fund', accountCode: '21506', base: null },
};

function poolOf([code, shareBasisPoints]: Share): Pool {
  return { code, shareBasisPoints, ...POOLS[code] };
}

/**
 * Where a member's business is read from in the seed charts, on the journal lines that carry the member:
 * `creditNet` is credits less debits, so that returns count back; `debitGross` is debits alone.
 * Source note: bases of koperasi.md 6.5; accounts of 3.2; produce is bought into 13103 (4.4, 54 to 55), loans are paid
 * out over 12101 (4.2).
 */
export const MEMBER_BUSINESS_ACCOUNTS = {
  loanInterestPaid: { accountCodes: ['41101'], measure: 'creditNet' },
  purchases: { accountCodes: ['42101', '42103'], measure: 'creditNet' },
  produceDelivered: { accountCodes: ['13103'], measure: 'debitGross' },
  loanAmountTaken: { accountCodes: ['12101'], measure: 'debitGross' },
} as const satisfies Readonly<Record<string, { readonly accountCodes: readonly string[]; readonly measure: 'creditNet' | 'debitGross' }>>;
