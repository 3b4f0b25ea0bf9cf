import type { CheckResult } from '#shared/contract/rat.ts';
import { type ReadableBook, type WritableBook } from '../store/database.ts';
import { type Projection, type StoredEvent } from '../store/project/projection.ts';
import type { OpenBook } from './context.ts';
/** Makes every projection again from the log, in a book of its own in memory, and compares whole tables. */
export declare function compareRebuilt(open: OpenBook): readonly CheckResult[];
/**
 * Projects the whole log in the order in which it arrived here: own events in their order; where the own feed says
 * `sync.import`, the events of other feeds up to the heads it names (sync.md 1.9).
 */
export declare function replay(book: WritableBook, projection: Projection): void;
/** An event with its payloads, as projections take it. Asserts: the log holds only canonical events. */
export declare function storedEvent(book: ReadableBook, row: {
    readonly id: number;
    readonly body: Uint8Array;
}): StoredEvent;
export declare function loadEvent(book: ReadableBook, id: number): StoredEvent;
