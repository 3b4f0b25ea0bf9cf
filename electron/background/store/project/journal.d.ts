import type { IsoDate } from '#shared/calendar/date.ts';
import { type YearMonth } from '#shared/calendar/month.ts';
import { type JournalBody, type ReverseBody } from '#shared/domain/log/journal-body.ts';
import { type Outcome, type Projection, type StoredEvent } from './projection.ts';
export declare function projectJournal(projection: Projection, event: StoredEvent): Outcome;
/** The envelope of an entry as far as the ledger keeps it. */
export type JournalEnvelope = {
    readonly id: number;
    readonly feedIndex: number;
    readonly seq: number;
    readonly t: number;
    readonly actor: number;
};
/**
 * Puts one entry into the books: lines first, then the header whose trigger proves them, then balances in memory.
 * The one posting path: screens, imports, bundles and rebuilds all end here.
 */
export declare function projectJournalBody(projection: Projection, envelope: JournalEnvelope, body: JournalBody): Outcome;
export declare function projectReverse(projection: Projection, event: StoredEvent): Outcome;
export declare function projectReverseBody(projection: Projection, envelope: JournalEnvelope, body: ReverseBody): Outcome;
/** A reversal that lost to another is judged again, because a close that came later decides over both; its number is counted. */
export declare function projectReverseAgain(projection: Projection, event: StoredEvent): Outcome;
/**
 * The month an entry is posted in: its own unless that was closed without it, then the next one that is open or whose
 * cut includes it. A pure function of the set of events, whatever their order of arrival (sync.md 1.10).
 */
export declare function postingMonth(projection: Projection, entry: {
    readonly feedIndex: number;
    readonly seq: number;
}, date: IsoDate, closing: boolean): YearMonth;
/** Moves what a new close did not include, with its lines and balances, to where it now belongs. */
export declare function moveLateEntries(projection: Projection, closed: YearMonth): number;
export declare function addMemberBalance(projection: Projection, change: {
    readonly member: number;
    readonly product: number;
    readonly ym: YearMonth;
    readonly deposit: number;
    readonly withdrawal: number;
}): void;
