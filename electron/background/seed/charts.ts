import type { BookKind } from '#shared/domain/book/book.ts';
import { CHART_FULL } from './chart-full.ts';
import { SEED_UNIT_CODES } from './chart-row.ts';
import type { SeedAccount, SeedUnitCode } from './chart-row.ts';

export type SeedUnit = { readonly code: SeedUnitCode; readonly name: string };

export type SeedChart = {
  readonly kind: BookKind;
  readonly kindName: string;
  readonly units: readonly SeedUnit[];
  readonly accounts: readonly SeedAccount[];
};

/**
 * The chart and the units of a new book.
 *
 * Shape: accounts in code order, headings only where an account lies under them, every default unit one of `units`;
 * units in their printed order, PUSAT first.
 * Source note: which units a kind of cooperative has is ours, after the kinds of PP 9/1995 (simpan pinjam), Permenkop
 * practice (konsumen, produsen) and the unit plan of Inpres 9/2025 (desa/kelurahan). An account belongs to a chart when
 * its unit does; the exceptions are the tables below, each with its reason.
 */
export function chartFor(kind: BookKind): SeedChart {
  const { kindName, unitCodes } = KINDS[kind];
  const posting = CHART_FULL.filter((account) => !account.heading).flatMap((account) => {
    const unitCode = belongsTo(kind, account) ? homeUnit(account, unitCodes) : null;
    return unitCode === null ? [] : [{ ...account, defaultUnitCode: unitCode }];
  });
  const headings = CHART_FULL.filter(
    (heading) => heading.heading && posting.some((account) => account.code.startsWith(heading.code)),
  );
  return {
    kind,
    kindName,
    units: unitCodes.map((code) => ({ code, name: UNIT_NAMES[code] })),
    accounts: [...headings, ...posting].sort((left, right) => (left.code < right.code ? -1 : 1)),
  };
}

const UNIT_NAMES: Readonly<Record<SeedUnitCode, string>> = {
  PUSAT: 'Kantor Pusat',
  USP: 'Unit Simpan Pinjam',
  TOKO: 'Unit Toko',
  TANI: 'Unit Pertanian',
};

type KindProfile = { readonly kindName: string; readonly unitCodes: readonly SeedUnitCode[] };

const KINDS: Readonly<Record<BookKind, KindProfile>> = {
  ksp: { kindName: 'Koperasi Simpan Pinjam', unitCodes: ['PUSAT', 'USP'] },
  ksu: { kindName: 'Koperasi Serba Usaha', unitCodes: SEED_UNIT_CODES },
  konsumen: { kindName: 'Koperasi Konsumen', unitCodes: ['PUSAT', 'TOKO'] },
  produsen: { kindName: 'Koperasi Produsen', unitCodes: ['PUSAT', 'USP', 'TANI'] },
  desa: { kindName: 'Koperasi Desa/Kelurahan Merah Putih', unitCodes: SEED_UNIT_CODES },
};

/** Accounts wanted also where their own unit is missing, and the unit they then take. */
const OTHER_HOMES: ReadonlyMap<string, SeedUnitCode> = new Map<string, SeedUnitCode>([
  // Payments by card and QR come in wherever there is a counter.
  ['11202', 'PUSAT'],
  // Members save in every cooperative, also where nobody borrows.
  ['21101', 'PUSAT'], ['21102', 'PUSAT'], ['21201', 'PUSAT'], ['21301', 'PUSAT'], ['21602', 'PUSAT'], ['51101', 'PUSAT'],
  // Every cooperative buys on credit, may borrow, may receive income early and earns commissions.
  ['21401', 'PUSAT'], ['21702', 'PUSAT'], ['51102', 'PUSAT'], ['49103', 'PUSAT'],
  // Receivables go bad in a shop as well; produce shrinks as well as shop goods.
  ['61107', 'PUSAT'], ['61108', 'TANI'],
]);

/** Accounts that need one of these units although they are kept at head office. */
const NEEDED_BY_UNITS: ReadonlyMap<string, readonly SeedUnitCode[]> = new Map<string, readonly SeedUnitCode[]>([
  ['12209', ['TOKO', 'TANI']],
]);

/** Accounts of one kind only: the village share is a duty of Merah Putih cooperatives (Permendesa 10/2025). */
const ONLY_FOR_KIND: ReadonlyMap<string, BookKind> = new Map<string, BookKind>([
  ['21507', 'desa'],
]);

function belongsTo(kind: BookKind, account: SeedAccount): boolean {
  const onlyKind = ONLY_FOR_KIND.get(account.code);
  if (onlyKind !== undefined && onlyKind !== kind) return false;
  const neededBy = NEEDED_BY_UNITS.get(account.code);
  return neededBy === undefined || neededBy.some((unitCode) => KINDS[kind].unitCodes.includes(unitCode));
}

function homeUnit(account: SeedAccount, unitCodes: readonly SeedUnitCode[]): SeedUnitCode | null {
  const own = unitCodes.find((code) => code === account.defaultUnitCode);
  const other = unitCodes.find((code) => code === OTHER_HOMES.get(account.code));
  return own ?? other ?? null;
}
