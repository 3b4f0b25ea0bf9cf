import type { IsoDate } from '#shared/calendar/date.ts';
import { IMPORT_KINDS, type ImportKind, type ImportPreview, type NUMBER_STYLES } from '#shared/contract/import.ts';

export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** How a file may write its dates; the words of the mapping the background reads. */
export const DATE_STYLES = ['dayMonthYear', 'iso', 'monthDayYear'] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

/** The names the background gives to a layout nobody has named: made from the headings, or chosen by a person. */
const UNNAMED_PROFILES: readonly string[] = ['otomatis', 'pilihan'];

/** The kinds as they stand in an address. */
const ADDRESSES: Readonly<Record<ImportKind, string>> = { accounts: 'akun', members: 'anggota', savings: 'simpanan', journal: 'jurnal' };

export function addressOfKind(kind: ImportKind): string {
  return `/impor/${ADDRESSES[kind]}`;
}

/** The kind of an address such as "anggota"; null for any other word. */
export function kindOfAddress(word: string | undefined): ImportKind | null {
  return IMPORT_KINDS.find((kind) => ADDRESSES[kind] === word) ?? null;
}

/** A layout chosen by a person: it replaces the profile, because both cannot hold at once. */
export type OwnLayout = {
  readonly columns: Readonly<Record<string, string>>;
  readonly numberStyle: NumberStyle | null;
  readonly dateStyle: DateStyle;
};

/** Everything chosen about a file before it is imported. */
export type ImportDraft = {
  /** The named profile; null lets the background recognise the headings. */
  readonly profile: string | null;
  readonly layout: OwnLayout | null;
  readonly source: string;
  readonly savingsJournal: boolean;
  readonly date: IsoDate | null;
  readonly rememberAs: string;
};

const SOURCE_DEFAULT = 'impor';

export const EMPTY_DRAFT: ImportDraft = { profile: null, layout: null, source: SOURCE_DEFAULT, savingsJournal: true, date: null, rememberAs: '' };

/** The options of the contract, without the file. */
export type ImportChoice = {
  readonly kind: ImportKind;
  readonly profile?: string;
  readonly map?: { readonly columns: Record<string, string>; readonly dateStyle: DateStyle; readonly numberStyle?: NumberStyle };
  readonly source: string;
  readonly savingsJournal: boolean;
  readonly date?: IsoDate;
};

/** What is asked of the background for a draft. A layout of one's own goes without the profile it came from. */
export function choiceOf(kind: ImportKind, draft: ImportDraft): ImportChoice {
  const { layout, profile, date } = draft;
  const source = draft.source.trim() === '' ? SOURCE_DEFAULT : draft.source.trim();
  return {
    kind,
    source,
    savingsJournal: draft.savingsJournal,
    ...(date === null ? {} : { date }),
    ...(layout === null ? (profile === null ? {} : { profile }) : { map: mapOf(layout) }),
  };
}

function mapOf(layout: OwnLayout): NonNullable<ImportChoice['map']> {
  const { columns, numberStyle, dateStyle } = layout;
  return { columns: { ...columns }, dateStyle, ...(numberStyle === null ? {} : { numberStyle }) };
}

/** True while the layout is one that a person may change: theirs, or one made from the headings. */
export function isAdjustable(preview: Pick<ImportPreview, 'profile' | 'headers'>): boolean {
  return preview.headers.length > 0 && UNNAMED_PROFILES.includes(preview.profile);
}

/** The layout to begin with when a person takes over from what was recognised. */
export function layoutOf(draft: ImportDraft, preview: Pick<ImportPreview, 'columns'>): OwnLayout {
  return draft.layout ?? { columns: preview.columns, numberStyle: null, dateStyle: 'dayMonthYear' };
}

/** The same layout with another column for a field; a column serves one field only, '' takes it away. */
export function withColumn(layout: OwnLayout, { field, header }: { readonly field: string; readonly header: string }): OwnLayout {
  const others = Object.entries(layout.columns).filter(([key, value]) => key !== field && (value !== header || header === ''));
  return { ...layout, columns: Object.fromEntries(header === '' ? others : [...others, [field, header]]) };
}

/**
 * The keys of required fields without a column. A date given by hand stands for its column, and without either the
 * date is always asked: the day of earlier balances must not be taken again in silence. A journal needs debit and credit,
 * or side and amount, named `debit` here. Other fields a named profile may fill with fixed values.
 */
export function missingFields(preview: ImportPreview, draft: ImportDraft): readonly string[] {
  const has = (field: string): boolean => preview.columns[field] !== undefined && preview.columns[field] !== '';
  const undated = preview.kind === 'savings' && !has('date') && draft.date === null;
  if (!isAdjustable(preview)) return undated ? ['date'] : [];
  const missing = preview.fields.filter((field) => field.required && !has(field.key)).map((field) => field.key);
  if (preview.kind === 'savings') return undated ? missing : missing.filter((field) => field !== 'date');
  const sides = has('debit') || has('credit') || (has('side') && has('amount'));
  return preview.kind === 'journal' && !sides ? [...missing, 'debit'] : missing;
}

/** Headings of the file that no field reads, in file order. */
export function unreadHeaders(preview: Pick<ImportPreview, 'headers' | 'columns'>): readonly string[] {
  const read = new Set(Object.values(preview.columns));
  return preview.headers.filter((header) => header !== '' && !read.has(header));
}

/** The first filled cells of a field's column, at most `countMax`, joined for the eye. */
export function examplesOf(preview: Pick<ImportPreview, 'headers' | 'columns' | 'sample'>, field: string, countMax: number): string {
  const index = preview.headers.indexOf(preview.columns[field] ?? '');
  if (index < 0) return '';
  const cells = preview.sample.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '');
  return [...new Set(cells)].slice(0, countMax).join('  ·  ');
}

/** Why "Impor sekarang" cannot be pressed, or null. */
export type Hindrance = 'errors' | 'numberStyle' | 'columns' | 'nothing' | 'empty';

export function hindranceOf(preview: ImportPreview, draft: ImportDraft): Hindrance | null {
  if (missingFields(preview, draft).length > 0) return 'columns';
  if (preview.numberStyle === null) return 'numberStyle';
  if (preview.errorsTotal > 0) return 'errors';
  if (preview.newRows > 0) return null;
  return preview.knownRows > 0 ? 'nothing' : 'empty';
}
