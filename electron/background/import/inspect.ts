import { done, refuse, type Result } from '#shared/domain/result.ts';
import { parseAmount, type NumberStyle } from '#shared/money/parse.ts';
import { normalHeader, secretColumnsOf, shownCells } from './field-reader.ts';
import { FIELDS_OF_KIND, REQUIRED_FIELDS, type FileSignature, type ImportField, type Profile } from './profile.ts';
import { APLIKASI_LAMA_FILES } from './profiles/aplikasi-lama.ts';
import { NETRAL_FILES } from './profiles/netral.ts';
import { TEMPLATE_ANGGOTA_FILES } from './profiles/template-anggota.ts';
import type { TableRefusal } from './read-csv.ts';
import { readTable } from './read-table.ts';
import { IMPORT_KINDS, type ImportKind } from './rows.ts';
import { HEADER_SYNONYMS } from './header-synonyms.ts';
import { cellText, type Table } from './table.ts';

/** Rows shown to the user before anything is imported. */
export const PREVIEW_ROWS = 20;
const NUMBER_STYLES: readonly NumberStyle[] = ['indonesian', 'international', 'plain'];
const KNOWN_FILES: readonly FileSignature[] = [...APLIKASI_LAMA_FILES, ...TEMPLATE_ANGGOTA_FILES, ...NETRAL_FILES];

/** What can be said of a file without importing it. */
export type Inspection = {
  readonly format: 'ndjson' | 'csv' | 'xlsx';
  /** Empty for NDJSON. */
  readonly headers: readonly string[];
  readonly previewRows: readonly { readonly rowNumber: number; readonly cells: readonly string[] }[];
  readonly rowCount: number;
  /** The built-in profile whose columns the file has, or null. */
  readonly profile: Profile | null;
  /** What a recognised file holds that cannot be imported yet, in Indonesian, or null. */
  readonly unsupported: string | null;
  readonly kind: ImportKind | null;
  /** Field to header, guessed by the names; a start for the user, who decides. */
  readonly mapping: Readonly<Partial<Record<ImportField, string>>>;
  /** The number styles in which every amount of the file can be read. More than one: the user must be asked. */
  readonly numberStyles: readonly NumberStyle[];
};

/** Looks at a file: its columns, its first rows, what it seems to be. Refusals: those of `readTable`. */
export async function inspect(bytes: Uint8Array, fileName: string): Promise<Result<Inspection, TableRefusal>> {
  if (looksLikeNdjson(bytes)) return done(inspectNdjson(bytes));
  const read = await readTable(bytes);
  if (!read.ok) return read;
  const table = read.value;
  const signature = recognise(table);
  const kind = signature?.profile?.kind ?? (signature === null ? guessKind(table, fileName) : null);
  const secret = secretColumnsOf(table, signature?.profile ?? null);
  const mapping = signature?.profile === undefined ? guessMapping(table, kind) : mappingOf(table, signature.profile);
  return done({
    format: bytes[0] === 0x50 && bytes[1] === 0x4b ? 'xlsx' : 'csv',
    headers: table.headers,
    previewRows: table.rows.slice(0, PREVIEW_ROWS).map((row) => ({ rowNumber: row.rowNumber, cells: shownCells(row, secret) })),
    rowCount: table.rows.length,
    profile: signature?.profile ?? null,
    unsupported: signature?.unsupported ?? null,
    kind,
    mapping,
    numberStyles: stylesOf(table, mapping),
  });
}

/** The known file whose columns the table has, the most specific first; null when there is none. */
export function recognise(table: Table): FileSignature | null {
  const headers = new Set(table.headers.map(normalHeader));
  const fitting = KNOWN_FILES.filter((file) => file.headers.every((header) => headers.has(normalHeader(header))));
  return fitting[0] ?? null;
}

/** The profile for a recognised table. Refusals: `importFile.unsupported`, `importFile.kindUnknown`. */
export function builtInProfile(table: Table): Result<Profile, 'importFile.unsupported' | 'importFile.kindUnknown'> {
  const signature = recognise(table);
  if (signature === null) return refuse('importFile.kindUnknown');
  if (signature.profile === undefined) return refuse('importFile.unsupported', { what: signature.unsupported });
  return done(signature.profile);
}

/** True when the first character that is not blank opens a JSON object. */
export function looksLikeNdjson(bytes: Uint8Array): boolean {
  for (const byte of bytes.subarray(0, 1024)) {
    if (byte === 0x7b) return true;
    const skipped = byte === 0xef || byte === 0xbb || byte === 0xbf || byte <= 0x20;
    if (!skipped) return false;
  }
  return false;
}

function inspectNdjson(bytes: Uint8Array): Inspection {
  const decoder = new TextDecoder();
  const previewRows: { readonly rowNumber: number; readonly cells: readonly string[] }[] = [];
  let rowCount = 0;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    rowCount += 1;
    if (previewRows.length < PREVIEW_ROWS) previewRows.push({ rowNumber: rowCount, cells: [decoder.decode(bytes.subarray(start, end))] });
    start = end + 1;
  }
  return {
    format: 'ndjson', headers: [], previewRows, rowCount, profile: null, unsupported: null, kind: 'journal', mapping: {}, numberStyles: ['plain'],
  };
}

function guessMapping(table: Table, kind: ImportKind | null): Partial<Record<ImportField, string>> {
  const mapping: Partial<Record<ImportField, string>> = {};
  if (kind === null) return mapping;
  const taken = new Set<string>();
  for (const field of FIELDS_OF_KIND[kind]) {
    const names = [field, ...HEADER_SYNONYMS[kind][field] ?? []].map(normalHeader);
    const header = names.map((name) => table.headers.find((known) => normalHeader(known) === name && !taken.has(known))).find((found) => found !== undefined);
    if (header === undefined) continue;
    mapping[field] = header;
    taken.add(header);
  }
  return mapping;
}

function mappingOf(table: Table, profile: Profile): Partial<Record<ImportField, string>> {
  const mapping: Partial<Record<ImportField, string>> = {};
  for (const field of FIELDS_OF_KIND[profile.kind]) {
    const names = new Set((profile.columns[field] ?? []).map(normalHeader));
    const header = table.headers.find((known) => names.has(normalHeader(known)));
    if (header !== undefined) mapping[field] = header;
  }
  return mapping;
}

const NAME_OF_KIND: Readonly<Record<ImportKind, RegExp>> = {
  accounts: /akun|coa|perkiraan|account/i, members: /anggota|member/i, savings: /simpanan|saving/i, journal: /jurnal|journal/i,
};

/** The kind whose required fields all have a column, with the most fields found; the file's name decides between equals. */
function guessKind(table: Table, fileName: string): ImportKind | null {
  let best: ImportKind | null = null;
  let bestScore = 0;
  for (const kind of IMPORT_KINDS) {
    const mapping = guessMapping(table, kind);
    if (REQUIRED_FIELDS[kind].some((field) => mapping[field] === undefined)) continue;
    const score = Object.keys(mapping).length * 2 + (NAME_OF_KIND[kind].test(fileName) ? 3 : 0);
    if (score > bestScore) {
      best = kind;
      bestScore = score;
    }
  }
  return best;
}

function stylesOf(table: Table, mapping: Readonly<Partial<Record<ImportField, string>>>): readonly NumberStyle[] {
  const headers = [mapping.amount, mapping.debit, mapping.credit].filter((header) => header !== undefined);
  const columns = headers.map((header) => table.headers.indexOf(header));
  const texts = table.rows.flatMap((row) => columns.map((column) => row.cells[column])).filter((cell) => typeof cell === 'string' && cell.trim() !== '');
  return NUMBER_STYLES.filter((style) => texts.every((cell) => parseAmount(cellText(cell), style) !== null));
}
