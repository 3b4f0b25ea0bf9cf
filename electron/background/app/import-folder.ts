import type { ImportIssue } from '#shared/contract/import.ts';
import { IMPORT_KINDS } from '#shared/contract/import.ts';
import type { FileLike } from '#shared/contract/schema.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { checkFolder } from '../import/check-folder.ts';
import { recognise } from '../import/inspect.ts';
import { readTable } from '../import/read-table.ts';
import type { OpenBook } from './context.ts';
import { findingIssue } from './import-context.ts';
import { tableFile, type ImportFile } from './import-file.ts';
import { choicesOf, importRows, type ImportAnswer } from './import.ts';
import { write, type WriteOptions } from './write.ts';

export type FolderAnswer = {
  readonly batches: readonly ImportAnswer[];
  readonly added: number;
  readonly known: number;
  /** What the files contradict in themselves and in each other, each sentence beginning with its file. */
  readonly findings: readonly ImportIssue[];
  /** Files that hold nothing this program can import yet. */
  readonly ignored: readonly string[];
};

export type FolderInput = { readonly files: readonly FileLike[]; readonly source?: string | undefined };

/**
 * Imports a whole dump of another program: accounts, members, savings without journals, journals, each a batch of its own
 * and all in one transaction, so that a wrong row anywhere leaves the book as it was.
 * Refusals: `import.fileUnreadable` (no file that is known), then those of `runImport`.
 */
export async function importFolder(open: OpenBook, input: FolderInput, command?: WriteOptions['command']): Promise<Result<FolderAnswer>> {
  const parts = await Promise.all(input.files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
  const check = await checkFolder(parts, open.environment.today());
  const files: ImportFile[] = [];
  const ignored: string[] = [];
  for (const { name, bytes } of parts) {
    const table = await readTable(bytes);
    const profile = table.ok ? recognise(table.value)?.profile : undefined;
    if (!table.ok || profile === undefined || profile.name === 'template-anggota') ignored.push(name);
    else files.push(tableFile(table.value, { kind: profile.kind, name, profile, numberStyleOpen: false }));
  }
  if (files.length === 0) return refuse('import.fileUnreadable', { reason: 'Tidak ada file yang dikenali di folder ini.' });
  const ordered = IMPORT_KINDS.flatMap((kind) => files.filter((file) => file.kind === kind));
  return write<FolderAnswer, string>(open, { command, nouns: ['import', 'account', 'member', 'savings', 'journal'] }, (writer) => {
    const batches: ImportAnswer[] = [];
    for (const file of ordered) {
      const choices = choicesOf({ source: input.source ?? file.profileName, savingsJournal: false }, file);
      const answer = importRows(open, writer, { file, choices });
      if (!answer.ok) return { ok: false, refusal: { code: answer.refusal.code, params: { ...answer.refusal.params, fileName: file.name } } };
      batches.push(answer.value);
    }
    const count = (of: (answer: ImportAnswer) => number): number => batches.reduce((total, answer) => total + of(answer), 0);
    return done({ batches, added: count((one) => one.added), known: count((one) => one.known), findings: check.findings.map(findingIssue), ignored });
  });
}
