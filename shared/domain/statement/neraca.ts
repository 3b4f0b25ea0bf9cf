import { add, negate, subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import type { Account, StatementLine } from '../account/account.ts';
import {
  accountsByCode, accountTotals, compareText, headingNameOf, isInterUnit, isResultAccount, lineOf, type AccountTotals,
} from './ledger-view.ts';
import { LINE_LABELS } from './line-labels.ts';
import { ASSET_SECTIONS, EQUITY_SECTION, LIABILITY_SECTIONS, NeracaRows, type NeracaEntry } from './neraca-rows.ts';
import { idOf, titleOf, yearColumns, yearsOf, type StatementInput } from './period.ts';
import type { LedgerFacts, ProofFailure, Statement, StatementColumn, StatementRow } from './statement.ts';

/** The name members know and the name of SAK EP; the figures are the same. */
export const NERACA_TITLES = { neraca: 'Neraca', position: 'Laporan Posisi Keuangan', both: 'Laporan Posisi Keuangan (Neraca)' } as const;

export type NeracaOptions = {
  readonly title: keyof typeof NERACA_TITLES;
  /** One row per account, or one per statement line. */
  readonly detail: 'account' | 'line';
  /**
   * True when the facts begin on the first day of a book year: what the result accounts brought along then is the result
   * of a year not yet closed, and stands on a row of its own (`priorResult`).
   */
  readonly beginsBookYear?: boolean;
};

/**
 * Neraca, report form, with last year beside this year.
 *
 * Shape: sections of koperasi.md 3.3 with subtotals; totals carry the keys `totalAssets`, `totalLiabilities`,
 * `totalEquity`, `totalLiabilitiesAndEquity`. A result not yet closed stands in equity as `runningResult`, so both sides
 * agree at any date. In the combined statement inter-unit balances cancel and are not shown; in the neraca of a unit the
 * row `interUnit` holds what the unit has with the others, also where a journal crossed units without account 12401.
 * Units: sen; assets debit positive, liabilities and equity credit positive.
 * Source: koperasi.md 3.3 and 7.3.
 */
export function neraca(input: StatementInput, options: NeracaOptions): Statement {
  const years = yearsOf(input).map((facts) => neracaYear(facts, input.unitCode));
  const headings = accountsByCode(input.thisYear, input.lastYear);
  const groups = new Map<StatementLine, Map<string, NeracaEntry>>();
  const derived: NeracaEntry[] = [];
  years.forEach((year, yearIndex) => {
    for (const totals of year.balances) collect(groups, { totals, yearIndex, count: years.length, headings, options });
  });
  derived.push(...interUnitEntries(years, input), ...resultEntries(years, options.beginsBookYear === true));

  const rows = new NeracaRows(years.length);
  const take = (lines: readonly StatementLine[]): readonly NeracaEntry[] =>
    lines.flatMap((line) => [
      ...[...(groups.get(line)?.values() ?? [])].sort((left, right) => compareText(left.order, right.order)),
      ...derived.filter((entry) => entry.line === line),
    ]);
  rows.heading('ASET', 0);
  const assets = ASSET_SECTIONS.map((section) => rows.section(section, take(section.lines)));
  rows.sum({ key: 'totalAssets', label: 'JUMLAH ASET', kind: 'total', parts: assets });
  rows.heading('LIABILITAS DAN EKUITAS', 0);
  const liabilities = LIABILITY_SECTIONS.map((section) => rows.section(section, take(section.lines)));
  const liabilitySum = rows.sum({ key: 'totalLiabilities', label: 'Jumlah Liabilitas', kind: 'subtotal', parts: liabilities });
  const equity = rows.section(EQUITY_SECTION, take(EQUITY_SECTION.lines));
  rows.sum({
    key: 'totalLiabilitiesAndEquity', label: 'JUMLAH LIABILITAS DAN EKUITAS', kind: 'total', parts: [liabilitySum, equity],
  });
  return {
    id: idOf('neraca', input),
    title: titleOf(NERACA_TITLES[options.title], input),
    subtitle: input.subtitle,
    columns: [CODE_COLUMN, NOTE_COLUMN, ...yearColumns(input)],
    rows: rows.rows,
  };
}

/** The two sides of a neraca, for the skontro print: assets left, liabilities and equity right, each with its total last. */
export type NeracaSides = { readonly left: readonly StatementRow[]; readonly right: readonly StatementRow[] };

/** Splits a neraca into its two sides. Asserts that the statement has the total of assets. */
export function neracaSides(statement: Statement): NeracaSides {
  const end = statement.rows.findIndex((row) => row.key === 'totalAssets');
  if (end === -1) throw new RangeError(`not a neraca: ${statement.id}`);
  return { left: statement.rows.slice(0, end + 1), right: statement.rows.slice(end + 1) };
}

/**
 * Proves a neraca: assets = liabilities + equity in each column; each total equals what the trial balance says by account
 * type; every account with a balance stands in a row; inter-unit accounts cancel in the combined neraca.
 */
export function proveNeraca(statement: Statement, input: StatementInput): readonly ProofFailure[] {
  const failures: ProofFailure[] = [];
  const shown = new Set(statement.rows.flatMap((row) => row.accountCodes));
  yearsOf(input).forEach((facts, yearIndex) => {
    const cell = (key: string): Sen => cellOf(statement, key, yearIndex + 2);
    const where = statement.columns[yearIndex + 2]?.key ?? '';
    const assets = cell('totalAssets');
    const financed = cell('totalLiabilitiesAndEquity');
    if (assets !== financed) failures.push({ code: 'proof.neracaUneven', where, expectedSen: assets, foundSen: financed });
    const totals = accountTotals(facts, input.unitCode);
    const ofTypes = (types: readonly Account['type'][]): Sen =>
      sum(totals.filter((one) => types.includes(one.account.type)).map((one) => one.closingSen));
    // A unit's own uneven journals are what it has with the other units; the combined statement has none.
    const expectedAssets = input.unitCode === null ? ofTypes(['asset']) : subtract(ofTypes(['asset']), sum(totals.map((one) => one.closingSen)));
    if (assets !== expectedAssets) failures.push({ code: 'proof.sumDiffers', where, expectedSen: expectedAssets, foundSen: assets });
    const expectedFinanced = negate(ofTypes(['liability', 'equity', 'income', 'expense']));
    if (financed !== expectedFinanced) {
      failures.push({ code: 'proof.sumDiffers', where, expectedSen: expectedFinanced, foundSen: financed });
    }
    for (const one of totals) {
      if (one.closingSen === 0 || shown.has(one.account.code) || isInterUnit(one.account)) continue;
      failures.push({ code: 'proof.accountMissing', where: one.account.code, expectedSen: one.closingSen, foundSen: ZERO });
    }
    const interUnit = sum(totals.filter((one) => isInterUnit(one.account)).map((one) => one.closingSen));
    if (input.unitCode === null && interUnit !== 0) {
      failures.push({ code: 'proof.interUnitOpen', where, expectedSen: ZERO, foundSen: interUnit });
    }
  });
  return failures;
}

/** The money in a named row, zero when the row or cell is empty. */
export function cellOf(statement: Statement, key: string, columnIndex: number): Sen {
  const cell = statement.rows.find((row) => row.key === key)?.cells[columnIndex];
  return typeof cell === 'number' ? cell : ZERO;
}

export const CODE_COLUMN: StatementColumn = { key: 'code', label: 'Kode', kind: 'text', beforeLabel: true };
export const NOTE_COLUMN: StatementColumn = { key: 'note', label: 'Catatan', kind: 'note' };

type NeracaYear = {
  readonly balances: readonly AccountTotals[];
  readonly interUnitSen: Sen;
  readonly interUnitCodes: readonly string[];
  readonly resultSen: Sen;
  readonly priorResultSen: Sen;
  readonly resultCodes: readonly string[];
};

function neracaYear(facts: LedgerFacts, unitCode: string | null): NeracaYear {
  const totals = accountTotals(facts, unitCode);
  const result = totals.filter((one) => isResultAccount(one.account));
  const interUnit = totals.filter((one) => isInterUnit(one.account));
  const openSen = unitCode === null ? ZERO : negate(sum(totals.map((one) => one.closingSen)));
  return {
    balances: totals.filter((one) => !isResultAccount(one.account) && !isInterUnit(one.account)),
    interUnitSen: add(sum(interUnit.map((one) => one.closingSen)), openSen),
    interUnitCodes: interUnit.map((one) => one.account.code),
    resultSen: negate(sum(result.map((one) => one.closingSen))),
    priorResultSen: negate(sum(result.map((one) => one.openingSen))),
    resultCodes: result.filter((one) => one.closingSen !== 0).map((one) => one.account.code),
  };
}

function interUnitEntries(years: readonly NeracaYear[], input: StatementInput): readonly NeracaEntry[] {
  const amounts = years.map((year) => year.interUnitSen);
  if (amounts.every((amount) => amount === 0)) return [];
  const accountCodes = [...new Set(years.flatMap((year) => year.interUnitCodes))];
  const code = accountCodes.length === 1 ? (accountCodes[0] ?? '') : '';
  const label = input.unitCode === null ? 'Rekening Antar Unit (belum nihil)' : 'Rekening Antar Unit';
  return [{ line: 'interUnit', order: code, key: 'interUnit', code, label, amounts, accountCodes }];
}

function resultEntries(years: readonly NeracaYear[], apart: boolean): readonly NeracaEntry[] {
  const accountCodes = [...new Set(years.flatMap((year) => year.resultCodes))].sort(compareText);
  if (accountCodes.length === 0) return [];
  const common = { order: '', code: '', accountCodes };
  const prior = years.map((year) => (apart ? year.priorResultSen : ZERO));
  const running = years.map((year, index) => subtract(year.resultSen, prior[index] ?? ZERO));
  const runningEntry: NeracaEntry = { ...common, line: 'shuCurrentYear', key: 'runningResult', label: 'SHU Tahun Berjalan (belum ditutup)', amounts: running };
  if (prior.every((amount) => amount === 0)) return [runningEntry];
  return [{ ...common, line: 'shuUndistributed', key: 'priorResult', label: 'SHU Tahun Lalu (belum ditutup)', amounts: prior }, runningEntry];
}

type CollectInput = {
  readonly totals: AccountTotals;
  readonly yearIndex: number;
  readonly count: number;
  readonly headings: ReadonlyMap<string, Account>;
  readonly options: NeracaOptions;
};

function collect(groups: Map<StatementLine, Map<string, NeracaEntry>>, input: CollectInput): void {
  const { account, closingSen } = input.totals;
  if (closingSen === 0) return;
  const line = lineOf(account, input.headings);
  const lineLabel = account.line !== line ? (headingNameOf(account, input.headings) ?? LINE_LABELS[line]) : LINE_LABELS[line];
  const byAccount = input.options.detail === 'account';
  const group = groups.get(line) ?? new Map<string, NeracaEntry>();
  groups.set(line, group);
  const name = byAccount ? account.code : lineLabel;
  const entry = group.get(name) ?? {
    line,
    order: account.code,
    key: null,
    code: byAccount ? account.code : '',
    label: byAccount ? account.name : lineLabel,
    amounts: Array.from({ length: input.count }, () => ZERO),
    accountCodes: [],
  };
  group.set(name, entry);
  const amount = account.type === 'asset' ? closingSen : negate(closingSen);
  entry.amounts[input.yearIndex] = add(entry.amounts[input.yearIndex] ?? ZERO, amount);
  if (!entry.accountCodes.includes(account.code)) entry.accountCodes.push(account.code);
}
