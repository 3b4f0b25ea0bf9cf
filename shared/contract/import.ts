import { z } from 'zod';
import { command, query } from './procedure.ts';
import { dateSchema, fileSchema, idSchema, type FileLike } from './schema.ts';

export const IMPORT_KINDS = ['accounts', 'members', 'savings', 'journal'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const NUMBER_STYLES = ['indonesian', 'international', 'plain'] as const;

/** A column mapping a person chose; remembered under its name. */
export const columnMapSchema = z.looseObject({
  columns: z.record(z.string(), z.string()),
  numberStyle: z.enum(NUMBER_STYLES).optional(),
});

export const importOptions = {
  kind: z.enum(IMPORT_KINDS),
  file: fileSchema,
  /** Name of a profile that comes with the program or was remembered, such as `aplikasi-lama`. */
  profile: z.string().max(60).optional(),
  map: columnMapSchema.optional(),
  /** Under which name the rows' own references are remembered; the same reference twice changes nothing. */
  source: z.string().trim().min(1).max(60).default('impor'),
  /** Savings: post a journal against "Selisih Saldo Awal", or keep only the member ledger because the journals come separately. */
  savingsJournal: z.boolean().default(true),
  /** Savings without a date column: the cut-over date. */
  date: dateSchema.optional(),
};

export type ImportIssue = {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly message: string;
};

export type ImportPreview = {
  readonly kind: ImportKind;
  readonly profile: string;
  readonly headers: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly columns: Readonly<Record<string, string>>;
  readonly fields: readonly { readonly key: string; readonly label: string; readonly required: boolean }[];
  readonly numberStyle: string | null;
  readonly rows: number;
  readonly newRows: number;
  readonly knownRows: number;
  readonly errors: readonly ImportIssue[];
  readonly errorsTotal: number;
  readonly findings: readonly ImportIssue[];
  readonly findingsTotal: number;
  readonly totals: readonly { readonly label: string; readonly value: string }[];
};

export type ImportBatch = {
  readonly id: string;
  readonly kind: ImportKind;
  readonly source: string;
  readonly fileName: string;
  readonly at: string;
  readonly rows: number;
  readonly state: 'applied' | 'reversed';
};

const REFUSALS = [
  'import.fileUnreadable', 'import.profileUnknown', 'import.columnsMissing', 'import.numberStyleMissing', 'import.rowsWrong',
  'period.locked', 'device.notHeadOffice', 'account.roleMissing',
] as const;

export const importing = {
  profiles: query<readonly { readonly name: string; readonly title: string; readonly kinds: readonly ImportKind[]; readonly own: boolean }[]>()({}),
  preview: query<ImportPreview>()(importOptions, REFUSALS),
  /** All or nothing. The answer names the batch, which can be reversed as a whole. */
  run: command<{ readonly batch: ImportBatch | null; readonly added: number; readonly known: number; readonly findings: readonly ImportIssue[] }>()(
    { ...importOptions, rememberAs: z.string().trim().max(60).optional() }, REFUSALS,
  ),
  /** The wrong rows as a file, with their own cells and what is wrong. */
  errorFile: query<FileLike>()(importOptions, REFUSALS),
  batches: query<readonly ImportBatch[]>()({}),
  reverse: command<ImportBatch>()({ batchId: idSchema }, ['import.batchNotFound', 'import.alreadyReversed', 'import.inUse', 'period.locked']),
};
