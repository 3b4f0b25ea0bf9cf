import type { LogEvent } from './event.ts';
import type { BundleTotals } from './manifest.ts';
export declare const noTotals: BundleTotals;
/**
 * Totals with one more event counted. Units: sen.
 * Shape: lines of a journal (kinds 10 and 11) are body key 4, the debit is element 1 of each; what is not shaped so
 * counts as a journal of debit 0, because a journal that makes no sense is judged when it is posted, not here.
 * Null when the sum passes 2^53-1: a writer splits before that.
 */
export declare function countEvent(totals: BundleTotals, event: LogEvent): BundleTotals | null;
