import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BookProfile, BookStatus } from '#shared/contract/book.ts';
import type { BookKind } from '#shared/domain/book/book.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { bookFacts } from './book-facts.ts';
import { createBook } from './create-book.ts';
import { openBook, type Opened } from './open-book.ts';
import type { Environment, OpenBook } from './context.ts';
import { acceptJoin, openJoining, requestFile, requestWords, startJoining, type AcceptInput, type Joining } from './device-join.ts';

/** What a host is doing: which book is open, which were open before. One per running program. */
export type Session = {
  readonly environment: Environment;
  readonly dataFolder: string;
  readonly current: () => OpenBook | null;
  /** This PC on its way into a cooperative: keys made, not accepted yet. */
  readonly joining: () => Joining | null;
  readonly replace: (opened: Opened | null) => void;
  readonly setJoining: (joining: Joining | null) => void;
  /** The file of the joining PC has become the open book: nothing to close. */
  readonly forgetJoining: () => void;
};

type Recent = { readonly path: string; readonly name: string; readonly practice: boolean };

const RECENT_MAX = 8;
const PRACTICE_FILE = 'buku-latihan.koperasi';

export function createSession(environment: Environment, dataFolder: string): Session {
  let opened: Opened | null = null;
  let joining: Joining | null = null;
  return {
    environment,
    dataFolder,
    current: () => opened?.book ?? null,
    joining: () => joining,
    setJoining: (next) => {
      joining?.file.close();
      joining = next;
    },
    forgetJoining: () => {
      joining = null;
    },
    replace: (next) => {
      opened?.close();
      opened = next;
      if (next !== null) rememberRecent(dataFolder, { path: next.book.path, name: bookFacts(next.book).name, practice: next.book.practice });
    },
  };
}

export function bookStatus(session: Session): BookStatus {
  const book = session.current();
  const joining = session.joining();
  return {
    book: book === null ? null : bookFacts(book),
    joining: joining === null ? null : { ...requestWords(joining), requestFileName: requestFile(joining).name },
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
  const waiting = openJoining(session.environment, input.path);
  if (waiting.ok) {
    session.replace(null);
    session.setJoining(waiting.value);
    return done(bookStatus(session));
  }
  const opened = openBook(session.environment, input.path);
  if (!opened.ok) return opened;
  session.replace(opened.value);
  return done(bookStatus(session));
}

export type JoinStart = { readonly unitCode: string; readonly userName: string; readonly folder?: string | undefined };

/** Starts this PC as a second device: keys and a file that waits for head office. Refusals: those of `startJoining`. */
export async function joinCooperative(session: Session, input: JoinStart): Promise<Result<BookStatus>> {
  const folder = input.folder === undefined || input.folder === '' ? join(session.dataFolder, 'buku') : input.folder;
  mkdirSync(folder, { recursive: true });
  const started = await startJoining(session.environment, { path: freePath(folder, `unit-${input.unitCode}`), unitCode: input.unitCode, userName: input.userName });
  if (!started.ok) return started;
  session.replace(null);
  session.setJoining(started.value);
  return done(bookStatus(session));
}

/** What is asked of a joining PC. Refusals: `device.notJoining`, and those of `ask`. */
export function whileJoining<T>(session: Session, ask: (joining: Joining) => Result<T> | Promise<Result<T>>): Result<T> | Promise<Result<T>> {
  const joining = session.joining();
  return joining === null ? refuse('device.notJoining') : ask(joining);
}

/** Pins the cooperative and opens the joined book. Refusals: those of `acceptJoin`. */
export async function acceptAndOpen(session: Session, joining: Joining, input: AcceptInput): Promise<Result<{ readonly events: number }>> {
  const joined = await acceptJoin(joining, input);
  if (!joined.ok) return joined;
  session.forgetJoining();
  session.replace(joined.value);
  return done({ events: joined.value.events });
}

export function closeBook(session: Session): Result<BookStatus> {
  // A PC on its way into a cooperative keeps its keys while another book is looked at.
  if (session.current() === null) session.setJoining(null);
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
