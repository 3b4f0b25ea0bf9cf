import { CsvError, parse } from 'csv-parse/sync';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { decodeText } from './decode-text.ts';
import { FILE_BYTES_MAX } from './rows.ts';
import { tableFromRows, type Table, type TableRow } from './table.ts';

export type TableRefusal = 'importFile.tooLarge' | 'importFile.empty' | 'importFile.notCsv' | 'importFile.notXlsx' | 'importFile.kindUnknown';

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a CSV file into a table; every cell is text. The delimiter is the one of `, ; tab` that occurs most in the
 * first line outside quotes. Refusals: `importFile.tooLarge`, `importFile.notCsv`, `importFile.empty`.
 */
export function readCsv(bytes: Uint8Array): Result<Table, TableRefusal> {
  if (bytes.length > FILE_BYTES_MAX) return refuse('importFile.tooLarge', { sizeBytes: bytes.length, sizeBytesMax: FILE_BYTES_MAX });
  const { text } = decodeText(bytes);
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      info: true,
      bom: true,
    });
    const table = tableFromRows(records.map(toRow));
    return table.headers.length === 0 ? refuse('importFile.empty') : done(table);
  } catch (error) {
    if (error instanceof CsvError) return refuse('importFile.notCsv', { line: lineOf(error) });
    throw error;
  }
}

/** Which of the delimiters separates the columns, judged by the first line. */
export function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const firstLine = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '');
  let best: string = DELIMITERS[0];
  let bestCount = 0;
  for (const delimiter of DELIMITERS) {
    const count = firstLine.split(delimiter).length - 1;
    if (count > bestCount) {
      best = delimiter;
      bestCount = count;
    }
  }
  return best;
}

/**
 * The library's types leave out what `info: true` returns. `info.lines` is the line a record ends in; a quoted cell
 * over several lines ends below where it began.
 */
function toRow(value: unknown, index: number): TableRow {
  if (!(value instanceof Object && 'record' in value && 'info' in value)) throw new TypeError(`csv-parse gave no record ${index}`);
  const { record, info } = value;
  if (!Array.isArray(record) || !(info instanceof Object && 'lines' in info && typeof info.lines === 'number')) {
    throw new TypeError(`csv-parse gave no line of record ${index}`);
  }
  return { rowNumber: info.lines, cells: record.map(String) };
}

function lineOf(error: CsvError): number {
  const line: unknown = error['lines'];
  return typeof line === 'number' ? line : 1;
}
