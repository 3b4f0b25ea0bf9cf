import type { ReadableBook } from '../database.ts';

/** Movements of a member that no journal carries, net, in sen; of every member when none is named. */
export function unjournalledBalance(book: ReadableBook, memberId: number | null): number {
  return book.get<{ net: number | null }>('SELECT sum(amount) AS net FROM savings_record WHERE ?1 IS NULL OR member = ?1', memberId)?.net ?? 0;
}
