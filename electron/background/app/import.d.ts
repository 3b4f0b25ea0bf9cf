import type { ImportBatch, ImportIssue, ImportPreview } from '#shared/contract/import.ts';
import type { FileLike } from '#shared/contract/schema.ts';
import { type Result } from '#shared/domain/result.ts';
import type { OpenBook } from './context.ts';
import { type ImportChoices } from './import-context.ts';
import type { ImportInput } from './import-input.ts';
import { type ImportFile } from './import-file.ts';
import { type Writer, type WriteOptions } from './write.ts';
export type ImportAnswer = {
    readonly batch: ImportBatch | null;
    readonly added: number;
    readonly known: number;
    readonly findings: readonly ImportIssue[];
};
/**
 * What an import would do, without changing anything; wrong rows are listed, not refused.
 * Refusals, in order: `import.fileUnreadable`, `import.profileUnknown`, `device.notHeadOffice`, `account.roleMissing`, `period.locked`.
 */
export declare function previewImport(open: OpenBook, input: ImportInput): Promise<Result<ImportPreview>>;
export type RunInput = ImportInput & {
    readonly rememberAs?: string | undefined;
};
/**
 * Imports a file: all or nothing, one batch in one transaction. Rows that are known change nothing; when all are, there is
 * no batch. Refusals, in order: `import.fileUnreadable`, `import.profileUnknown`, `import.columnsMissing`,
 * `import.numberStyleMissing`, `device.notHeadOffice`, `account.roleMissing`, `import.rowsWrong`, `period.locked`.
 */
export declare function runImport(open: OpenBook, input: RunInput, command?: WriteOptions['command']): Promise<Result<ImportAnswer>>;
/** The wrong rows as a CSV file to correct and import again. Refusals as `previewImport`. */
export declare function importErrorFile(open: OpenBook, input: ImportInput): Promise<Result<FileLike>>;
/** Imports rows that were read, inside a transaction. Refusals: those of `runImport` from `device.notHeadOffice` on. */
export declare function importRows(open: OpenBook, writer: Writer, { file, choices }: {
    readonly file: ImportFile;
    readonly choices: ImportChoices;
}): Result<ImportAnswer>;
export declare function choicesOf(input: Pick<ImportInput, 'source' | 'savingsJournal' | 'map'>, file: ImportFile): ImportChoices;
