import type { NumberStyle } from '#shared/money/parse.ts';
import type { ImportKind } from './rows.ts';

/** How a file writes its dates. iso: 2025-03-14 (a time behind it is ignored) · dayMonthYear: 14/3/2025 · monthDayYear: 3/14/2025 */
export type DateStyle = 'iso' | 'dayMonthYear' | 'monthDayYear';

export const ACCOUNT_FIELDS = ['code', 'name', 'type', 'normal', 'parent'] as const;
export const MEMBER_FIELDS = [
  'number', 'name', 'joined', 'gender', 'birthPlace', 'birthDate', 'nationalId', 'address', 'phone', 'occupation',
  'email', 'unit', 'status', 'left', 'leftReason',
] as const;
export const SAVINGS_FIELDS = ['ref', 'date', 'member', 'product', 'direction', 'amount', 'memo'] as const;
export const JOURNAL_FIELDS = [
  'date', 'ref', 'memo', 'unit', 'member', 'account', 'debit', 'credit', 'side', 'amount',
] as const;

export type AccountField = (typeof ACCOUNT_FIELDS)[number];
export type MemberField = (typeof MEMBER_FIELDS)[number];
export type SavingsField = (typeof SAVINGS_FIELDS)[number];
export type JournalField = (typeof JOURNAL_FIELDS)[number];
export type ImportField = AccountField | MemberField | SavingsField | JournalField;

/** The fields of a kind, and those without which nothing can be imported. Debit and credit may give way to side and amount. */
export const FIELDS_OF_KIND: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  accounts: ACCOUNT_FIELDS, members: MEMBER_FIELDS, savings: SAVINGS_FIELDS, journal: JOURNAL_FIELDS,
};
export const REQUIRED_FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  accounts: ['code', 'name'],
  members: ['number', 'name', 'joined'],
  savings: ['date', 'member', 'product', 'amount'],
  journal: ['date', 'ref', 'account'],
};

/**
 * How the columns of one file become neutral rows, as data, so that it can be kept in a book and sent to others.
 * `columns`: for each field the headers it may stand under; the first that the file has is taken, case and spaces
 * ignored. `constants`: the value of a field whose column is missing or whose cell is empty. `values`: per field,
 * words of the file (lower case) to words of this program. The number style is asked of the user, never guessed.
 */
export type Profile = {
  readonly name: string;
  /** What program or person makes such files, in Indonesian. */
  readonly source: string;
  readonly kind: ImportKind;
  readonly columns: Readonly<Partial<Record<ImportField, readonly string[]>>>;
  readonly constants: Readonly<Partial<Record<ImportField, string>>>;
  readonly values: Readonly<Partial<Record<ImportField, Readonly<Record<string, string>>>>>;
  readonly numberStyle: NumberStyle;
  readonly dateStyle: DateStyle;
  /** Savings: values of the product column whose product had to be chosen by the profile; each such row is reported. */
  readonly assumedProducts?: readonly string[];
  /** Columns that must not leave the file, such as passwords; they are reported once as not read. */
  readonly secretColumns?: readonly string[];
  /** Columns known to say nothing new; any other column without a field is reported as not read. */
  readonly ignoredColumns?: readonly string[];
};

/** The columns that make a file of another program recognisable. `unsupported` names in Indonesian what it holds. */
export type FileSignature = {
  readonly source: string;
  readonly headers: readonly string[];
} & ({ readonly profile: Profile; readonly unsupported?: never } | { readonly profile?: never; readonly unsupported: string });
