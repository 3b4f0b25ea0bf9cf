import { type Result } from '#shared/domain/result.ts';
import { type JournalBody, type ReverseBody } from '#shared/domain/log/journal-body.ts';
import { type Ref } from '#shared/domain/log/ref.ts';
import type { Body } from '#shared/domain/log/value.ts';
import type { WritableBook } from '../store/database.ts';
import { type Projection } from '../store/project/projection.ts';
import { type OpenBook } from './context.ts';
/** A detached payload to be written with an event: personal data and free text (sync.md 1.8). */
export type Payload = {
    readonly class: number;
    readonly bytes: Uint8Array;
};
export type Appended = {
    readonly id: number;
    readonly seq: number;
    readonly hash: Uint8Array;
    readonly ref: Ref;
};
/** What a use case may do inside its transaction: append events, each projected at once by the one posting path. */
export type Writer = {
    readonly book: WritableBook;
    readonly projection: Projection;
    readonly append: (kind: number, body: Body, payloads?: readonly Payload[]) => Appended;
    readonly postJournal: (body: JournalBody, note: string) => Appended;
    readonly reverseJournal: (body: ReverseBody, note: string) => Appended;
};
export type WriteOptions = {
    /** The command id: the same one twice changes nothing and answers alike. */
    readonly command?: {
        readonly id: string;
        readonly procedure: string;
    } | undefined;
    readonly nouns: readonly string[];
};
/**
 * One command: BEGIN IMMEDIATE, events and projections, the signed head, COMMIT; change events go out afterwards.
 * A refusal rolls back. A command id seen before answers what it answered then, without running again.
 */
export declare function write<T, Code extends string>(open: OpenBook, options: WriteOptions, work: (writer: Writer) => Result<T, Code>): Result<T, Code | 'disk.full' | 'book.keysMissing'>;
/** The text form of an own event's reference, as ids cross the wire. */
export declare function appendedId(appended: Appended): string;
export declare function isDiskFull(error: unknown): boolean;
