import type { ImportBatch, ImportKind } from '#shared/contract/import.ts';
import { momentText } from '#shared/calendar/moment.ts';
import { IMPORT_KINDS } from '#shared/contract/import.ts';
import { encodeImportReverse } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { parseRefText } from '#shared/domain/log/ref.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import type { ReadableBook } from '../store/database.ts';
import {
  batchAccountsInUse, batchJournals, batchMembersInUse, batchSavingsDates, batchSavingsWithdrawn, importBatchRow, importBatchRows, lockedMonths,
  type StoredBatch,
} from '../store/queries/import.ts';
import type { OpenBook } from './context.ts';
import { lockedOn } from './import-context.ts';
import { localId, refOfId, wireId } from './posting.ts';
import { write, type WriteOptions } from './write.ts';

/** All imports of the book, the newest first. */
export function importBatches(open: OpenBook): readonly ImportBatch[] {
  return importBatchRows(open.read).map((row) => importBatch(open.read, row));
}

export function importBatch(book: ReadableBook, row: StoredBatch): ImportBatch {
  return {
    id: wireId(book, row.id), kind: kindOf(row.kind), source: row.source, fileName: row.file_name, at: momentText(row.t), rows: row.rows,
    state: row.reversed_by === null ? 'applied' : 'reversed',
  };
}

function kindOf(text: string): ImportKind {
  return IMPORT_KINDS.find((kind) => kind === text) ?? 'journal';
}

/**
 * Takes an import back as a whole: every entry that is still in force by its mirror image on its own date, so that no
 * month's balances keep a trace; members and accounts go out of use, movements without journals disappear. The same file can be
 * imported again afterwards. Refusals, in order: `import.batchNotFound`, `import.alreadyReversed`, `import.inUse`, `period.locked`.
 */
export function reverseImport(open: OpenBook, input: { readonly batchId: string }, command?: WriteOptions['command']): Result<ImportBatch> {
  return write<ImportBatch, string>(open, { command, nouns: ['journal', 'member', 'account', 'import'] }, (writer) => {
    const id = localId(writer.book, input.batchId);
    const ref = parseRefText(input.batchId);
    const row = id === null ? undefined : importBatchRow(writer.book, id);
    if (id === null || ref === null || row === undefined) return refuse('import.batchNotFound');
    if (row.reversed_by !== null) return refuse('import.alreadyReversed', { fileName: row.file_name });
    const inUse = batchMembersInUse(writer.book, id) || batchAccountsInUse(writer.book, id) || batchSavingsWithdrawn(writer.book, id);
    if (inUse) return refuse('import.inUse', { fileName: row.file_name });
    const locked = lockedMonths(writer.book);
    const journals = batchJournals(writer.book, id);
    for (const date of [...journals.map((journal) => journal.date), ...batchSavingsDates(writer.book, id)]) {
      const refusal = lockedOn(locked, date);
      if (refusal !== null) return { ok: false, refusal };
    }
    for (const journal of journals) {
      writer.reverseJournal({ date: journal.date, document: null, reverses: refOfId(writer.book, journal.id), reversesHash: new Uint8Array(journal.hash), batch: null }, '');
    }
    writer.append(EVENT_KIND.importReverse, encodeImportReverse(ref));
    const reversed = importBatchRow(writer.book, id);
    if (reversed === undefined) throw new Error('a reversed batch is not in the books');
    return done(importBatch(writer.book, reversed));
  });
}
