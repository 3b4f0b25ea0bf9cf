import { join } from 'node:path';
import type { OpenBook } from '../../electron/background/app/context.ts';
import { createBook } from '../../electron/background/app/create-book.ts';
import { EMPTY_PROFILE } from '../../electron/background/app/book-facts.ts';
import { runImport } from '../../electron/background/app/import.ts';
import type { Opened } from '../../electron/background/app/open-book.ts';
import { realEnvironment } from '../../electron/background/host/environment.ts';
import { generateNeutral, type NeutralBooks } from '../support/generate-neutral.ts';
import type { BenchContext } from './row.ts';

export const MEMBERS = 1_000;
const CHUNK = 100_000;

/** A book with 90 accounts, 1,000 members and nothing else, and the data it will get. */
export async function neutralBook(context: BenchContext, name: string, entryCount: number): Promise<{ readonly opened: Opened; readonly path: string; readonly data: NeutralBooks }> {
  const path = join(context.folder, `${name}.koperasi`);
  const created = await createBook(realEnvironment(), {
    path, kind: 'ksu', profile: { ...EMPTY_PROFILE, name: 'Bench' }, userName: 'Bench', firstYear: 2015, blankChart: true, practice: false,
  });
  if (!created.ok) throw new Error(created.refusal.code);
  const data = generateNeutral({ seed: 11, entryCount: Math.min(entryCount, CHUNK), memberCount: MEMBERS });
  await importText(created.value.book, { kind: 'accounts', name: 'akun.csv', text: data.accountsCsv, source: 'bench' });
  await importText(created.value.book, { kind: 'members', name: 'anggota.csv', text: data.membersCsv, source: 'bench' });
  return { opened: created.value, path, data };
}

export async function importText(book: OpenBook, input: { readonly kind: 'accounts' | 'members' | 'journal'; readonly name: string; readonly text: string | Uint8Array; readonly source: string }): Promise<void> {
  const content = typeof input.text === 'string' ? input.text : new Uint8Array(input.text);
  const done = await runImport(book, { kind: input.kind, file: new File([content], input.name), source: input.source, savingsJournal: true });
  if (!done.ok) throw new Error(`${done.refusal.code} ${JSON.stringify(done.refusal.params)}`);
}

let large: Promise<{ readonly path: string }> | null = null;

/** The large book, made once per run and closed: the same entries under another source name in every chunk, spread over ten years. */
export function largeBook(context: BenchContext): Promise<{ readonly path: string }> {
  large ??= makeLarge(context);
  return large;
}

async function makeLarge(context: BenchContext): Promise<{ readonly path: string }> {
  const { opened, path } = await neutralBook(context, 'besar', context.entriesLarge);
  const chunks = Math.max(1, Math.round(context.entriesLarge / CHUNK));
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const entryCount = Math.min(CHUNK, context.entriesLarge);
    const { journalNdjson } = generateNeutral({ seed: 100 + chunk, entryCount, memberCount: MEMBERS, firstYear: 2015 + chunk, yearCount: 1 });
    await importText(opened.book, { kind: 'journal', name: 'jurnal.ndjson', text: journalNdjson, source: `bench-${chunk}` });
  }
  opened.close();
  return { path };
}
