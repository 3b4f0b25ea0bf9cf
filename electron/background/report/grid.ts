import type { ContentCanvas } from 'pdfmake/interfaces.js';

/**
 * A table of single-line cells with fixed column widths, painted in one go. pdfmake measures every cell of its tables,
 * which is most of its time; a grid costs it one rectangle. Rows never split: who makes a grid pages it.
 * Lengths are points; x grows to the right, y down.
 */
export type Grid = {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly fontSize: number;
};

export type GridColumn = { readonly widthPoints: number; readonly align: 'left' | 'right' | 'center' };

export type GridRow = {
  readonly heightPoints: number;
  readonly cells: readonly GridCell[];
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly above?: GridRule;
  readonly below?: GridRule;
  /** Several lines per cell, split at "\n": table heads. They stand at the foot of the row. */
  readonly lines?: boolean;
};

export type GridRule = { readonly widthPoints: number; readonly color: string };

/** Text in the column's alignment; an object only where a cell departs from its column. Null leaves the cell empty. */
export type GridCell = string | null | GridCellSpec;

export type GridCellSpec = {
  readonly text: string;
  /** Columns covered, itself included. */
  readonly span?: number;
  readonly align?: GridColumn['align'];
  readonly indentPoints?: number;
  /** A dotted line after the text, to sign on. */
  readonly dotsPoints?: number;
};

/** Space between a cell's text and the edges of its column. */
export const CELL_PADDING_POINTS = 3;

/** A text that would have to be smaller than this share of its size is set in several lines of this share instead. */
export const SHRINK_MIN = 0.88;
/** Lines a cell holds at most; what is longer is cut with an ellipsis. */
export const CELL_LINES_MAX = 3;
/** Distance of lines in a cell, as a share of their size. */
export const LINE_GAP = 1.16;

/** Fills lines word by word; `fits` says whether a line is narrow enough. All words come back, also in lines too wide. */
export function wrapWords(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export const HAIRLINE: GridRule = { widthPoints: 0.4, color: '#c9cec9' };
export const RULE: GridRule = { widthPoints: 0.8, color: '#1b221d' };
export const TINT = '#f1f4f1';
export const MUTED = '#667067';
export const INK = '#1b221d';

/** The rectangle a grid is painted in, recognised by the printer through its `grid`. */
export type GridRectangle = {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly grid: Grid;
};

/** A grid as a pdfmake node. It takes the place of one block and moves whole to the next page where it does not fit. */
export function gridNode(grid: Grid): ContentCanvas {
  const rectangle: GridRectangle = {
    type: 'rect', x: 0, y: 0, w: gridWidthPoints(grid), h: gridHeightPoints(grid), grid,
  };
  return { canvas: [rectangle] };
}

export function gridWidthPoints(grid: Grid): number {
  return grid.columns.reduce((total, column) => total + column.widthPoints, 0);
}

export function gridHeightPoints(grid: Grid): number {
  return grid.rows.reduce((total, row) => total + row.heightPoints, 0);
}
