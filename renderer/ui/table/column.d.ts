import type { ReactNode } from 'react';
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
};
export type TableTotals = Readonly<Record<string, CellValue>>;
/** The columns as a CSS grid: every column at least its width and never narrower than its total, which must not be cut. */
export declare function columnTemplate<Row>(columns: readonly DataColumn<Row>[], totals?: TableTotals): string;
/** The least width of the whole table: below it the table scrolls sideways. */
export declare function tableWidthPixels<Row>(columns: readonly DataColumn<Row>[], totals?: TableTotals): number;
export declare function alignsRight(kind: ColumnKind | undefined): boolean;
/** A value as its kind is written. Money in sen becomes "1.250.000", a date "03/03/2025". */
export declare function formatCell(kind: ColumnKind | undefined, value: CellValue): string;
/** Numbers by size, words in Indonesian order with their digits as numbers, nothing at the end. */
export declare function compareCells(left: CellValue, right: CellValue): number;
