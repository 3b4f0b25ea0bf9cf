import type { ReadableBook } from '../database.ts';
import { type Outcome, type Projection, type StoredEvent } from './projection.ts';
/** Text by which a member is found: lower case, without accents or double spaces. */
export declare function searchText(name: string, number: string): string;
export declare function projectRegister(projection: Projection, event: StoredEvent): Outcome;
/**
 * One field of one member, as a register with causal bases (sync.md 1.7): the update replaces the heads it names;
 * heads it has not seen stay beside it and are a conflict for people to settle. The newest by (t, c, tag, seq) is shown;
 * a sensitive field keeps its common base until the conflict is settled.
 */
export declare function projectFieldSet(projection: Projection, event: StoredEvent): Outcome;
export type FieldHead = {
    readonly event: number;
    readonly value: string;
};
/** The heads of a field, the one shown first: by (t, c, tag, seq), the greatest wins. */
export declare function fieldHeads(book: ReadableBook, member: number, field: number): readonly FieldHead[];
export declare function projectLeave(projection: Projection, event: StoredEvent): Outcome;
/** Movements of the member ledger without a journal. Refused as a whole when a member or product is unknown: they wait. */
export declare function projectSavingsRecords(projection: Projection, event: StoredEvent): Outcome;
