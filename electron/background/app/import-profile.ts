import { NUMBER_STYLES, type ImportKind } from '#shared/contract/import.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { parseAmount } from '#shared/money/parse.ts';
import { columnsOf, normalHeader } from '../import/field-reader.ts';
import { HEADER_SYNONYMS } from '../import/header-synonyms.ts';
import { recognise } from '../import/inspect.ts';
import { parseProfile } from '../import/parse-profile.ts';
import { FIELDS_OF_KIND, type ImportField, type Profile } from '../import/profile.ts';
import {
  APLIKASI_LAMA_ACCOUNTS, APLIKASI_LAMA_JOURNAL, APLIKASI_LAMA_MEMBERS, APLIKASI_LAMA_SAVINGS,
} from '../import/profiles/aplikasi-lama.ts';
import { NETRAL_ACCOUNTS, NETRAL_JOURNAL, NETRAL_MEMBERS, NETRAL_SAVINGS } from '../import/profiles/netral.ts';
import { TEMPLATE_ANGGOTA } from '../import/profiles/template-anggota.ts';
import { cellText, type Table } from '../import/table.ts';
import type { ReadableBook } from '../store/database.ts';
import type { OpenBook } from './context.ts';
import type { ImportInput } from './import-input.ts';
import { readSetting, settingsUnder, writeSetting } from './setting.ts';
import type { Writer } from './write.ts';

export type ImportProfileRow = { readonly name: string; readonly title: string; readonly kinds: readonly ImportKind[]; readonly own: boolean };

const BUILT_IN: readonly Profile[] = [
  NETRAL_ACCOUNTS, NETRAL_MEMBERS, NETRAL_SAVINGS, NETRAL_JOURNAL,
  APLIKASI_LAMA_ACCOUNTS, APLIKASI_LAMA_MEMBERS, APLIKASI_LAMA_SAVINGS, APLIKASI_LAMA_JOURNAL, TEMPLATE_ANGGOTA,
];
const SETTING_PREFIX = 'import.profile.';

/** Name of the profile that is made of the usual Indonesian headers when a file is not known. */
const AUTOMATIC_PROFILE = 'otomatis';

/** What an older program writes into one account whatever the product. Source: its journal of savings entries. */
export const PRODUCT_ACCOUNT_OF_PROFILE: Readonly<Record<string, string>> = { 'aplikasi-lama': '2.3' };

/** The profiles of the program, then the remembered ones by name. */
export function importProfiles(open: OpenBook): readonly ImportProfileRow[] {
  const builtIn = new Map<string, ImportProfileRow>();
  for (const profile of BUILT_IN) {
    const kinds = [...builtIn.get(profile.name)?.kinds ?? [], profile.kind];
    builtIn.set(profile.name, { name: profile.name, title: profile.source, kinds, own: false });
  }
  const own = settingsUnder<unknown>(open.read, SETTING_PREFIX).map(({ key, value }): ImportProfileRow => {
    const profiles = storedProfiles(value);
    const name = key.slice(SETTING_PREFIX.length);
    return { name, title: profiles[0]?.source || name, kinds: profiles.map((profile) => profile.kind), own: true };
  });
  return [...builtIn.values(), ...own.filter((row) => row.kinds.length > 0)];
}

/** Keeps a mapping under a name, beside those of the same name for other kinds. */
export function rememberProfile(writer: Writer, name: string, profile: Profile): void {
  const others = ownProfiles(writer.book, name).filter((known) => known.kind !== profile.kind);
  // The date of balances belongs to one file, never to a layout.
  const { date: _date, ...constants } = profile.constants;
  writeSetting(writer, `${SETTING_PREFIX}${name}`, [...others, { ...profile, constants, name }]);
}

function ownProfiles(book: ReadableBook, name: string): readonly Profile[] {
  return storedProfiles(readSetting<unknown>(book, `${SETTING_PREFIX}${name}`));
}

/** Settings may come from another PC: each profile is checked like one from a file. */
function storedProfiles(value: unknown): readonly Profile[] {
  return (Array.isArray(value) ? value : []).flatMap((item) => {
    const parsed = parseProfile(item);
    return parsed.ok ? [parsed.value] : [];
  });
}

type Resolution = { readonly profile: Profile; readonly numberStyleOpen: boolean };

/**
 * The profile for a table: the mapping given, else the one named, else the one its columns belong to, else the usual
 * Indonesian headers. Refusals: `import.profileUnknown`.
 */
export function resolveProfile(open: OpenBook, table: Table, input: ImportInput): Result<Resolution, 'import.profileUnknown'> {
  const found = input.map === undefined ? namedProfile(open, table, input) : mappedProfile(table, input);
  if (!found.ok || input.kind !== 'savings' || input.date === undefined) return found;
  const { profile, numberStyleOpen } = found.value;
  return done({ profile: { ...profile, constants: { ...profile.constants, date: input.date } }, numberStyleOpen });
}

function namedProfile(open: OpenBook, table: Table, { kind, profile: name }: ImportInput): Result<Resolution, 'import.profileUnknown'> {
  if (name !== undefined && name !== AUTOMATIC_PROFILE) {
    const known = [...ownProfiles(open.read, name), ...BUILT_IN].find((one) => one.kind === kind && one.name === name);
    return known === undefined ? refuse('import.profileUnknown', { name }) : done({ profile: known, numberStyleOpen: false });
  }
  const recognised = recognise(table)?.profile;
  if (name === undefined && recognised !== undefined && recognised.kind === kind) return done({ profile: recognised, numberStyleOpen: false });
  return done(withNumberStyle(table, automaticProfile(table, kind)));
}

/** A mapping chosen by a person; other parts of a profile may stand beside the columns. */
function mappedProfile(table: Table, { kind, map, profile: name }: ImportInput): Result<Resolution, 'import.profileUnknown'> {
  const columns = Object.entries(map?.columns ?? {}).filter(([, header]) => header !== '').map(([field, header]) => [field, [header]]);
  const parsed = parseProfile({
    name: name ?? 'pilihan', source: '', kind, columns: Object.fromEntries(columns), constants: map?.['constants'] ?? {}, values: map?.['values'] ?? {},
    numberStyle: map?.numberStyle ?? 'plain', dateStyle: map?.['dateStyle'] ?? 'dayMonthYear',
  });
  if (!parsed.ok) return refuse('import.profileUnknown', { name: parsed.refusal.params['place'] ?? '' });
  return done(map?.numberStyle === undefined ? withNumberStyle(table, parsed.value) : { profile: parsed.value, numberStyleOpen: false });
}

/** Every field under its own name or one that cooperatives use; a column is taken once. */
function automaticProfile(table: Table, kind: ImportKind): Profile {
  const taken = new Set<string>();
  const columns: Partial<Record<ImportField, readonly string[]>> = {};
  for (const field of FIELDS_OF_KIND[kind]) {
    const names = [field, ...HEADER_SYNONYMS[kind][field] ?? []];
    const header = names
      .map((name) => table.headers.find((known) => normalHeader(known) === normalHeader(name) && !taken.has(known)))
      .find((found) => found !== undefined);
    if (header !== undefined) taken.add(header);
    columns[field] = header === undefined ? names.filter((name) => !table.headers.some((known) => normalHeader(known) === normalHeader(name))) : [header];
  }
  return { name: AUTOMATIC_PROFILE, source: '', kind, columns, constants: {}, values: {}, numberStyle: 'plain', dateStyle: 'dayMonthYear' };
}

/**
 * The number style in which every amount can be read; where several can, they read alike. When none can, amounts are
 * written in more than one way and the user has to say which is right: the question stays open.
 */
function withNumberStyle(table: Table, profile: Profile): Resolution {
  const columns = columnsOf(table, profile);
  const indexes = AMOUNT_FIELDS.flatMap((field) => columns.get(field) ?? []);
  const texts = table.rows.flatMap((row) => indexes.map((index) => row.cells[index])).filter((cell) => typeof cell === 'string' && cell.trim() !== '').map(cellText);
  const fitting = NUMBER_STYLES.filter((style) => texts.every((text) => parseAmount(text, style) !== null));
  return { profile: { ...profile, numberStyle: fitting[0] ?? 'indonesian' }, numberStyleOpen: fitting.length === 0 };
}

const AMOUNT_FIELDS = ['amount', 'debit', 'credit'] as const;
