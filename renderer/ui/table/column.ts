import type { ReactNode } from 'react';
import { formatDate, parseIsoDate } from '#shared/calendar/date.ts';
import { formatAmount, formatBasisPoints, groupThousands } from '#shared/money/format.ts';
import { sen } from '#shared/money/sen.ts';

export type CellValue = string | number | null;

/** money: sen; date: ISO text; percent: basis points; count: a whole number; the first four but date align right. */
export type ColumnKind = 'text' | 'money' | 'count' | 'percent' | 'date';

export type DataColumn<Row> = {
  readonly key: string;
  readonly label: string;
  readonly kind?: ColumnKind;
  /** What is sorted by and, without `render`, shown. Null shows nothing (money: a dash only with `render`). */
  readonly value: (row: Row) => CellValue;
  readonly render?: (row: Row) => ReactNode;
  /** At least so many pixels. */
  readonly widthPixels?: number;
  /** The share of what is left of the width; 0 keeps the column at `widthPixels`. 1 unless told. */
  readonly grow?: number;
  readonly strong?: boolean;
  readonly muted?: boolean;
  readonly sortable?: boolean;
  /** Left out while no row has a value in it, so that the others get its room. */
  readonly hideWhenEmpty?: boolean;
};

export type TableTotals = Readonly<Record<string, CellValue>>;

const WIDTH_PIXELS: Readonly<Record<ColumnKind, number>> = { text: 90, money: 110, count: 64, percent: 76, date: 100 };
/** A bold tabular digit of 13 px is painted 8 px wide, a dot, comma, space or bracket at most 5, and "%" 12; the cell has 8 px on both sides. */
const DIGIT_PIXELS = 8;
const MARK_PIXELS = 5;
const PERCENT_SIGN_PIXELS = 12;
const CELL_PADDING_PIXELS = 16;
/** The first and the last cell stand as far from the edge as the title of their panel: DataTable.module.css. */
const EDGE_PIXELS = 6;

/** The columns that have something to show. */
export function shownColumns<Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): readonly DataColumn<Row>[] {
  return columns.filter((column) => column.hideWhenEmpty !== true || rows.some((row) => column.value(row) !== null));
}

/** The totals with `label` in the first column, unless a column already says in words what is added up. */
export function labelledTotals<Row>(columns: readonly DataColumn<Row>[], totals: TableTotals, label: string): TableTotals {
  const first = columns[0]?.key;
  const said = first === undefined || columns.some((column) => !alignsRight(column.kind) && (totals[column.key] ?? '') !== '');
  return said ? totals : { ...totals, [first]: label };
}

/** The columns as a CSS grid: every column at least its width and never narrower than its total, which must not be cut. */
export function columnTemplate<Row>(columns: readonly DataColumn<Row>[], totals: TableTotals = {}): string {
  return columns
    .map((column, index) => {
      const pixels = columnWidthPixels(column, totals) + edgePixels(columns, index);
      const grow = column.grow ?? (column.kind === 'date' || column.kind === 'count' ? 0.4 : 1);
      return grow === 0 ? `${pixels}px` : `minmax(${pixels}px, ${grow}fr)`;
    })
    .join(' ');
}

/** The least width of the whole table: below it the table scrolls sideways. */
export function tableWidthPixels<Row>(columns: readonly DataColumn<Row>[], totals: TableTotals = {}): number {
  return columns.reduce((width, column, index) => width + columnWidthPixels(column, totals) + edgePixels(columns, index), 0);
}

function edgePixels(columns: readonly unknown[], index: number): number {
  return (index === 0 ? EDGE_PIXELS : 0) + (index === columns.length - 1 ? EDGE_PIXELS : 0);
}

function columnWidthPixels<Row>(column: DataColumn<Row>, totals: TableTotals): number {
  const given = column.widthPixels ?? WIDTH_PIXELS[column.kind ?? 'text'];
  if (!alignsRight(column.kind)) return given;
  const total = formatCell(column.kind, totals[column.key] ?? null);
  return Math.max(given, total === '' ? 0 : CELL_PADDING_PIXELS + figurePixels(total));
}

/** How wide a bold figure is drawn: "301.950.774" is 9 digits and 2 dots, 82 px. */
export function figurePixels(figure: string): number {
  const pixelsOf = (mark: string) => (mark === '%' ? PERCENT_SIGN_PIXELS : /[0-9A-Za-z]/.test(mark) ? DIGIT_PIXELS : MARK_PIXELS);
  return [...figure].reduce((width, mark) => width + pixelsOf(mark), 0);
}

export function alignsRight(kind: ColumnKind | undefined): boolean {
  return kind === 'money' || kind === 'count' || kind === 'percent';
}

/** A value as its kind is written. Money in sen becomes "1.250.000", a date "03/03/2025". */
export function formatCell(kind: ColumnKind | undefined, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') {
    const date = kind === 'date' ? parseIsoDate(value) : null;
    return date === null ? value : formatDate(date);
  }
  if (kind === 'money') return formatAmount(sen(value));
  if (kind === 'percent') return formatBasisPoints(value);
  return kind === 'count' ? groupThousands(value) : String(value);
}

const COLLATOR = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

/** Numbers by size, words in Indonesian order with their digits as numbers, nothing at the end. */
export function compareCells(left: CellValue, right: CellValue): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return COLLATOR.compare(String(left), String(right));
}
