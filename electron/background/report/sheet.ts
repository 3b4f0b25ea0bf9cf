import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { SEN_PER_RUPIAH, type Sen } from '#shared/money/sen.ts';
import type { Letterhead, Statement, StatementColumn, StatementRow } from '#shared/domain/statement/statement.ts';

/** Whole rupiah with dots or commas as the reader's Excel writes them, negatives in brackets, sen only in their own format. */
const WHOLE_FORMAT = '#,##0;(#,##0);0';
const SEN_FORMAT = '#,##0.00;(#,##0.00);0.00';
const HEAD_COLOR = '#e7f1eb';
const TOTAL_COLOR = '#f1f4f1';
const WIDTHS: Readonly<Record<StatementColumn['kind'], number>> = { text: 12, money: 18, percent: 11, note: 9, count: 11 };
const LABEL_WIDTH = 46;
/** Excel refuses longer sheet names and these signs in them. */
const SHEET_NAME_LENGTH_MAX = 31;

/**
 * A statement as an XLSX workbook of one sheet: name and title on top, one row per row, the head row kept in view.
 *
 * Money is a number in rupiah, so that people can go on calculating; texts are text cells, never formulas, whatever they
 * begin with.
 */
export async function statementSheet(statement: Statement, letterhead: Letterhead): Promise<Uint8Array> {
  const order = [
    ...statement.columns.flatMap((column, index) => (column.beforeLabel === true ? [index] : [])),
    LABEL,
    ...statement.columns.flatMap((column, index) => (column.beforeLabel === true ? [] : [index])),
  ];
  const head: SheetData = [
    [text(letterhead.name.toUpperCase(), { fontWeight: 'bold', fontSize: 13 })],
    [text(statement.title, { fontWeight: 'bold', fontSize: 12 })],
    [text(statement.subtitle, { textColor: '#667067' })],
    [],
    order.map((index) => text(index === LABEL ? (statement.labelHeading ?? 'Uraian') : (statement.columns[index]?.label ?? ''), {
      fontWeight: 'bold', backgroundColor: HEAD_COLOR, bottomBorderStyle: 'thin', wrap: true, align: isFigure(statement.columns[index]) ? 'right' : 'left',
    })),
  ];
  const rows: SheetData = statement.rows.map((row) => order.map((index) => cell(statement, row, index)));
  const file = writeXlsxFile([...head, ...rows], {
    sheet: sheetName(statement.title),
    columns: order.map((index) => ({ width: index === LABEL ? LABEL_WIDTH : WIDTHS[statement.columns[index]?.kind ?? 'text'] })),
    stickyRowsCount: head.length,
    showGridLines: false,
    ...(order.length > 6 ? { orientation: 'landscape' as const } : {}),
  });
  return file.toBuffer();
}

const LABEL = -1;

function cell(statement: Statement, row: StatementRow, index: number): CellObject | null {
  const style: CellObject = {
    ...(row.kind === 'line' ? {} : { fontWeight: 'bold' }),
    ...(row.kind === 'total' ? { backgroundColor: TOTAL_COLOR, topBorderStyle: 'thin', bottomBorderStyle: 'thin' } : {}),
    ...(row.kind === 'subtotal' ? { topBorderStyle: 'hair' } : {}),
  };
  if (index === LABEL) return text(row.label, { ...style, indent: row.level });
  const value = row.cells[index] ?? null;
  if (value === null || value === '') return row.kind === 'line' || row.kind === 'heading' ? null : text('', style);
  if (typeof value === 'number') return money(value, style);
  return text(value, { ...style, align: isFigure(statement.columns[index]) ? 'right' : 'left' });
}

function money(value: Sen, style: CellObject): CellObject {
  const whole = value % SEN_PER_RUPIAH === 0;
  // The one place where sen become a fraction: Excel knows no other numbers, and nothing is calculated with it here.
  return { ...style, value: value / SEN_PER_RUPIAH, type: Number, format: whole ? WHOLE_FORMAT : SEN_FORMAT, align: 'right' };
}

function text(value: string, style: CellObject): CellObject {
  return { ...style, value, type: String };
}

function isFigure(column: StatementColumn | undefined): boolean {
  return column !== undefined && column.kind !== 'text' && column.kind !== 'note';
}

function sheetName(title: string): string {
  return title.replace(/[\\/?*[\]:]/g, ' ').slice(0, SHEET_NAME_LENGTH_MAX).trim();
}
