import type { Result } from '#shared/domain/result.ts';
import { readCsv, type TableRefusal } from './read-csv.ts';
import { looksLikeXlsx, readXlsx } from './read-xlsx.ts';
import type { Table } from './table.ts';

/** Reads a CSV or XLSX file, told apart by its bytes and not by its name. Refusals: those of the two readers. */
export async function readTable(bytes: Uint8Array): Promise<Result<Table, TableRefusal>> {
  return looksLikeXlsx(bytes) ? readXlsx(bytes) : readCsv(bytes);
}
