import { type ImportKind } from '#shared/contract/import.ts';
import { type Result } from '#shared/domain/result.ts';
import { type Profile } from '../import/profile.ts';
import { type Table } from '../import/table.ts';
import type { OpenBook } from './context.ts';
import type { ImportInput } from './import-input.ts';
import type { Writer } from './write.ts';
export type ImportProfileRow = {
    readonly name: string;
    readonly title: string;
    readonly kinds: readonly ImportKind[];
    readonly own: boolean;
};
/** What an older program writes into one account whatever the product. Source: its journal of savings entries. */
export declare const PRODUCT_ACCOUNT_OF_PROFILE: Readonly<Record<string, string>>;
/** The profiles of the program, then the remembered ones by name. */
export declare function importProfiles(open: OpenBook): readonly ImportProfileRow[];
/** Keeps a mapping under a name, beside those of the same name for other kinds. */
export declare function rememberProfile(writer: Writer, name: string, profile: Profile): void;
type Resolution = {
    readonly profile: Profile;
    readonly numberStyleOpen: boolean;
};
/**
 * The profile for a table: the mapping given, else the one named, else the one its columns belong to, else the usual
 * Indonesian headers. Refusals: `import.profileUnknown`.
 */
export declare function resolveProfile(open: OpenBook, table: Table, input: ImportInput): Result<Resolution, 'import.profileUnknown'>;
export {};
