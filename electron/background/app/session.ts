import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BookProfile, BookStatus } from '#shared/contract/book.ts';
import type { BookKind } from '#shared/domain/book/book.ts';
import { done, type Result } from '#shared/domain/result.ts';
import { bookFacts } from './book-facts.ts';
import { createBook } from './create-book.ts';
import { openBook, type Opened } from './open-book.ts';
import type { Environment, OpenBook } from './context.ts';

/** What a host is doing: which book is open, which were open before. One per running program. */
export type Session = {
  readonly environment: Environment;
  readonly dataFolder: string;
  readonly current: () => OpenBook | null;
  readonly replace: (opened: Opened | null) => void;
};

type Recent = { readonly path: string; readonly name: string; readonly practice: boolean };

const RECENT_MAX = 8;
const PRACTICE_FILE = 'buku-latihan.koperasi';

export function createSession(environment: Environment, dataFolder: string): Session {
  let opened: Opened | null = null;
  return {
    environment,
    dataFolder,
    current: () => opened?.book ?? null,
    replace: (next) => {
      opened?.close();
      opened = next;
      if (next !== null) rememberRecent(dataFolder, { path: next.book.path, name: bookFacts(next.book).name, practice: next.book.practice });
    },
  };
}

export function bookStatus(session: Session): BookStatus {
  const book = session.current();
  return {
    book: book === null ? null : bookFacts(book),
    joining: null,
    recent: recentBooks(session.dataFolder).filter((recent) => existsSync(recent.path)),
    appVersion: session.environment.appVersion,
  };
}

export type CreateInput = {
  readonly kind: BookKind;
  readonly profile: BookProfile;
  readonly userName: string;
  readonly firstYear: number;
  readonly blankChart: boolean;
  readonly folder?: string | undefined;
};

/** A new book in its own file, named for the cooperative, opened at once. Refusals: those of `createBook`. */
export async function createAndOpen(session: Session, input: CreateInput): Promise<Result<BookStatus>> {
  const folder = input.folder === undefined || input.folder === '' ? join(session.dataFolder, 'buku') : input.folder;
  mkdirSync(folder, { recursive: true });
  const { folder: _folder, ...options } = input;
  const created = await createBook(session.environment, { ...options, path: freePath(folder, input.profile.name), practice: false });
  if (!created.ok) return created;
  session.replace(created.value);
  return done(bookStatus(session));
}

/** Opens an existing book. Refusals: those of `openBook`. */
export function openExisting(session: Session, input: { readonly path: string }): Result<BookStatus> {
  if (session.current()?.path === input.path) return done(bookStatus(session));
  const opened = openBook(session.environment, input.path);
  if (!opened.ok) return opened;
  session.replace(opened.value);
  return done(bookStatus(session));
}

export function closeBook(session: Session): Result<BookStatus> {
  session.replace(null);
  return done(bookStatus(session));
}

/** Where the practice book lies; whoever makes it (the sample generator) is given by the host. */
export function practicePath(session: Session): string {
  mkdirSync(session.dataFolder, { recursive: true });
  return join(session.dataFolder, PRACTICE_FILE);
}

/** The practice book, made by `make` the first time. Refusals: those of `make` and `openBook`. */
export async function openPractice(session: Session, make: (path: string) => Promise<Result<null>>): Promise<Result<BookStatus>> {
  const path = practicePath(session);
  if (session.current()?.path === path) return done(bookStatus(session));
  if (!existsSync(path)) {
    const made = await make(path);
    if (!made.ok) return made;
  }
  return openExisting(session, { path });
}

function freePath(folder: string, name: string): string {
  const stem = name.toLowerCase().normalize('NFD').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'buku';
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? `${stem}.koperasi` : `${stem}-${number}.koperasi`);
    if (!existsSync(path)) return path;
  }
}

function recentFile(dataFolder: string): string {
  return join(dataFolder, 'terakhir.json');
}

function recentBooks(dataFolder: string): readonly Recent[] {
  const path = recentFile(dataFolder);
  if (!existsSync(path)) return [];
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(value) ? value.filter(isRecent).slice(0, RECENT_MAX) : [];
  } catch {
    // A damaged list of shortcuts is no list; the books themselves are elsewhere.
    return [];
  }
}

function isRecent(value: unknown): value is Recent {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string' && 'name' in value && 'practice' in value;
}

function rememberRecent(dataFolder: string, recent: Recent): void {
  const others = recentBooks(dataFolder).filter((known) => known.path !== recent.path);
  mkdirSync(dirname(recentFile(dataFolder)), { recursive: true });
  writeFileSync(recentFile(dataFolder), JSON.stringify([recent, ...others].slice(0, RECENT_MAX)));
}
