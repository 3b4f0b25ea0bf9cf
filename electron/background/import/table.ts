/** A cell as the file gives it. Dates of a spreadsheet are already `YYYY-MM-DD` text. */
export type Cell = string | number | boolean | null;

/** `rowNumber` is the line in the file counted from 1; rows without any content are left out. */
export type TableRow = { readonly rowNumber: number; readonly cells: readonly Cell[] };

/** A file read as a table. `headers` are trimmed; `headerRowNumber` is the line they stand in. */
export type Table = {
  readonly headers: readonly string[];
  readonly headerRowNumber: number;
  readonly rows: readonly TableRow[];
};

/** The cell as text, trimmed; empty for no cell. A whole number has no decimals: `cellText(890000001)` is "890000001". */
export function cellText(cell: Cell | undefined): string {
  return cell === undefined || cell === null ? '' : String(cell).trim();
}

/** Lines that may stand above the headers: a title, the name of the cooperative. */
const TITLE_ROWS_MAX = 15;

/**
 * Makes a table of raw rows. The headers are the first row that is filled as widely as the widest among the first
 * `TITLE_ROWS_MAX`, so that a title above them is stepped over.
 */
export function tableFromRows(rows: readonly TableRow[]): Table {
  const filled = rows.filter((row) => row.cells.some((cell) => cellText(cell) !== ''));
  const head = filled.slice(0, TITLE_ROWS_MAX);
  const width = Math.max(0, ...head.map(textCells));
  const headerIndex = width < 3 ? 0 : Math.max(0, head.findIndex((row) => textCells(row) * 2 > width));
  const header = filled[headerIndex];
  if (header === undefined) return { headers: [], headerRowNumber: 1, rows: [] };
  return {
    headers: header.cells.map(cellText),
    headerRowNumber: header.rowNumber,
    rows: filled.slice(headerIndex + 1),
  };
}

function textCells(row: TableRow): number {
  return row.cells.filter((cell) => cellText(cell) !== '').length;
}
