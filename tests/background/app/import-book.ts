import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBook } from '../../../electron/background/app/create-book.ts';
import { type Opened } from '../../../electron/background/app/open-book.ts';
import type { Environment } from '../../../electron/background/app/context.ts';
import type { ImportInput } from '../../../electron/background/app/import-input.ts';
import { isoDate } from '../../../shared/calendar/date.ts';
import type { FileLike } from '../../../shared/contract/schema.ts';

export const TODAY = isoDate('2025-04-30');

export type ImportBook = Opened & { readonly remove: () => void };

/** A new book in a folder of its own, on a fixed day. */
export async function importBook(options: { readonly blankChart: boolean }): Promise<ImportBook> {
  const folder = mkdtempSync(join(tmpdir(), 'koperasi-import-'));
  let now = 1_746_000_000_000;
  const environment: Environment = {
    now: () => (now += 1), today: () => TODAY, randomBytes: (count) => new Uint8Array(randomBytes(count)), appVersion: '0.0.0',
  };
  const profile = {
    name: 'Koperasi Uji', legalNumber: '', legalDate: '', nik: '', address: '', town: '', phone: '', taxNumber: '', businessNumber: '', workArea: '',
    email: '', officers: [], supervisors: [],
  };
  const created = await createBook(environment, {
    path: join(folder, 'uji.koperasi'), kind: 'ksu', profile, userName: 'Bendahara', firstYear: 2024, practice: false, ...options,
  });
  if (!created.ok) throw new Error(created.refusal.code);
  const opened = created.value;
  return {
    ...opened,
    remove: () => {
      opened.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export function textFile(name: string, content: string | Uint8Array): FileLike {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, type: '', arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

export function diskFile(url: URL): FileLike {
  return textFile(decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf('/') + 1)), readFileSync(url));
}

/** Options as the contract fills them in. */
export function importInput(kind: ImportInput['kind'], file: FileLike, more: Partial<ImportInput> = {}): ImportInput {
  return { kind, file, source: 'impor', savingsJournal: true, ...more };
}
