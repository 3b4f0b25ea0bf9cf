import { z } from 'zod';
import { parseIsoDate, type IsoDate } from '../calendar/date.ts';
import { sen, SEN_MAX, type Sen } from '../money/sen.ts';

/** Schemas every noun uses. Only plain values cross the wire: safe-integer sen, ISO date text, string ids. */

/** An amount above zero, in sen. */
export const positiveSenSchema = z.int().min(1).max(SEN_MAX).transform((value): Sen => sen(value));

/** Zero or more, in sen: one side of a journal line. */
export const sideSenSchema = z.int().min(0).max(SEN_MAX).transform((value): Sen => sen(value));

export const dateSchema = z.string().transform((text, context): IsoDate => {
  const date = parseIsoDate(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: 'not a date (YYYY-MM-DD)' });
  return z.NEVER;
});

/** A posting month as yyyymm; 13 is the month of the closing entries. */
export const yearMonthSchema = z.int().min(190001).max(299913);
export const yearSchema = z.int().min(1900).max(2999);

/** The id of a record made at its source: `<tag hex>-<n>` (sync.md 1.2). */
export const idSchema = z.string().max(40);
export const codeSchema = z.string().trim().min(1).max(32);
export const nameSchema = z.string().trim().min(1).max(120);
export const textSchema = z.string().max(4000);

/** A file in either direction. Structural, because shared code knows neither the DOM nor Node. */
export type FileLike = {
  readonly name: string;
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
};

export const fileSchema = z.custom<FileLike>(isFileLike, 'not a file');

function isFileLike(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'arrayBuffer' in value && 'size' in value && 'name' in value;
}

/** A page of a list: the rows, and how many there are in all. */
export type Page<Row> = { readonly rows: readonly Row[]; readonly total: number };
