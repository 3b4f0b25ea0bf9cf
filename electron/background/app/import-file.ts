import type { ImportKind } from '#shared/contract/import.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { fillMessage, messageOf } from '../import/messages.ts';
import { applyProfile, type Applied } from '../import/apply-profile.ts';
import { columnsOf, secretColumnsOf, shownCells } from '../import/field-reader.ts';
import { looksLikeNdjson, PREVIEW_ROWS } from '../import/inspect.ts';
import { REQUIRED_FIELDS, type ImportField, type Profile } from '../import/profile.ts';
import { readTable } from '../import/read-table.ts';
import type { Table } from '../import/table.ts';
import type { OpenBook } from './context.ts';
import type { ImportInput } from './import-input.ts';
import { resolveProfile } from './import-profile.ts';

/** Where something stands in the file, for the person who has to correct it. */
export type Place = { readonly rowNumber: number; readonly cells: readonly string[] };

/** A file that was read as far as it goes without the book. */
export type ImportFile = {
  readonly kind: ImportKind;
  readonly name: string;
  readonly headers: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly columns: Readonly<Record<string, string>>;
  readonly rowCount: number;
  readonly profileName: string;
  /** Null for the neutral NDJSON, which needs none. */
  readonly profile: Profile | null;
  /** True when amounts are written in more than one way and nobody has said which is right. */
  readonly numberStyleOpen: boolean;
  readonly missingColumns: readonly string[];
  readonly content: FileContent;
};

export type FileContent =
  | { readonly format: 'ndjson'; readonly bytes: Uint8Array }
  | { readonly format: 'table'; readonly applied: Applied; readonly placeOf: (field: ImportField, key: string) => Place };

export type FileCode = 'import.fileUnreadable' | 'import.profileUnknown';

const CELL_LENGTH_MAX = 2_000;

/** Reads a file of the chosen kind through its profile. Refusals: `import.fileUnreadable`, `import.profileUnknown`. */
export async function readImportFile(open: OpenBook, input: ImportInput): Promise<Result<ImportFile, FileCode>> {
  const bytes = new Uint8Array(await input.file.arrayBuffer());
  if (looksLikeNdjson(bytes)) {
    return input.kind === 'journal' ? done(ndjsonFile(bytes, input)) : unreadable('importFile.kindUnknown', {});
  }
  const read = await readTable(bytes);
  if (!read.ok) return unreadable(read.refusal.code, read.refusal.params);
  const resolved = resolveProfile(open, read.value, input);
  if (!resolved.ok) return resolved;
  return done(tableFile(read.value, { kind: input.kind, name: input.file.name, ...resolved.value }));
}

export type TableChoice = { readonly kind: ImportKind; readonly name: string; readonly profile: Profile; readonly numberStyleOpen: boolean };

/** A table seen through its profile. */
export function tableFile(table: Table, { kind, name, profile, numberStyleOpen }: TableChoice): ImportFile {
  const secret = secretColumnsOf(table, profile);
  const columns = columnsOf(table, profile);
  return {
    kind,
    name,
    headers: table.headers,
    sample: table.rows.slice(0, PREVIEW_ROWS).map((row) => shownCells(row, secret)),
    columns: Object.fromEntries([...columns].map(([field, index]) => [field, table.headers[index] ?? ''])),
    rowCount: table.rows.length,
    profileName: profile.name,
    profile,
    numberStyleOpen,
    missingColumns: missingColumns(kind, profile, columns),
    content: { format: 'table', applied: applyProfile(table, profile), placeOf: tablePlaces(table, profile, columns) },
  };
}

/** Required fields without a column or constant, by the header they were looked for under. */
function missingColumns(kind: ImportKind, profile: Profile, columns: ReadonlyMap<ImportField, number>): readonly string[] {
  const has = (field: ImportField): boolean => columns.has(field) || profile.constants[field] !== undefined;
  const missing: ImportField[] = REQUIRED_FIELDS[kind].filter((field) => !has(field));
  const sides = has('debit') || has('credit') || (has('side') && has('amount'));
  if (kind === 'journal' && !sides) missing.push('debit', 'credit');
  return missing.map((field) => profile.columns[field]?.[0] ?? field);
}

/** Finds the first row of a key; the index is made when the first row is looked for. */
function tablePlaces(table: Table, profile: Profile, columns: ReadonlyMap<ImportField, number>): (field: ImportField, key: string) => Place {
  const byField = new Map<ImportField, Map<string, Place>>();
  const secret = secretColumnsOf(table, profile);
  return (field, key) => {
    let places = byField.get(field);
    if (places === undefined) {
      places = new Map();
      byField.set(field, places);
      const index = columns.get(field);
      for (const row of table.rows) {
        const cells = shownCells(row, secret);
        const text = index === undefined ? '' : cells[index] ?? '';
        const place = { rowNumber: row.rowNumber, cells };
        if (!places.has(text)) places.set(text, place);
        if (!places.has(`baris-${row.rowNumber}`)) places.set(`baris-${row.rowNumber}`, place);
      }
    }
    return places.get(key) ?? { rowNumber: table.headerRowNumber, cells: [] };
  };
}

function ndjsonFile(bytes: Uint8Array, input: ImportInput): ImportFile {
  const decoder = new TextDecoder();
  const sample: (readonly string[])[] = [];
  let rowCount = 0;
  for (const line of ndjsonLines(bytes)) {
    if (line.length === 0 || line[0] === 0x0d) continue;
    rowCount += 1;
    if (sample.length < PREVIEW_ROWS) sample.push([decoder.decode(line).slice(0, CELL_LENGTH_MAX)]);
  }
  return {
    kind: 'journal', name: input.file.name, headers: [], sample, columns: {}, rowCount, profileName: 'netral', profile: null, numberStyleOpen: false,
    missingColumns: [], content: { format: 'ndjson', bytes },
  };
}

function* ndjsonLines(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

/** Where entries of an NDJSON file stand; the file is read a second time when the first is looked for. */
export function ndjsonPlaces(bytes: Uint8Array): (ref: string) => Place {
  let places: Map<string, Place> | undefined;
  return (ref) => {
    if (places === undefined) {
      places = new Map();
      let rowNumber = 0;
      for (const line of ndjsonLines(bytes)) {
        rowNumber += 1;
        const text = new TextDecoder().decode(line).slice(0, CELL_LENGTH_MAX);
        const found = refOfLine(text);
        if (found !== null && !places.has(found)) places.set(found, { rowNumber, cells: [text] });
      }
    }
    return places.get(ref) ?? { rowNumber: 0, cells: [] };
  };
}

/** The reference as the reader saw it; null for a line that is cut or no entry. */
function refOfLine(text: string): string | null {
  const match = /"ref"\s*:\s*("(?:[^"\\]|\\.)*"|-?[\d.eE+-]+)/.exec(text);
  if (match?.[1] === undefined) return null;
  const value: unknown = parsedOrNull(match[1]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A cut line has no readable reference.
    return null;
  }
}

function unreadable(code: Parameters<typeof messageOf>[0], params: Readonly<Record<string, string | number>>): ReturnType<typeof refuse<'import.fileUnreadable'>> {
  return refuse('import.fileUnreadable', { reason: fillMessage(messageOf(code).id, params) });
}
