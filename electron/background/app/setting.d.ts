import type { ReadableBook } from '../store/database.ts';
import type { Writer } from './write.ts';
/**
 * Settings of the book: JSON values under a key, each change an event. Values may hold names and free text, so they
 * travel as detached payloads (sync.md 1.8). The shape of each key is known to the use case that owns it.
 */
export declare function readSetting<T>(book: ReadableBook, key: string): T | null;
export declare function settingsUnder<T>(book: ReadableBook, prefix: string): readonly {
    readonly key: string;
    readonly value: T;
}[];
export declare function writeSetting(writer: Writer, key: string, value: unknown): void;
