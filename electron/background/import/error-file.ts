import { formatDate, parseIsoDate } from '#shared/calendar/date.ts';
import { formatRupiah } from '#shared/money/format.ts';
import { sen } from '#shared/money/sen.ts';
import { fillMessage, messageOf, type ImportCode } from './messages.ts';
import type { Params, RowError } from './rows.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/** A spreadsheet takes text that begins so for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** The sentence of a code in Indonesian, amounts and dates written as people read them. */
export function indonesianMessage(code: ImportCode, params: Params): string {
  const shown: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(params)) {
    const date = typeof value === 'string' ? parseIsoDate(value) : null;
    if (typeof value === 'number' && key.endsWith('Sen')) shown[key] = formatRupiah(sen(value));
    else shown[key] = date === null ? value : formatDate(date);
  }
  return fillMessage(messageOf(code).id, shown);
}

/**
 * The refused rows as a CSV file (UTF-8 with byte order mark, comma) that people correct and import again: the columns
 * of the file as they were, then "Baris" and "Kesalahan". One line a row, in file order; several errors of a row
 * are joined. Cells that a spreadsheet would run as a formula get an apostrophe in front; plain numbers do not.
 */
export function writeErrorFile(errors: readonly RowError[], headers: readonly string[]): Uint8Array {
  const ofRow = new Map<number, RowError[]>();
  for (const error of errors) {
    const known = ofRow.get(error.rowNumber);
    if (known === undefined) ofRow.set(error.rowNumber, [error]);
    else known.push(error);
  }
  const rows = [...ofRow.entries()].sort(([left], [right]) => left - right);
  const width = Math.max(headers.length, ...rows.map(([, found]) => found[0]?.cells.length ?? 0));
  const lines = [[...padded(headers, width), 'Baris', 'Kesalahan']];
  for (const [rowNumber, found] of rows) {
    const sentences = found.map((error) => withColumn(error));
    lines.push([...padded(found[0]?.cells ?? [], width), String(rowNumber), [...new Set(sentences)].join(' ')]);
  }
  const text = lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n');
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
}

function withColumn(error: RowError): string {
  const sentence = indonesianMessage(error.code, error.params);
  return error.column === '' ? sentence : `[${error.column}] ${sentence}`;
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_unused, index) => cells[index] ?? '');
}

function csvCell(text: string): string {
  const safe = FORMULA_START.test(text) && !/^-?\d+(?:[.,]\d+)*$/.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
