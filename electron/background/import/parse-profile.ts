import { z } from 'zod';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { FIELDS_OF_KIND, type Profile } from './profile.ts';
import { IMPORT_KINDS } from './rows.ts';

const FIELD = z.enum([...FIELDS_OF_KIND.accounts, ...FIELDS_OF_KIND.members, ...FIELDS_OF_KIND.savings, ...FIELDS_OF_KIND.journal]);
const TEXT = z.string().min(1).max(200);

const PROFILE = z.strictObject({
  name: TEXT,
  source: z.string().max(200),
  kind: z.enum(IMPORT_KINDS),
  columns: z.partialRecord(FIELD, z.array(TEXT).max(20)),
  constants: z.partialRecord(FIELD, TEXT),
  values: z.partialRecord(FIELD, z.record(z.string().max(200), z.string().max(200))),
  numberStyle: z.enum(['indonesian', 'international', 'plain']),
  dateStyle: z.enum(['iso', 'dayMonthYear', 'monthDayYear']),
  assumedProducts: z.array(TEXT).max(100).optional(),
  secretColumns: z.array(TEXT).max(20).optional(),
  ignoredColumns: z.array(TEXT).max(200).optional(),
});

/**
 * A column profile from a file or a request. Fields of another kind than the profile's are refused, unknown keys too.
 * Refusals: `importProfile.invalid` with the place of the first mistake, such as "columns.jumlah".
 */
export function parseProfile(value: unknown): Result<Profile, 'importProfile.invalid'> {
  const parsed = PROFILE.safeParse(value);
  if (!parsed.success) return refuse('importProfile.invalid', { place: placeOf(parsed.error) });
  const { assumedProducts, secretColumns, ignoredColumns, ...profile } = parsed.data;
  const known: ReadonlySet<string> = new Set(FIELDS_OF_KIND[profile.kind]);
  for (const part of ['columns', 'constants', 'values'] as const) {
    const foreign = Object.keys(profile[part]).find((field) => !known.has(field));
    if (foreign !== undefined) return refuse('importProfile.invalid', { place: `${part}.${foreign}` });
  }
  return done({
    ...profile,
    ...(assumedProducts === undefined ? {} : { assumedProducts }),
    ...(secretColumns === undefined ? {} : { secretColumns }),
    ...(ignoredColumns === undefined ? {} : { ignoredColumns }),
  });
}

function placeOf(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return '';
  const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...issue.path, ...key].join('.');
}
