import { type Outcome, type Projection, type StoredEvent } from './projection.ts';
/**
 * Applies one event to the projections. What cannot be applied goes to the quarantine and stops nothing: waiting events
 * are tried again by `retryWaiting` after every import.
 */
export declare function project(projection: Projection, event: StoredEvent): Outcome;
/** Events that waited for something, oldest first by feed and sequence. */
export declare function waitingEvents(projection: Projection): readonly number[];
/**
 * Tries the waiting events again until a round helps none; answers how many got into the books. Reversals that lost are
 * judged again too, because a close that came with them decides.
 */
export declare function retryWaiting(projection: Projection, load: (id: number) => StoredEvent): number;
