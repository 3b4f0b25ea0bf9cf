import { textWidthPoints } from './fonts.ts';
import { CELL_LINES_MAX, CELL_PADDING_POINTS, HAIRLINE, LINE_GAP, RULE, SHRINK_MIN, wrapWords, type Grid, type GridCell, type GridColumn, type GridRow } from './grid.ts';

/**
 * A column of a printed table. `figure` columns are as wide as their widest text, right-aligned; `text` columns share what
 * is left by `weight`; `fixed` columns have `widthPoints`.
 */
export type TableColumn = {
  readonly label: string;
  readonly width: { readonly kind: 'figure' } | { readonly kind: 'text'; readonly weight: number } | { readonly kind: 'fixed'; readonly points: number };
  readonly align?: GridColumn['align'];
};

export const HEAD_LINE_POINTS = 11;
const HEAD_PADDING_POINTS = 8;
const FIGURE_WIDTH_MIN_POINTS = 28;
/** Where labels leave room, figure columns stand this much further apart. */
const EXTRA_MAX_POINTS = 26;

/**
 * Widths for the columns of a table that fills `widthPoints`.
 *
 * Shape: `figures[i]` is the longest text of column i (bold), used where the column is a figure. When the figures leave
 * less than `textMinPoints` for the text columns, null: the caller takes a smaller font or a wider paper.
 */
export function columnWidths(
  columns: readonly TableColumn[],
  figures: readonly string[],
  room: { readonly widthPoints: number; readonly fontSize: number; readonly textMinPoints: number },
): readonly number[] | null {
  const fixed = columns.map((column, index) => {
    if (column.width.kind === 'fixed') return column.width.points;
    if (column.width.kind === 'text') return 0;
    const style = { fontSize: room.fontSize, bold: true };
    const word = Math.max(...column.label.split(' ').map((part) => textWidthPoints(part, style)));
    return Math.max(textWidthPoints(figures[index] ?? '', style), word, FIGURE_WIDTH_MIN_POINTS) + 2 * CELL_PADDING_POINTS + 1;
  });
  const weights = columns.map((column) => (column.width.kind === 'text' ? column.width.weight : 0));
  const weightSum = weights.reduce((left, right) => left + right, 0);
  const left = room.widthPoints - fixed.reduce((total, width) => total + width, 0);
  if (left < room.textMinPoints * Math.min(1, weightSum)) return null;
  if (weightSum === 0) return fixed;
  return fixed.map((width, index) => width + ((weights[index] ?? 0) / weightSum) * left);
}

/**
 * Gives room the first text column does not need to the figures, so that they do not stand shoulder to shoulder.
 * `labelNeedPoints` is the width of the longest label with its padding.
 */
export function loosenFigures(columns: readonly TableColumn[], widths: readonly number[], labelNeedPoints: number): readonly number[] {
  const label = columns.findIndex((column) => column.width.kind === 'text');
  const figures = columns.filter((column) => column.width.kind === 'figure').length;
  const spare = (widths[label] ?? 0) - labelNeedPoints;
  if (figures === 0 || spare <= 0) return widths;
  const extra = Math.min(EXTRA_MAX_POINTS, spare / figures);
  return widths.map((width, index) => {
    if (index === label) return width - extra * figures;
    return columns[index]?.width.kind === 'figure' ? width + extra : width;
  });
}

/** The grid columns of table columns with their widths. */
export function gridColumns(columns: readonly TableColumn[], widths: readonly number[]): readonly GridColumn[] {
  return columns.map((column, index) => ({
    widthPoints: widths[index] ?? 0, align: column.align ?? (column.width.kind === 'figure' ? 'right' : 'left'),
  }));
}

/** The head of a table: labels broken into lines that fit, at the foot of the row, between two rules. */
export function headRow(columns: readonly TableColumn[], widths: readonly number[], fontSize: number): GridRow {
  const labels = columns.map((column, index) => breakLabel(column.label, (widths[index] ?? 0) - 2 * CELL_PADDING_POINTS, fontSize));
  const lines = Math.max(1, ...labels.map((label) => label.split('\n').length));
  return {
    cells: labels, heightPoints: lines * HEAD_LINE_POINTS + HEAD_PADDING_POINTS, bold: true, lines: true, above: RULE, below: RULE,
  };
}

/** Puts rows below the head, page by page; `limits` are the heights of the first and of the other pages. */
export function pageRows(
  head: GridRow,
  rows: readonly PagedRow[],
  limits: { readonly firstPoints: number; readonly nextPoints: number },
): readonly (readonly GridRow[])[] {
  const pages: GridRow[][] = [];
  let page: PagedRow[] = [];
  let height = head.heightPoints;
  const close = (): void => {
    // A heading does not stay behind at the foot of a page.
    const carried: PagedRow[] = [];
    while (page.length > 1 && page.at(-1)?.keepWithNext === true) carried.unshift(...page.splice(-1));
    pages.push([head, ...page.map((one) => one.row)]);
    page = carried;
    height = head.heightPoints + carried.reduce((total, one) => total + one.row.heightPoints, 0);
  };
  for (const row of rows) {
    const limit = pages.length === 0 ? limits.firstPoints : limits.nextPoints;
    if (height + row.row.heightPoints > limit && page.length > 0) close();
    page.push(row);
    height += row.row.heightPoints;
  }
  if (page.length > 0 || pages.length === 0) pages.push([head, ...page.map((one) => one.row)]);
  return pages;
}

export type PagedRow = { readonly row: GridRow; readonly keepWithNext: boolean };

/** A plain line of a list with its hairline. */
export function listRow(cells: readonly GridCell[], heightPoints: number): GridRow {
  return { cells, heightPoints, below: HAIRLINE };
}

/** The text of a cell, to measure it. */
export function textOf(cell: GridCell): string {
  return cell === null ? '' : typeof cell === 'string' ? cell : cell.text;
}

/**
 * What a row needs above its plain height because the painter will set a text of it in several lines: 0 when it fits in one.
 */
export function extraPoints(text: string, roomPoints: number, style: { readonly fontSize: number; readonly bold: boolean }): number {
  if (textWidthPoints(text, style) * SHRINK_MIN <= roomPoints) return 0;
  const small = { ...style, fontSize: style.fontSize * SHRINK_MIN };
  const lines = wrapWords(text, (line) => textWidthPoints(line, small) <= roomPoints).length;
  return (Math.min(lines, CELL_LINES_MAX) - 1) * small.fontSize * LINE_GAP;
}

/** A grid from the rows of one page. */
export function gridOf(columns: readonly GridColumn[], rows: readonly GridRow[], fontSize: number): Grid {
  return { columns, rows, fontSize };
}

function breakLabel(label: string, widthPoints: number, fontSize: number): string {
  const lines = wrapWords(label, (line) => textWidthPoints(line, { fontSize, bold: true }) <= widthPoints);
  return lines.join('\n');
}
