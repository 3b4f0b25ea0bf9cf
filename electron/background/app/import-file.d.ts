import type { ImportKind } from '#shared/contract/import.ts';
import { type Result } from '#shared/domain/result.ts';
import { type Applied } from '../import/apply-profile.ts';
import { type ImportField, type Profile } from '../import/profile.ts';
import type { Table } from '../import/table.ts';
import type { OpenBook } from './context.ts';
import type { ImportInput } from './import-input.ts';
/** Where something stands in the file, for the person who has to correct it. */
export type Place = {
    readonly rowNumber: number;
    readonly cells: readonly string[];
};
/** A file that was read as far as it goes without the book. */
export type ImportFile = {
    readonly kind: ImportKind;
    readonly name: string;
    readonly headers: readonly string[];
    readonly sample: readonly (readonly string[])[];
    readonly columns: Readonly<Record<string, string>>;
    readonly rowCount: number;
    readonly profileName: string;
    /** Null for the neutral NDJSON, which needs none. */
    readonly profile: Profile | null;
    /** True when amounts are written in more than one way and nobody has said which is right. */
    readonly numberStyleOpen: boolean;
    readonly missingColumns: readonly string[];
    readonly content: FileContent;
};
export type FileContent = {
    readonly format: 'ndjson';
    readonly bytes: Uint8Array;
} | {
    readonly format: 'table';
    readonly applied: Applied;
    readonly placeOf: (field: ImportField, key: string) => Place;
};
export type FileCode = 'import.fileUnreadable' | 'import.profileUnknown';
/** Reads a file of the chosen kind through its profile. Refusals: `import.fileUnreadable`, `import.profileUnknown`. */
export declare function readImportFile(open: OpenBook, input: ImportInput): Promise<Result<ImportFile, FileCode>>;
export type TableChoice = {
    readonly kind: ImportKind;
    readonly name: string;
    readonly profile: Profile;
    readonly numberStyleOpen: boolean;
};
/** A table seen through its profile. */
export declare function tableFile(table: Table, { kind, name, profile, numberStyleOpen }: TableChoice): ImportFile;
/** Where entries of an NDJSON file stand; the file is read a second time when the first is looked for. */
export declare function ndjsonPlaces(bytes: Uint8Array): (ref: string) => Place;
