import { type Outcome, type Projection, type StoredEvent } from './projection.ts';
/** Locks a month with its cut; what the cut leaves out moves to a later month at once. */
export declare function projectPeriodClose(projection: Projection, event: StoredEvent): Outcome;
export declare function projectPeriodReopen(projection: Projection, event: StoredEvent): Outcome;
/** A frozen SHU computation; a later one of the same year replaces it until the meeting has decided. */
export declare function projectShuSnapshot(projection: Projection, event: StoredEvent): Outcome;
export declare function projectShuDecision(projection: Projection, event: StoredEvent): Outcome;
