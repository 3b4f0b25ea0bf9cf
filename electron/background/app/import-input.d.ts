import type { IsoDate } from '#shared/calendar/date.ts';
import type { ImportKind } from '#shared/contract/import.ts';
import type { FileLike } from '#shared/contract/schema.ts';
/** What was chosen about a file to be imported; the shape of the contract's options. */
export type ImportInput = {
    readonly kind: ImportKind;
    readonly file: FileLike;
    readonly profile?: string | undefined;
    readonly map?: ColumnMap | undefined;
    readonly source: string;
    readonly savingsJournal: boolean;
    readonly date?: IsoDate | undefined;
};
export type ColumnMap = {
    readonly columns: Readonly<Record<string, string>>;
    readonly numberStyle?: 'indonesian' | 'international' | 'plain' | undefined;
    readonly [extra: string]: unknown;
};
