import type { Outcome, Projection, StoredEvent } from './projection.ts';
/**
 * Why an entry may not enter the books whatever its shape, or null: the role of its device (sync.md 8.1, "enforced three
 * times"), and numbers that are another's. Own entries of bookings were judged when they were made. The same for screens,
 * bundles and rebuilds, so that every PC judges alike.
 */
export declare function beyondAuthority(projection: Projection, event: StoredEvent): Outcome | null;
