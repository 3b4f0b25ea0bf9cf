import { Buffer } from 'node:buffer';
import readXlsxFile from 'read-excel-file/node';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import type { TableRefusal } from './read-csv.ts';
import { FILE_BYTES_MAX, UNPACKED_BYTES_MAX } from './rows.ts';
import { tableFromRows, type Cell, type Table } from './table.ts';
import { unpackedZipBytes } from './zip-size.ts';

/** Every XLSX is a ZIP file, which begins with these bytes. */
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04] as const;

/** True when the bytes are a ZIP, hence perhaps a spreadsheet and certainly no text. */
export function looksLikeXlsx(bytes: Uint8Array): boolean {
  return ZIP_SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Reads the first sheet of an XLSX file into a table. Numbers stay numbers, dates become `YYYY-MM-DD`.
 * Refusals: `importFile.tooLarge`, `importFile.notXlsx`, `importFile.empty`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Table, TableRefusal>> {
  if (bytes.length > FILE_BYTES_MAX) return refuse('importFile.tooLarge', { sizeBytes: bytes.length, sizeBytesMax: FILE_BYTES_MAX });
  if (!looksLikeXlsx(bytes)) return refuse('importFile.notXlsx');
  const unpackedBytes = unpackedZipBytes(bytes);
  if (unpackedBytes === null) return refuse('importFile.notXlsx');
  if (unpackedBytes > UNPACKED_BYTES_MAX) return refuse('importFile.tooLarge', { sizeBytes: unpackedBytes, sizeBytesMax: UNPACKED_BYTES_MAX });
  const sheets = await readSheets(bytes);
  if (sheets === null) return refuse('importFile.notXlsx');
  const rows = (sheets[0]?.data ?? []).map((cells, index) => ({ rowNumber: index + 1, cells: cells.map(toCell) }));
  const table = tableFromRows(rows);
  return table.headers.length === 0 ? refuse('importFile.empty') : done(table);
}

async function readSheets(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof readXlsxFile>> | null> {
  try {
    return await readXlsxFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    // Whatever the unzip or XML library stumbles over, the file is not a spreadsheet we can read.
    return null;
  }
}

function toCell(value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // The library gives dates as midnight UTC; only their day is meant.
  if (value instanceof Object && 'toISOString' in value && typeof value.toISOString === 'function') {
    const text: unknown = value.toISOString.call(value);
    return typeof text === 'string' ? text.slice(0, 10) : null;
  }
  return null;
}
