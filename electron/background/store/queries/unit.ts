import type { ReadableBook } from '../database.ts';

export function unitExists(book: ReadableBook, code: string): boolean {
  return book.get('SELECT 1 FROM unit WHERE code = ?', code) !== undefined;
}

export function unitIdByCode(book: ReadableBook, code: string): number | null {
  return book.get<{ id: number }>('SELECT id FROM unit WHERE code = ?', code)?.id ?? null;
}
