import type { BundlePreview } from '#shared/contract/bundle.ts';
import type { FileLike } from '#shared/contract/schema.ts';
import { type Result } from '#shared/domain/result.ts';
import type { BundleCode } from '../bundle/refusal.ts';
import { type Reader } from './bundle-read.ts';
import type { OpenBook } from './context.ts';
import { type WriteOptions } from './write.ts';
export type ImportCode = BundleCode | 'bundle.busy' | 'book.keysMissing' | 'disk.full';
export type Imported = {
    readonly preview: BundlePreview;
    readonly applied: number;
    readonly followed: readonly string[];
};
/** Files kept until what they wait for arrives (sync.md 4.2 step 5). */
export declare const PARKED_LIMITS: {
    readonly filesMax: 20;
    readonly bytesMax: number;
};
/**
 * Reads and judges a `.kopsync` file without changing anything. Decision: `apply`, `already`, `nothingNew`, or `gap` with
 * the number of the bundle that is missing. Refusals: the contract's, `feed.forked`, `feed.selfRolledBack` and
 * `feed.frozen` among them.
 */
export declare function inspectBundle(open: OpenBook, input: {
    readonly file: FileLike;
}): Promise<Result<BundlePreview, ImportCode>>;
/**
 * Takes a bundle into the books, in one transaction, through the same projections as the screens. What waits for an earlier
 * bundle is parked (decision `parked`); an unknown sender or a missing trust document is parked and refused by its code;
 * parked files follow by themselves after every success. The same file again changes nothing (decision `already`).
 */
export declare function importBundle(open: OpenBook, input: {
    readonly file: FileLike;
}, command?: WriteOptions['command']): Promise<Result<Imported, ImportCode>>;
/** Tries every parked file again; answers the names of those that got in. Called after each import and new trust document. */
export declare function retryParked(open: OpenBook): Promise<readonly string[]>;
export declare function readerOf(open: OpenBook): Reader | null;
