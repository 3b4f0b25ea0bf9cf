import { parseIsoDate, type IsoDate } from '#shared/calendar/date.ts';
import { parseAmount } from '#shared/money/parse.ts';
import { ZERO, type Sen } from '#shared/money/sen.ts';
import { normalHeader } from '../field-reader.ts';
import type { ImportCode } from '../messages.ts';
import type { Params } from '../rows.ts';
import { cellText, type Table } from '../table.ts';

/** A row of one file of the dump, read by the file's own headers. */
export type DumpRow = {
  readonly file: string;
  readonly rowNumber: number;
  readonly text: (header: string) => string;
  /** The day in a cell, a time behind it ignored; empty text when there is none. */
  readonly date: (header: string) => IsoDate | '';
  /** Rupiah as the database wrote them; zero when the cell is not an amount (the reader has refused the row then). */
  readonly amountSen: (header: string) => Sen;
};

/** The files of a dump by what they hold; a file that is not there is an empty list, and what needs it is not checked. */
export type Dump = {
  readonly accounts: readonly DumpRow[];
  readonly members: readonly DumpRow[];
  readonly savings: readonly DumpRow[];
  readonly savingsKinds: readonly DumpRow[];
  readonly journal: readonly DumpRow[];
  readonly loans: readonly DumpRow[];
  readonly instalments: readonly DumpRow[];
  readonly trades: readonly DumpRow[];
  readonly tradeLines: readonly DumpRow[];
  readonly costs: readonly DumpRow[];
  readonly template: readonly DumpRow[];
};

export type DumpPart = keyof Dump;

export type Report = (row: DumpRow, code: ImportCode, params?: Params) => void;

/** The rows of a table as rows of a dump. */
export function dumpRows(file: string, table: Table): readonly DumpRow[] {
  const indexOf = new Map(table.headers.map((header, index) => [normalHeader(header), index]));
  return table.rows.map((row) => {
    const text = (header: string): string => {
      const index = indexOf.get(normalHeader(header));
      return index === undefined ? '' : cellText(row.cells[index]);
    };
    return {
      file,
      rowNumber: row.rowNumber,
      text,
      date: (header) => parseIsoDate(text(header).slice(0, 10)) ?? '',
      amountSen: (header) => parseAmount(text(header), 'plain') ?? ZERO,
    };
  });
}

/** Rows by the value of a column, in file order. */
export function rowsBy(rows: readonly DumpRow[], header: string): ReadonlyMap<string, readonly DumpRow[]> {
  return Map.groupBy(rows, (row) => row.text(header));
}

/** Reports each run of numbers that a rising database id leaves out: rows were deleted, or never exported. */
export function reportIdGaps(rows: readonly DumpRow[], gap: { readonly header: string; readonly code: ImportCode }, report: Report): void {
  let previous: number | null = null;
  const sorted = rows
    .map((row) => ({ row, id: Number(row.text(gap.header)) }))
    .filter(({ id }) => Number.isSafeInteger(id))
    .sort((left, right) => left.id - right.id);
  for (const { row, id } of sorted) {
    if (previous !== null && id > previous + 1) report(row, gap.code, { from: previous + 1, to: id - 1, count: id - previous - 1 });
    previous = id;
  }
}

/** One entry of the journal: its rows in file order. */
export type DumpEntry = {
  readonly ref: string;
  readonly category: string;
  readonly date: IsoDate | '';
  readonly first: DumpRow;
  readonly lines: readonly DumpRow[];
};

/** The entries of the journal in file order. */
export function entriesOf(journal: readonly DumpRow[]): readonly DumpEntry[] {
  const entries: DumpEntry[] = [];
  for (const [ref, lines] of rowsBy(journal, 'uuid')) {
    const first = lines[0];
    if (first !== undefined) entries.push({ ref, category: first.text('kategori'), date: first.date('tanggal'), first, lines });
  }
  return entries;
}

/** True for a debit line of the journal. */
export function isDebit(line: DumpRow): boolean {
  return line.text('d_k').toUpperCase() === 'D';
}
