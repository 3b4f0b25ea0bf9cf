import type { Content } from 'pdfmake/interfaces.js';
import { formatAmount, formatBasisPoints, groupThousands } from '#shared/money/format.ts';
import { subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { textWidthPoints } from '../fonts.ts';
import { CELL_PADDING_POINTS, gridNode, RULE, TINT, type GridRow } from '../grid.ts';
import { columnWidths, extraPoints, gridColumns, gridOf, headRow, listRow, loosenFigures, type TableColumn } from '../table-grid.ts';
import type { CapitalGrowthRow, LoanGrowthRow, MemberMovementRow, RatOfficer, SavingsGrowthRow } from './input.ts';

/** A small table in the running text: kept on one page, in the largest type that fits. */
export type SmallTable = {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The last row, bold; null without. */
  readonly total: readonly string[] | null;
};

const SIZES = [8.5, 8, 7.5, 7, 6.5] as const;
const ROW_POINTS = 16;
const LABEL_AIR_POINTS = 24;
const NUMBER: TableColumn = { label: 'No', width: { kind: 'fixed', points: 24 } };

export function smallTable(table: SmallTable, widthPoints: number): Content {
  const all = table.total === null ? table.rows : [...table.rows, table.total];
  const longest = table.columns.map((_, index) => all.map((row) => row[index] ?? '').reduce((left, right) => (right.length > left.length ? right : left), ''));
  const widthsAt = (fontSize: number, textMinPoints: number): readonly number[] | null =>
    columnWidths(table.columns, longest, { widthPoints, fontSize, textMinPoints });
  const fontSize = SIZES.find((size) => widthsAt(size, 84) !== null) ?? 6.5;
  const tight = widthsAt(fontSize, 0) ?? table.columns.map(() => widthPoints / table.columns.length);
  const labelIndex = table.columns.findIndex((column) => column.width.kind === 'text');
  const widths = loosenFigures(table.columns, tight, textWidthPoints(longest[labelIndex] ?? '', { fontSize, bold: true }) + LABEL_AIR_POINTS);
  const rows = all.map((cells, index): GridRow => {
    const isTotal = table.total !== null && index === all.length - 1;
    const heightPoints = ROW_POINTS + Math.max(...cells.map((cell, position) =>
      extraPoints(cell, (widths[position] ?? 0) - 2 * CELL_PADDING_POINTS, { fontSize, bold: isTotal })));
    return isTotal ? { cells, heightPoints: heightPoints + 2, bold: true, fill: TINT, above: RULE, below: RULE } : listRow(cells, heightPoints);
  });
  const grid = gridOf(gridColumns(table.columns, widths), [headRow(table.columns, widths, fontSize), ...rows], fontSize);
  return { ...gridNode(grid), margin: [0, 2, 0, 12] };
}

/** Susunan pengurus or pengawas: No, Jabatan, Nama, Masa jabatan. */
export function officerTable(officers: readonly RatOfficer[], widthPoints: number): Content {
  return smallTable({
    columns: [NUMBER, text('Jabatan', 1), text('Nama', 1.6), text('Masa jabatan', 0.8)],
    rows: officers.map((officer, index) => [String(index + 1), officer.office, officer.name, officer.term]),
    total: null,
  }, widthPoints);
}

/** Perkembangan anggota: No, Uraian, L, P, Jumlah, Tahun lalu. The last row is the closing number. */
export function memberMovementTable(rows: readonly MemberMovementRow[], widthPoints: number): Content {
  const cells = rows.map((row, index) => [
    index === rows.length - 1 ? '' : String(index + 1), row.label, groupThousands(row.male), groupThousands(row.female),
    groupThousands(row.male + row.female), row.lastYear === null ? '' : groupThousands(row.lastYear),
  ]);
  return smallTable({
    columns: [NUMBER, text('Uraian', 1), figure('L'), figure('P'), figure('Jumlah'), figure('Tahun lalu')],
    rows: cells.slice(0, -1),
    total: cells.at(-1) ?? null,
  }, widthPoints);
}

/** Perkembangan modal: No, Uraian, Tahun lalu, Tahun ini, Naik/(turun), %. */
export function capitalTable(rows: readonly CapitalGrowthRow[], year: number, widthPoints: number): Content {
  const cells = (label: string, lastYearSen: Sen, thisYearSen: Sen): readonly string[] => [
    label, formatAmount(lastYearSen), formatAmount(thisYearSen), formatAmount(subtract(thisYearSen, lastYearSen)), growth(lastYearSen, thisYearSen),
  ];
  return smallTable({
    columns: [NUMBER, text('Uraian', 1), figure(String(year - 1)), figure(String(year)), figure('Naik / (turun)'), figure('%')],
    rows: rows.map((row, index) => [String(index + 1), ...cells(row.label, row.lastYearSen, row.thisYearSen)]),
    total: ['', ...cells('Jumlah', sum(rows.map((row) => row.lastYearSen)), sum(rows.map((row) => row.thisYearSen)))],
  }, widthPoints);
}

/** Perkembangan simpanan: No, Jenis simpanan, Saldo awal, Setoran, Penarikan, Bunga, Saldo akhir. */
export function savingsTable(rows: readonly SavingsGrowthRow[], widthPoints: number): Content {
  const amounts = (row: SavingsGrowthRow): readonly Sen[] => [row.openingSen, row.depositedSen, row.withdrawnSen, row.interestSen, row.closingSen];
  return smallTable({
    columns: [NUMBER, text('Jenis simpanan', 1), figure('Saldo awal'), figure('Setoran'), figure('Penarikan'), figure('Bunga'), figure('Saldo akhir')],
    rows: rows.map((row, index) => [String(index + 1), row.label, ...amounts(row).map(formatAmount)]),
    total: ['', 'Jumlah', ...totals(rows.map(amounts)).map(formatAmount)],
  }, widthPoints);
}

/** Perkembangan pinjaman: No, Uraian, Saldo awal, Realisasi, Angsuran pokok, Saldo akhir, Jumlah peminjam. */
export function loanTable(rows: readonly LoanGrowthRow[], widthPoints: number): Content {
  const amounts = (row: LoanGrowthRow): readonly Sen[] => [row.openingSen, row.lentSen, row.repaidSen, row.closingSen];
  return smallTable({
    columns: [NUMBER, text('Uraian', 1), figure('Saldo awal'), figure('Realisasi'), figure('Angsuran pokok'), figure('Saldo akhir'), figure('Jumlah peminjam')],
    rows: rows.map((row, index) => [String(index + 1), row.label, ...amounts(row).map(formatAmount), groupThousands(row.borrowerCount)]),
    total: ['', 'Jumlah', ...totals(rows.map(amounts)).map(formatAmount), groupThousands(rows.reduce((total, row) => total + row.borrowerCount, 0))],
  }, widthPoints);
}

/** Growth in percent with two decimals; a dash from zero. `growth(rupiah(200), rupiah(250))` is "25,00 %". */
export function growth(beforeSen: Sen, afterSen: Sen): string {
  if (beforeSen === ZERO) return '–';
  // A share for reading, not money: rounded to the basis point.
  const basisPoints = Math.round((subtract(afterSen, beforeSen) / Math.abs(beforeSen)) * 10_000);
  return basisPoints < 0 ? `(${formatBasisPoints(-basisPoints)})` : formatBasisPoints(basisPoints);
}

function totals(rows: readonly (readonly Sen[])[]): readonly Sen[] {
  return (rows[0] ?? []).map((_, index) => sum(rows.map((row) => row[index] ?? ZERO)));
}

function text(label: string, weight: number): TableColumn {
  return { label, width: { kind: 'text', weight } };
}

function figure(label: string): TableColumn {
  return { label, width: { kind: 'figure' } };
}
