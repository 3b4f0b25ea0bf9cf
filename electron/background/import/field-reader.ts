import { fromEpochDay, parseIsoDate, parseTypedDate, type IsoDate } from '#shared/calendar/date.ts';
import { amountFromNumber, parseAmount } from '#shared/money/parse.ts';
import type { Sen } from '#shared/money/sen.ts';
import type { Collector } from './collector.ts';
import type { ImportCode } from './messages.ts';
import type { DateStyle, ImportField, Profile } from './profile.ts';
import { TEXT_LENGTH_MAX, type Params } from './rows.ts';
import { cellText, type Cell, type Table, type TableRow } from './table.ts';

/** One row of a table seen through a profile. A read that fails complains with the row, the column and the cells. */
export type FieldReader = {
  readonly rowNumber: number;
  /** True once anything of this row was refused: the row must not be imported. */
  readonly refused: () => boolean;
  readonly complain: (field: ImportField | '', code: ImportCode, params?: Params) => void;
  readonly raw: (field: ImportField) => Cell;
  /** The cell as text after constants and word lists; empty when there is none. */
  readonly text: (field: ImportField) => string;
  readonly optionalText: (field: ImportField) => string | null;
  readonly requiredText: (field: ImportField, code: ImportCode) => string;
  readonly optionalDate: (field: ImportField) => IsoDate | null;
  readonly requiredDate: (field: ImportField) => IsoDate | null;
  readonly amount: (field: ImportField) => Sen | null;
};

/** Headers as they are compared: lower case, letters and digits only. `normalHeader('Nama Anggota')` is "namaanggota". */
export function normalHeader(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Which column of the table each field stands in; fields without a column are absent. */
export function columnsOf(table: Table, profile: Profile): ReadonlyMap<ImportField, number> {
  const indexOfHeader = new Map<string, number>();
  table.headers.forEach((header, index) => {
    const normal = normalHeader(header);
    if (normal !== '' && !indexOfHeader.has(normal)) indexOfHeader.set(normal, index);
  });
  const columns = new Map<ImportField, number>();
  for (const [field, headers] of Object.entries(profile.columns)) {
    const index = headers.map((header) => indexOfHeader.get(normalHeader(header))).find((found) => found !== undefined);
    if (index !== undefined && isField(field)) columns.set(field, index);
  }
  return columns;
}

/** Columns whose cells must not leave the file: those the profile names, and any that is headed as a password. */
export function secretColumnsOf(table: Table, profile: Profile | null): ReadonlySet<number> {
  const named = new Set((profile?.secretColumns ?? []).map(normalHeader));
  const secret = new Set<number>();
  table.headers.forEach((header, index) => {
    const normal = normalHeader(header);
    if (named.has(normal) || /^(?:password|katasandi|sandi|pin)$/.test(normal)) secret.add(index);
  });
  return secret;
}

/** The cells of a row as text for people, secret ones left empty. */
export function shownCells(row: TableRow, secret: ReadonlySet<number>): readonly string[] {
  return row.cells.map((cell, index) => (secret.has(index) ? '' : cellText(cell)));
}

/** Makes the reader of each row of one table. */
export function createFieldReaders(
  table: Table,
  profile: Profile,
  collector: Collector,
): (row: TableRow) => FieldReader {
  const columns = columnsOf(table, profile);
  const secret = secretColumnsOf(table, profile);
  return (row) => {
    let refused = false;

    function complain(field: ImportField | '', code: ImportCode, params: Params = {}): void {
      refused = true;
      const index = field === '' ? undefined : columns.get(field);
      const column = index === undefined ? field : table.headers[index] ?? field;
      collector.error({ rowNumber: row.rowNumber, column, code, params, cells: shownCells(row, secret) });
    }

    function raw(field: ImportField): Cell {
      const index = columns.get(field);
      const cell = index === undefined ? null : row.cells[index] ?? null;
      return cellText(cell) === '' ? profile.constants[field] ?? null : cell;
    }

    function text(field: ImportField): string {
      const found = cellText(raw(field));
      const value = profile.values[field]?.[found.toLowerCase()] ?? found;
      if (value.length <= TEXT_LENGTH_MAX) return value;
      complain(field, 'importText.tooLong', { max: TEXT_LENGTH_MAX });
      return '';
    }

    function optionalDate(field: ImportField): IsoDate | null {
      const cell = raw(field);
      // Databases write "no date" as zeros.
      if (cell === null || /^0000-00-00/.test(cellText(cell))) return null;
      const date = readDate(cell, profile.dateStyle);
      if (date === null) complain(field, 'importDate.invalid', { value: cellText(cell) });
      return date;
    }

    return {
      rowNumber: row.rowNumber,
      refused: () => refused,
      complain,
      raw,
      text,
      optionalText: (field) => text(field) || null,
      requiredText: (field, code) => {
        const found = text(field);
        if (found === '') complain(field, code);
        return found;
      },
      optionalDate,
      requiredDate: (field) => {
        if (cellText(raw(field)) === '') {
          complain(field, 'importDate.missing');
          return null;
        }
        const before = refused;
        const date = optionalDate(field);
        if (date === null && refused === before) complain(field, 'importDate.missing');
        return date;
      },
      amount: (field) => {
        const cell = raw(field);
        const amountSen = typeof cell === 'number' ? readNumber(cell) : parseAmount(cellText(cell), profile.numberStyle);
        if (amountSen === null) complain(field, cellText(cell) === '' ? 'importAmount.missing' : 'importAmount.invalid', { value: cellText(cell) });
        return amountSen;
      },
    };
  };
}

/** A number computed by a spreadsheet may be off in its last binary digit; one typed in is exact as text. */
function readNumber(value: number): Sen | null {
  return parseAmount(String(value), 'plain') ?? amountFromNumber(value);
}

/** Day 0 of a spreadsheet's serial dates is 1899-12-30, this many days before 1970-01-01. */
const SPREADSHEET_EPOCH_DAYS = 25_569;
/** Serial numbers of the years 1900 to 2100; other numbers are no dates. */
const SERIAL_MAX = 73_050;

/** The date in a cell, or null. A whole number is a spreadsheet's serial day that lost its format. */
export function readDate(cell: Cell, style: DateStyle): IsoDate | null {
  if (typeof cell === 'number') {
    return Number.isInteger(cell) && cell > 60 && cell <= SERIAL_MAX ? fromEpochDay(cell - SPREADSHEET_EPOCH_DAYS) : null;
  }
  const text = cellText(cell);
  const iso = /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(text) ? parseIsoDate(text.slice(0, 10)) : null;
  if (iso !== null || style === 'iso') return iso;
  if (style === 'dayMonthYear') return parseTypedDate(text);
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: .*)?$/.exec(text);
  return match === null ? null : parseTypedDate(`${match[3]}/${match[1]}/${match[4]}`);
}

const FIELDS: ReadonlySet<string> = new Set<ImportField>([
  'code', 'name', 'type', 'normal', 'parent', 'number', 'joined', 'gender', 'birthPlace', 'birthDate', 'nationalId',
  'address', 'phone', 'occupation', 'email', 'unit', 'status', 'left', 'leftReason', 'ref', 'date', 'member', 'product',
  'direction', 'amount', 'memo', 'account', 'debit', 'credit', 'side',
]);

function isField(text: string): text is ImportField {
  return FIELDS.has(text);
}
