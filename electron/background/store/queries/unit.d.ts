import type { ReadableBook } from '../database.ts';
export declare function unitExists(book: ReadableBook, code: string): boolean;
export declare function unitIdByCode(book: ReadableBook, code: string): number | null;
