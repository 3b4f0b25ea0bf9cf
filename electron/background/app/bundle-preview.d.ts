import type { IsoDate } from '#shared/calendar/date.ts';
import type { BundlePreview } from '#shared/contract/bundle.ts';
import type { BundlePlan } from '../bundle/plan.ts';
import type { ReadableBook } from '../store/database.ts';
import type { Incoming, Visitor } from './bundle-read.ts';
export type Counts = {
    journals: number;
    debit: number;
    firstDate: IsoDate | null;
    lastDate: IsoDate | null;
    newMembers: number;
    readonly changed: Set<string>;
    lateEntries: number;
    notBooked: number;
    newEvents: number;
};
/** What a person reads before confirming (sync.md 4.4): counted from the entries that are new here, nothing is changed. */
export declare function previewOf(book: ReadableBook, incoming: Incoming, judged: {
    readonly plan: BundlePlan;
    readonly counts: Counts;
}): BundlePreview;
/** Counts the entries that are new here while the file is read; give `visit` to `readIncoming`. */
export declare function beginCounting(book: ReadableBook): {
    readonly counts: Counts;
    readonly visit: Visitor;
};
