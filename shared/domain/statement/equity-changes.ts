import { add, max, min, negate, subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import type { Account, StatementLine } from '../account/account.ts';
import { accountsByCode, accountTotals, isResultAccount, lineOf, type AccountTotals } from './ledger-view.ts';
import { idOf, titleOf, type StatementInput } from './period.ts';
import type { LedgerFacts, ProofFailure, Statement, StatementColumn, StatementRow } from './statement.ts';

/**
 * Laporan Perubahan Ekuitas of this year, columns and rows of koperasi.md 7.3.
 *
 * Shape: columns Simpanan pokok, Simpanan wajib, Hibah, Cadangan, SHU belum dibagi, Jumlah; participation capital and
 * other equity get a column only when there is any. Rows saldo awal, setoran, pengembalian, pembagian SHU, cadangan dari
 * SHU, penggunaan cadangan (only when used), SHU tahun berjalan, koreksi, saldo akhir (keys `opening` ... `closing`).
 * Units: sen, equity positive.
 * Rules, as the ledger names accounts and not reasons (our decision): credits of savings and capital are setoran, debits
 * pengembalian; what left the SHU accounts is pembagian SHU, except what came into the reserves, which is cadangan dari
 * SHU; reserves that came from elsewhere are setoran. The SHU column holds the result before closing, so it equals the
 * equity of the neraca at any date.
 */
export function equityChanges(input: StatementInput): Statement {
  const facts = input.thisYear;
  const columns = equityColumns(facts, input.unitCode);
  const changes = columns.map((column) => column.change);
  const shuIndex = columns.findIndex((column) => column.key === 'shu');
  const reserve = columns.find((column) => column.key === 'reserves');
  const shu = shuChange(facts, input.unitCode);
  const reserveIn = reserve?.change.creditSen ?? ZERO;
  const intoReserveSen = min(reserveIn, max(negate(shu.netSen), ZERO));

  const build = (key: string, label: string, cellOf: (column: EquityColumn, change: Change) => Sen): StatementRow => {
    const amounts = columns.map((column, index) => cellOf(column, changes[index] ?? column.change));
    const kind = key === 'opening' ? 'subtotal' : key === 'closing' ? 'total' : 'line';
    const accountCodes = kind === 'line' ? columns.flatMap((column) => column.accountCodes) : [];
    const cells = [...amounts.map((amount) => (amount === 0 && kind === 'line' ? null : amount)), sum(amounts)];
    return { key, kind, level: 0, label, cells, accountCodes };
  };
  const isShu = (column: EquityColumn): boolean => columns[shuIndex] === column;
  const isReserve = (column: EquityColumn): boolean => column.key === 'reserves';
  const rows: StatementRow[] = [
    build('opening', 'Saldo awal', (_column, change) => change.openingSen),
    build('paidIn', 'Setoran', (column, change) => {
      if (isShu(column)) return ZERO;
      return isReserve(column) ? subtract(change.creditSen, intoReserveSen) : change.creditSen;
    }),
    build('paidBack', 'Pengembalian', (column, change) => (isShu(column) || isReserve(column) ? ZERO : negate(change.debitSen))),
    build('distributed', 'Pembagian SHU', (column) => (isShu(column) ? add(shu.netSen, intoReserveSen) : ZERO)),
    build('intoReserve', 'Cadangan dari SHU', (column) => {
      if (isShu(column)) return negate(intoReserveSen);
      return isReserve(column) ? intoReserveSen : ZERO;
    }),
    build('reserveUsed', 'Penggunaan cadangan', (column, change) => (isReserve(column) ? negate(change.debitSen) : ZERO)),
    build('result', 'SHU tahun berjalan', (column) => (isShu(column) ? shu.resultSen : ZERO)),
    build('correction', 'Koreksi', (column, change) => (isShu(column) ? shu.correctionSen : change.closingEntriesSen)),
    build('closing', 'Saldo akhir', (_column, change) => change.closingSen),
  ];
  return {
    id: idOf('equityChanges', input),
    title: titleOf('Laporan Perubahan Ekuitas', input),
    subtitle: input.subtitle,
    columns: [
      ...columns.map((column): StatementColumn => ({ key: column.key, label: column.label, kind: 'money' })),
      { key: 'total', label: 'Jumlah', kind: 'money' },
    ],
    rows: rows.filter((row) => row.key !== 'reserveUsed' || row.cells.some((cell) => typeof cell === 'number' && cell !== 0)),
  };
}

/**
 * Proves a statement of changes in equity: in every column saldo awal and the changes lead to saldo akhir, and its total
 * equals the equity of the ledger with the result not yet closed.
 */
export function proveEquityChanges(statement: Statement, input: StatementInput): readonly ProofFailure[] {
  const failures: ProofFailure[] = [];
  const closing = statement.rows.at(-1);
  statement.columns.forEach((column, index) => {
    const money = (row: StatementRow | undefined): Sen => {
      const cell = row?.cells[index];
      return typeof cell === 'number' ? cell : ZERO;
    };
    const expectedSen = sum(statement.rows.slice(0, -1).map(money));
    const foundSen = money(closing);
    if (expectedSen !== foundSen) failures.push({ code: 'proof.sumDiffers', where: column.key, expectedSen, foundSen });
  });
  const equity = accountTotals(input.thisYear, input.unitCode).filter(
    (one) => one.account.type === 'equity' || isResultAccount(one.account),
  );
  const expectedSen = negate(sum(equity.map((one) => one.closingSen)));
  const cell = closing?.cells.at(-1);
  const foundSen = typeof cell === 'number' ? cell : ZERO;
  if (expectedSen !== foundSen) failures.push({ code: 'proof.equityDiffers', where: 'closing', expectedSen, foundSen });
  return failures;
}

type Change = {
  readonly openingSen: Sen;
  readonly debitSen: Sen;
  readonly creditSen: Sen;
  readonly closingEntriesSen: Sen;
  readonly closingSen: Sen;
};

type EquityColumn = {
  readonly key: string;
  readonly label: string;
  readonly change: Change;
  readonly accountCodes: readonly string[];
};

const COLUMNS: readonly {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly StatementLine[];
  readonly optional: boolean;
}[] = [
  { key: 'simpananPokok', label: 'Simpanan pokok', lines: ['simpananPokok'], optional: false },
  { key: 'simpananWajib', label: 'Simpanan wajib', lines: ['simpananWajib'], optional: false },
  { key: 'grants', label: 'Hibah', lines: ['grants'], optional: false },
  { key: 'otherEquity', label: 'Modal penyertaan dan lain', lines: ['participationCapital', 'otherEquity'], optional: true },
  { key: 'reserves', label: 'Cadangan', lines: ['reserves'], optional: false },
  { key: 'shu', label: 'SHU belum dibagi', lines: ['shuUndistributed', 'shuCurrentYear', 'priorYearCorrection'], optional: false },
];

function equityColumns(facts: LedgerFacts, unitCode: string | null): readonly EquityColumn[] {
  const headings = accountsByCode(facts);
  const totals = accountTotals(facts, unitCode);
  const columns = COLUMNS.map((column) => {
    const own = totals.filter((one) => belongs(one.account, column.lines, headings) || (column.key === 'shu' && isResultAccount(one.account)));
    return { ...column, change: changeOf(own), accountCodes: own.filter((one) => !isResultAccount(one.account)).map((one) => one.account.code) };
  });
  return columns.filter((column) => !column.optional || column.accountCodes.length > 0);
}

function belongs(account: Account, lines: readonly StatementLine[], headings: ReadonlyMap<string, Account>): boolean {
  return account.type === 'equity' && lines.includes(lineOf(account, headings));
}

function changeOf(totals: readonly AccountTotals[]): Change {
  return {
    openingSen: negate(sum(totals.map((one) => one.openingSen))),
    debitSen: sum(totals.map((one) => one.debitSen)),
    creditSen: sum(totals.map((one) => one.creditSen)),
    closingEntriesSen: negate(sum(totals.map((one) => one.closingEntriesSen))),
    closingSen: negate(sum(totals.map((one) => one.closingSen))),
  };
}

type ShuChange = {
  /** Movement of the SHU accounts in months 1 to 12: what the RAT decided on, negative when SHU left. */
  readonly netSen: Sen;
  readonly resultSen: Sen;
  readonly correctionSen: Sen;
};

function shuChange(facts: LedgerFacts, unitCode: string | null): ShuChange {
  const headings = accountsByCode(facts);
  const totals = accountTotals(facts, unitCode);
  const movement = (belongsTo: (account: Account) => boolean): Sen =>
    negate(sum(totals.filter((one) => belongsTo(one.account)).map((one) => one.movementSen)));
  const ofLine = (...lines: readonly StatementLine[]) => (account: Account): boolean => belongs(account, lines, headings);
  const inShuColumn = (account: Account): boolean =>
    isResultAccount(account) || ofLine('shuUndistributed', 'shuCurrentYear', 'priorYearCorrection')(account);
  // Closing entries only move the result between the accounts of this column; anything else among them is a correction.
  const closingEntries = negate(sum(totals.filter((one) => inShuColumn(one.account)).map((one) => one.closingEntriesSen)));
  return {
    netSen: movement(ofLine('shuUndistributed', 'shuCurrentYear')),
    resultSen: movement(isResultAccount),
    correctionSen: add(movement(ofLine('priorYearCorrection')), closingEntries),
  };
}
