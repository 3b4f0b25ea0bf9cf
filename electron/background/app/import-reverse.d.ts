import type { ImportBatch } from '#shared/contract/import.ts';
import { type Result } from '#shared/domain/result.ts';
import type { ReadableBook } from '../store/database.ts';
import { type StoredBatch } from '../store/queries/import.ts';
import type { OpenBook } from './context.ts';
import { type WriteOptions } from './write.ts';
/** All imports of the book, the newest first. */
export declare function importBatches(open: OpenBook): readonly ImportBatch[];
export declare function importBatch(book: ReadableBook, row: StoredBatch): ImportBatch;
/**
 * Takes an import back as a whole: every entry that is still in force by its mirror image on its own date, so that no
 * month's balances keep a trace; members and accounts go out of use, movements without journals disappear. The same file can be
 * imported again afterwards. Refusals, in order: `import.batchNotFound`, `import.alreadyReversed`, `import.inUse`, `period.locked`.
 */
export declare function reverseImport(open: OpenBook, input: {
    readonly batchId: string;
}, command?: WriteOptions['command']): Result<ImportBatch>;
