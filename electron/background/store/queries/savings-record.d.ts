import type { ReadableBook } from '../database.ts';
/** Movements of a member that no journal carries, net, in sen; of every member when none is named. */
export declare function unjournalledBalance(book: ReadableBook, memberId: number | null): number;
