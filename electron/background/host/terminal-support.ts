import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { FileLike } from '#shared/contract/schema.ts';
import type { RefusalValue } from '#shared/domain/result.ts';
import { openBook, type Opened } from '../app/open-book.ts';
import { realEnvironment } from './environment.ts';
import { refusalData } from './refusal-data.ts';
import { EXIT, type Terminal } from './terminal-words.ts';

/** A refusal as the terminal gives it: one JSON object on stderr, exit code 1. */
export function refused(terminal: Terminal, refusal: RefusalValue): number {
  terminal.note(JSON.stringify(refusalData(refusal)));
  return EXIT.refused;
}

/** Opens the book of a command, runs it, closes the book whatever happens. */
export async function withBook(terminal: Terminal, file: string, run: (opened: Opened) => Promise<number> | number): Promise<number> {
  const opened = openBook(realEnvironment(), resolve(file));
  if (!opened.ok) return refused(terminal, opened.refusal);
  try {
    return await run(opened.value);
  } finally {
    opened.value.close();
  }
}

/** JSON given as a word, as `@file` or on standard input as `-`; null when it is no JSON. */
export function readJson(word: string): { readonly value: unknown } | null {
  const text = word === '-' ? readFileSync(0, 'utf8') : word.startsWith('@') ? readFileSync(word.slice(1), 'utf8') : word;
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    // Said by the caller as wrong usage.
    return null;
  }
}

/** JSON for people and programs: two spaces, exact whole numbers beyond the safe range as text. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? item.toString() : item), 2)}\n`;
}

/** A file of the terminal as the contract takes it. Its bytes are read when they are asked for, and held once. */
export function fileOf(path: string): FileLike {
  return { name: basename(path), size: statSync(path).size, type: '', arrayBuffer: () => Promise.resolve(exactBuffer(readFileSync(path))) };
}

function exactBuffer(bytes: Buffer): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && byteOffset === 0 && byteLength === buffer.byteLength ? buffer : new Uint8Array(bytes).buffer;
}
