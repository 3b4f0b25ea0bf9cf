import { z } from 'zod';
import { type IsoDate } from '../calendar/date.ts';
import { type Sen } from '../money/sen.ts';
/** Schemas every noun uses. Only plain values cross the wire: safe-integer sen, ISO date text, string ids. */
/** Any amount in sen, signed. */
export declare const senSchema: z.ZodPipe<z.ZodInt, z.ZodTransform<Sen, number>>;
/** An amount above zero, in sen. */
export declare const positiveSenSchema: z.ZodPipe<z.ZodInt, z.ZodTransform<Sen, number>>;
/** Zero or more, in sen: one side of a journal line. */
export declare const sideSenSchema: z.ZodPipe<z.ZodInt, z.ZodTransform<Sen, number>>;
export declare const dateSchema: z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>;
/** A posting month as yyyymm; 13 is the month of the closing entries. */
export declare const yearMonthSchema: z.ZodInt;
export declare const yearSchema: z.ZodInt;
/** The id of a record made at its source: `<tag hex>-<n>` (sync.md 1.2). */
export declare const idSchema: z.ZodString;
export declare const codeSchema: z.ZodString;
export declare const nameSchema: z.ZodString;
export declare const textSchema: z.ZodString;
/** A file in either direction. Structural, because shared code knows neither the DOM nor Node. */
export type FileLike = {
    readonly name: string;
    readonly size: number;
    readonly type: string;
    arrayBuffer(): Promise<ArrayBuffer>;
};
export declare const fileSchema: z.ZodCustom<FileLike, FileLike>;
/** A page of a list: the rows, and how many there are in all. */
export type Page<Row> = {
    readonly rows: readonly Row[];
    readonly total: number;
};
