import { type Result } from '#shared/domain/result.ts';
import { type OpenCode, type OpenFile } from '../store/open.ts';
import type { DeviceKeys, Environment, OpenBook } from './context.ts';
/** A book that is open, and how to give it back. */
export type Opened = {
    readonly book: OpenBook;
    readonly close: () => void;
};
export declare const HEAD_OFFICE_UNIT = "PUSAT";
export declare const HEAD_OFFICE_SERIES = "A1";
/** Opens an existing book. Refusals: those of `openBookFile` in mode open. */
export declare function openBook(environment: Environment, path: string): Result<Opened, OpenCode>;
/** Puts the pieces of an open file together. */
export declare function openFile(environment: Environment, file: OpenFile, keys: DeviceKeys | null): Opened;
