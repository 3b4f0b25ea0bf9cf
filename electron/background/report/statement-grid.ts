import { formatAmount } from '#shared/money/format.ts';
import type { Statement, StatementColumn, StatementRow } from '#shared/domain/statement/statement.ts';
import { textWidthPoints } from './fonts.ts';
import { CELL_PADDING_POINTS, HAIRLINE, RULE, TINT, type Grid, type GridCell, type GridRow } from './grid.ts';
import { columnWidths, extraPoints, gridColumns, gridOf, headRow, loosenFigures, pageRows, textOf, type PagedRow, type TableColumn } from './table-grid.ts';

export type StatementRoom = {
  readonly widthPoints: number;
  /** Height left on the first page and on the ones after it. */
  readonly firstPoints: number;
  readonly nextPoints: number;
  /** To stay free below the last row: signatures. */
  readonly reservePoints: number;
};

const FONT_SIZES = [8.5, 8, 7.5, 7, 6.5, 6] as const;
/** Labels get this much before the type is made smaller, or less when they are short. */
const LABEL_MIN_POINTS = 130;
const INDENT_POINTS = 9;
const AIR_POINTS = 3;
const DENSITIES = [1, 0.93, 0.86] as const;
const ROW_HEIGHTS: Readonly<Record<StatementRow['kind'], number>> = { heading: 18, line: 14.5, subtotal: 16.5, total: 20 };

/**
 * A statement as grids, one per page, in the largest type that leaves room for its labels.
 * `crowded` true when the type had to be small for that: take a wider paper.
 */
export function statementGrids(statement: Statement, room: StatementRoom): { readonly grids: readonly Grid[]; readonly crowded: boolean } {
  const order = columnOrder(statement);
  const columns = order.map((index) => tableColumn(statement, index));
  const cells = statement.rows.map((row) => order.map((index) => cellOf(statement, row, index)));
  const longest = order.map((_, position) => cells.map((row) => textOf(row[position] ?? null)).reduce(longer, ''));
  const widthsAt = (fontSize: number, textMinPoints: number): readonly number[] | null =>
    columnWidths(columns, longest, { widthPoints: room.widthPoints, fontSize, textMinPoints });
  const labelNeed = (fontSize: number): number => Math.max(0, ...statement.rows.map((row) =>
    textWidthPoints(row.label, { fontSize, bold: row.kind !== 'line' }) + row.level * INDENT_POINTS)) + 2 * CELL_PADDING_POINTS;
  const fontSize = FONT_SIZES.find((size) => widthsAt(size, Math.min(LABEL_MIN_POINTS, labelNeed(size))) !== null) ?? 6;
  const tight = widthsAt(fontSize, 0) ?? columns.map(() => room.widthPoints / columns.length);
  const widths = loosenFigures(columns, tight, labelNeed(fontSize) + 2 * INDENT_POINTS);
  const labelWidth = widths[order.indexOf(LABEL)] ?? 0;
  const rowsAt = (density: number): readonly PagedRow[] => statement.rows.map((row, index): PagedRow => {
    const body = gridRow(row, cells[index] ?? [], { density, first: index === 0 });
    const labelRoom = labelWidth - 2 * CELL_PADDING_POINTS - row.level * INDENT_POINTS;
    const extra = extraPoints(row.label, labelRoom, { fontSize, bold: body.bold === true });
    return {
      row: { ...body, heightPoints: body.heightPoints + extra },
      keepWithNext: row.kind === 'heading',
    };
  });
  const grid = gridColumns(columns, widths);
  const limits = { firstPoints: room.firstPoints - AIR_POINTS, nextPoints: room.nextPoints - AIR_POINTS };
  const head = headRow(columns, widths, fontSize);
  const tries = DENSITIES.map((density) => pageRows(head, rowsAt(density), limits));
  const fits = (pages: readonly (readonly GridRow[])[]): boolean => {
    const used = (pages.at(-1) ?? []).reduce((total, row) => total + row.heightPoints, 0);
    return used + room.reservePoints <= (pages.length === 1 ? limits.firstPoints : limits.nextPoints);
  };
  // Signatures alone on a page look lost: rows move a little closer where that keeps them together.
  const pages = tries.find(fits) ?? tries[0] ?? [];
  return { grids: pages.map((page) => gridOf(grid, spaced(page), fontSize)), crowded: fontSize < 7.5 };
}

/** Statements have no rules between lines: a little air keeps the first from sticking to the head. */
function spaced(page: readonly GridRow[]): readonly GridRow[] {
  return [...page.slice(0, 1), { cells: [], heightPoints: AIR_POINTS }, ...page.slice(1)];
}

/** Amounts, counts and texts as paper writes them; empty where nothing stands. */
export function cellText(cell: StatementRow['cells'][number]): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? formatAmount(cell) : cell;
}

const LABEL = -1;

/** Positions of the printed columns: those before the label, the label (-1), the others. */
function columnOrder(statement: Statement): readonly number[] {
  const indexes = statement.columns.map((_, index) => index);
  const before = indexes.filter((index) => statement.columns[index]?.beforeLabel === true);
  return [...before, LABEL, ...indexes.filter((index) => !before.includes(index))];
}

function tableColumn(statement: Statement, index: number): TableColumn {
  const column = statement.columns[index];
  if (column === undefined) return { label: statement.labelHeading ?? 'Uraian', width: { kind: 'text', weight: 1 } };
  return { label: column.label, width: WIDTHS[column.kind](column), ...(column.kind === 'note' ? { align: 'center' as const } : {}) };
}

const WIDTHS: Readonly<Record<StatementColumn['kind'], (column: StatementColumn) => TableColumn['width']>> = {
  money: () => ({ kind: 'figure' }),
  percent: () => ({ kind: 'figure' }),
  count: () => ({ kind: 'figure' }),
  note: () => ({ kind: 'fixed', points: 42 }),
  text: (column) => ({ kind: 'fixed', points: column.key === 'number' ? 24 : column.key === 'code' ? 38 : 54 }),
};

function cellOf(statement: Statement, row: StatementRow, index: number): GridCell {
  if (index === LABEL) return { text: row.label, indentPoints: row.level * INDENT_POINTS };
  const cell = row.cells[index] ?? null;
  const text = cellText(cell);
  return statement.columns[index]?.kind === 'money' && text === '0' && row.kind === 'line' ? '–' : text;
}

function gridRow(row: StatementRow, cells: readonly GridCell[], place: { readonly density: number; readonly first: boolean }): GridRow {
  const base = { cells, heightPoints: ROW_HEIGHTS[row.kind] * place.density };
  if (row.kind === 'line') return base;
  if (row.kind === 'heading') return { ...base, bold: true };
  if (row.kind === 'subtotal') return { ...base, bold: true, ...(place.first ? {} : { above: HAIRLINE }) };
  return { ...base, bold: true, fill: TINT, above: RULE, below: RULE };
}

function longer(left: string, right: string): string {
  const style = { fontSize: 10, bold: true };
  return textWidthPoints(right, style) > textWidthPoints(left, style) ? right : left;
}
