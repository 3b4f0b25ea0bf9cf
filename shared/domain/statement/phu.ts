import { negate, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { accountsByCode, accountTotals, compareText, isResultAccount } from './ledger-view.ts';
import { cellOf, NOTE_COLUMN } from './neraca.ts';
import { idOf, titleOf, yearColumns, yearsOf, type StatementInput } from './period.ts';
import { phuFigures, phuSplit, type Pair, type PhuBlock, type PhuFigures, type PhuResults } from './phu-figures.ts';
import type { ProofFailure, Statement, StatementColumn, StatementRow } from './statement.ts';

/**
 * Perhitungan Hasil Usaha in the twelve steps of koperasi.md 3.3, this year beside last year.
 *
 * Shape: columns No, (Uraian), Catatan, this year, last year. Costs are negative. The results carry the keys of
 * `PhuResults`: `memberNet`, `nonMemberGross`, `gross`, `operating`, `afterCooperative`, `beforeTax`, `afterTax`.
 * Closing entries are not counted. Units: sen. Source: koperasi.md 3.3 and 7.3.
 */
export function phu(input: StatementInput): Statement {
  const headings = accountsByCode(input.thisYear, input.lastYear);
  const years = yearsOf(input).map((facts) => phuFigures(facts, { unitCode: input.unitCode, headings }));
  return {
    id: idOf('phu', input),
    title: titleOf('Perhitungan Hasil Usaha', input),
    subtitle: input.subtitle,
    columns: [NUMBER_COLUMN, NOTE_COLUMN, ...yearColumns(input)],
    rows: phuRows(years, { lead: (number) => [number, null] }),
  };
}

/**
 * PHU per unit: Uraian, one column per unit, Eliminasi, Gabungan, for this year only.
 *
 * Shape: units in their printed order; a unit without movement keeps its column. Eliminasi is the combined figure less the
 * units, so that each row adds up; it is empty as long as units do not sell to each other. Source: koperasi.md 7.3.
 */
export function phuPerUnit(input: StatementInput): Statement {
  const headings = accountsByCode(input.thisYear, input.lastYear);
  const perUnit = input.units.map((unit) => phuFigures(input.thisYear, { unitCode: unit.code, headings }));
  const combined = phuFigures(input.thisYear, { unitCode: null, headings });
  const rows = phuRows([...perUnit, combined], { lead: () => [] }).map((row) => {
    const units = row.cells.slice(0, -1);
    const last = row.cells.at(-1) ?? null;
    if (row.kind === 'heading') return { ...row, cells: [...units, null, null] };
    const eliminated = sum([money(last), ...units.map((cell) => negate(money(cell)))]);
    return { ...row, cells: [...units.map(blank), blank(eliminated), last] };
  });
  return {
    id: 'phuPerUnit',
    title: 'Perhitungan Hasil Usaha per Unit',
    subtitle: input.subtitle,
    columns: [
      ...input.units.map((unit): StatementColumn => ({ key: unit.code, label: unit.name, kind: 'money' })),
      { key: 'elimination', label: 'Eliminasi', kind: 'money' },
      { key: 'combined', label: 'Gabungan', kind: 'money' },
    ],
    rows,
  };
}

/**
 * PHU in two columns, members and non-members, with their sum, for this year: what the SHU is divided from.
 *
 * Shape: one row per step; common costs by contribution, tax by the result before tax (`phuSplit`).
 * Source: koperasi.md 6.8; the article 45 split of UU 25/1992.
 */
export function phuByParty(input: StatementInput): Statement {
  const headings = accountsByCode(input.thisYear, input.lastYear);
  const figures = phuFigures(input.thisYear, { unitCode: input.unitCode, headings });
  const split = phuSplit(figures);
  const codes = (...blocks: readonly PhuBlock[]): readonly string[] =>
    figures.lines.filter((line) => blocks.includes(line.block)).map((line) => line.account.code);
  const gross: Pair = { memberSen: figures.results.memberNet, nonMemberSen: figures.results.nonMemberGross };
  const other: Pair = {
    memberSen: sum([split.contribution.memberSen, negate(gross.memberSen), split.otherUnsplit.memberSen]),
    nonMemberSen: sum([split.contribution.nonMemberSen, negate(gross.nonMemberSen), split.otherUnsplit.nonMemberSen]),
  };
  return {
    id: idOf('phuByParty', input),
    title: titleOf('Perhitungan Hasil Usaha Anggota dan Non-Anggota', input),
    subtitle: input.subtitle,
    columns: [
      { key: 'member', label: 'Anggota', kind: 'money' },
      { key: 'nonMember', label: 'Non-anggota', kind: 'money' },
      { key: 'total', label: 'Jumlah', kind: 'money' },
    ],
    rows: [
      pairRow({ label: 'Pendapatan usaha', pair: blockPair(figures, ['memberIncome', 'nonMemberIncome']), codes: codes('memberIncome', 'nonMemberIncome') }),
      pairRow({ label: 'Beban pokok', pair: blockPair(figures, ['memberCost', 'nonMemberCost']), codes: codes('memberCost', 'nonMemberCost') }),
      pairRow({ key: 'gross', label: 'Sisa hasil usaha kotor', pair: gross, codes: [] }),
      pairRow({ label: 'Pendapatan dan beban lain', pair: other, codes: codes('other', 'unsplitIncome', 'unsplitCost') }),
      pairRow({ label: 'Beban usaha', pair: split.operatingExpense, codes: codes('operatingExpense') }),
      pairRow({ label: 'Beban perkoperasian', pair: split.cooperativeExpense, codes: codes('cooperativeExpense') }),
      pairRow({ key: 'beforeTax', label: 'SHU sebelum pajak', pair: split.beforeTax, codes: [] }),
      pairRow({ label: 'Pajak penghasilan', pair: split.tax, codes: codes('tax') }),
      pairRow({ key: 'afterTax', label: 'SHU setelah pajak', pair: split.afterTax, codes: [] }),
    ],
  };
}

/**
 * Proves a PHU: `afterTax` of each year equals the change in the result accounts without closing entries, and every
 * result account that moved stands in a row. Works for `phu`, `phuPerUnit` (the combined column) and `phuByParty`.
 */
export function provePhu(statement: Statement, input: StatementInput): readonly ProofFailure[] {
  const failures: ProofFailure[] = [];
  const shown = new Set(statement.rows.flatMap((row) => row.accountCodes));
  const unitCode = statement.id === 'phuPerUnit' ? null : input.unitCode;
  yearsOf(input).forEach((facts, yearIndex) => {
    const key = ['thisYear', 'lastYear'][yearIndex] ?? '';
    const found = statement.columns.findIndex((column) => column.key === key);
    if (found === -1 && yearIndex > 0) return;
    const columnIndex = found === -1 ? statement.columns.length - 1 : found;
    const totals = accountTotals(facts, unitCode).filter((one) => isResultAccount(one.account));
    const expectedSen = negate(sum(totals.map((one) => one.movementSen)));
    const foundSen = cellOf(statement, 'afterTax', columnIndex);
    if (expectedSen !== foundSen) {
      failures.push({ code: 'proof.resultDiffers', where: statement.columns[columnIndex]?.key ?? '', expectedSen, foundSen });
    }
    for (const one of totals) {
      if (one.movementSen === 0 || shown.has(one.account.code)) continue;
      failures.push({ code: 'proof.accountMissing', where: one.account.code, expectedSen: one.movementSen, foundSen: ZERO });
    }
  });
  return failures;
}

const NUMBER_COLUMN: StatementColumn = { key: 'number', label: 'No', kind: 'text', beforeLabel: true };

type Step =
  | { readonly kind: 'block'; readonly heading: string; readonly block: PhuBlock }
  | { readonly kind: 'result'; readonly label: string; readonly result: keyof PhuResults; readonly rowKind: 'subtotal' | 'total' };

const STEPS: readonly Step[] = [
  { kind: 'block', heading: 'Partisipasi bruto anggota', block: 'memberIncome' },
  { kind: 'block', heading: 'Beban pokok anggota', block: 'memberCost' },
  { kind: 'result', label: 'Partisipasi neto anggota', result: 'memberNet', rowKind: 'subtotal' },
  { kind: 'block', heading: 'Pendapatan dari non-anggota', block: 'nonMemberIncome' },
  { kind: 'block', heading: 'Beban pokok non-anggota', block: 'nonMemberCost' },
  { kind: 'result', label: 'Laba (rugi) kotor non-anggota', result: 'nonMemberGross', rowKind: 'subtotal' },
  { kind: 'block', heading: 'Pendapatan belum dipilah', block: 'unsplitIncome' },
  { kind: 'block', heading: 'Beban pokok belum dipilah', block: 'unsplitCost' },
  { kind: 'result', label: 'Sisa hasil usaha kotor', result: 'gross', rowKind: 'total' },
  { kind: 'block', heading: 'Beban usaha', block: 'operatingExpense' },
  { kind: 'result', label: 'SHU koperasi', result: 'operating', rowKind: 'subtotal' },
  { kind: 'block', heading: 'Beban perkoperasian', block: 'cooperativeExpense' },
  { kind: 'result', label: 'SHU setelah beban perkoperasian', result: 'afterCooperative', rowKind: 'subtotal' },
  { kind: 'block', heading: 'Pendapatan dan beban lain', block: 'other' },
  { kind: 'result', label: 'SHU sebelum pajak', result: 'beforeTax', rowKind: 'subtotal' },
  { kind: 'block', heading: 'Pajak penghasilan', block: 'tax' },
  { kind: 'result', label: 'SHU setelah pajak', result: 'afterTax', rowKind: 'total' },
];

type RowShape = { readonly lead: (number: string) => readonly (string | null)[] };

/** The rows of all steps with one money cell per set of figures; blocks without lines are left out, results are not. */
function phuRows(columns: readonly PhuFigures[], shape: RowShape): readonly StatementRow[] {
  const rows: StatementRow[] = [];
  let number = 0;
  for (const step of STEPS) {
    if (step.kind === 'result') {
      const cells = [...shape.lead(''), ...columns.map((figures) => figures.results[step.result])];
      rows.push({ key: step.result, kind: step.rowKind, level: step.rowKind === 'total' ? 0 : 1, label: step.label, cells, accountCodes: [] });
      continue;
    }
    const lines = blockLines(columns, step.block);
    if (lines.length === 0) continue;
    number += 1;
    rows.push({
      kind: 'heading', level: 0, label: step.heading, cells: [...shape.lead(String(number)), ...columns.map(() => null)], accountCodes: [],
    });
    for (const line of lines) {
      rows.push({
        kind: 'line', level: 1, label: line.name, cells: [...shape.lead(''), ...line.amounts], accountCodes: [line.code],
      });
    }
    if (lines.length === 1) continue;
    rows.push({
      key: step.block,
      kind: 'subtotal',
      level: 1,
      label: `Jumlah ${step.heading.charAt(0).toLowerCase()}${step.heading.slice(1)}`,
      cells: [...shape.lead(''), ...columns.map((figures) => figures.blocks[step.block])],
      accountCodes: [],
    });
  }
  return rows;
}

type BlockLine = { readonly code: string; readonly name: string; readonly amounts: readonly (Sen | null)[] };

function blockLines(columns: readonly PhuFigures[], block: PhuBlock): readonly BlockLine[] {
  const names = new Map<string, string>();
  const amounts = columns.map((figures) => {
    const own = new Map<string, Sen>();
    for (const line of figures.lines) {
      if (line.block !== block) continue;
      own.set(line.account.code, line.amountSen);
      if (!names.has(line.account.code)) names.set(line.account.code, line.account.name);
    }
    return own;
  });
  return [...names]
    .sort(([left], [right]) => compareText(left, right))
    .map(([code, name]) => ({ code, name, amounts: amounts.map((own) => own.get(code) ?? null) }));
}

type PairRowInput = { readonly key?: string; readonly label: string; readonly pair: Pair; readonly codes: readonly string[] };

function pairRow(input: PairRowInput): StatementRow {
  const { memberSen, nonMemberSen } = input.pair;
  const cells = [memberSen, nonMemberSen, sum([memberSen, nonMemberSen])];
  if (input.key === undefined) return { kind: 'line', level: 1, label: input.label, cells, accountCodes: input.codes };
  const kind = input.key === 'afterTax' ? 'total' : 'subtotal';
  return { key: input.key, kind, level: 0, label: input.label, cells, accountCodes: input.codes };
}

function blockPair(figures: PhuFigures, [member, nonMember]: readonly [PhuBlock, PhuBlock]): Pair {
  return { memberSen: figures.blocks[member], nonMemberSen: figures.blocks[nonMember] };
}

function money(cell: Sen | string | null): Sen {
  return typeof cell === 'number' ? cell : ZERO;
}

function blank(cell: Sen | string | null): Sen | string | null {
  return cell === 0 ? null : cell;
}
