import { formatAmount } from '#shared/money/format.ts';
import type { Statement, StatementColumn, StatementRow } from '#shared/domain/statement/statement.ts';
import { textWidthPoints } from './fonts.ts';
import { CELL_PADDING_POINTS, type GridCell } from './grid.ts';
import { columnWidths, loosenFigures, textOf, type TableColumn } from './table-grid.ts';

/** How the columns of a statement stand on a width of paper: in printed order, the label among them. */
export type StatementLayout = {
  readonly columns: readonly TableColumn[];
  readonly widths: readonly number[];
  readonly fontSize: number;
  /** The cells of each row in printed order. */
  readonly cells: readonly (readonly GridCell[])[];
  /** Positions whose text may take several lines: the label and columns of text. */
  readonly wrapping: readonly number[];
};

export const INDENT_POINTS = 9;
const FONT_SIZES = [8.5, 8, 7.5, 7, 6.5, 6] as const;
/** Labels get this much before the type is made smaller, or less when they are short. */
const LABEL_MIN_POINTS = 130;
/** Columns of text are as wide as their text within these. */
const TEXT_MIN_POINTS = 20;
const TEXT_MAX_POINTS = 120;
const LABEL = -1;

/** Lays the columns of a statement out on a width, in the largest type that leaves room for its labels. */
export function statementLayout(statement: Statement, widthPoints: number): StatementLayout {
  const order = columnOrder(statement);
  const cells = statement.rows.map((row) => order.map((index) => cellOf(row, index)));
  const longest = order.map((_, position) => cells.reduce((text, row) => longer(text, textOf(row[position] ?? null)), ''));
  const columns = order.map((index, position) => tableColumn(statement, index, longest[position] ?? ''));
  const widthsAt = (fontSize: number, textMinPoints: number): readonly number[] | null =>
    columnWidths(columns, longest, { widthPoints, fontSize, textMinPoints });
  const labelNeed = (fontSize: number): number => statement.rows.reduce((most, row) =>
    Math.max(most, textWidthPoints(row.label, { fontSize, bold: row.kind !== 'line' }) + row.level * INDENT_POINTS), 0) + 2 * CELL_PADDING_POINTS;
  const fontSize = FONT_SIZES.find((size) => widthsAt(size, Math.min(LABEL_MIN_POINTS, labelNeed(size))) !== null) ?? 6;
  const tight = widthsAt(fontSize, 0) ?? columns.map(() => widthPoints / columns.length);
  const widths = loosenFigures(columns, tight, labelNeed(fontSize) + 2 * INDENT_POINTS);
  const wrapping = order.flatMap((index, position) => (index === LABEL || statement.columns[index]?.kind === 'text' ? [position] : []));
  return { columns, widths, fontSize, cells, wrapping };
}

/** Positions of the printed columns: those before the label, the label (-1), the others. */
function columnOrder(statement: Statement): readonly number[] {
  const indexes = statement.columns.map((_, index) => index);
  const before = indexes.filter((index) => statement.columns[index]?.beforeLabel === true);
  return [...before, LABEL, ...indexes.filter((index) => !before.includes(index))];
}

function tableColumn(statement: Statement, index: number, longest: string): TableColumn {
  const column = statement.columns[index];
  if (column === undefined) return { label: statement.labelHeading ?? 'Uraian', width: { kind: 'text', weight: 1 } };
  return { label: column.label, width: widthOf(column, longest), ...(column.kind === 'note' ? { align: 'center' as const } : {}) };
}

function widthOf(column: StatementColumn, longest: string): TableColumn['width'] {
  if (column.kind === 'note') return { kind: 'fixed', points: 42 };
  if (column.kind !== 'text') return { kind: 'figure' };
  const style = { fontSize: FONT_SIZES[0], bold: true };
  const headWord = Math.max(...column.label.split(' ').map((word) => textWidthPoints(word, style)));
  const text = textWidthPoints(longest, { ...style, bold: false });
  return { kind: 'fixed', points: Math.min(TEXT_MAX_POINTS, Math.max(TEXT_MIN_POINTS, headWord, text)) + 2 * CELL_PADDING_POINTS };
}

function cellOf(row: StatementRow, index: number): GridCell {
  if (index === LABEL) return { text: row.label, indentPoints: row.level * INDENT_POINTS };
  const cell = row.cells[index] ?? null;
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return cell === 0 && row.kind === 'line' ? '–' : formatAmount(cell);
}

function longer(left: string, right: string): string {
  // Widths are compared only where the count of characters leaves it open: lists are long.
  if (right.length * 2 < left.length) return left;
  const style = { fontSize: 10, bold: true };
  return textWidthPoints(right, style) > textWidthPoints(left, style) ? right : left;
}
