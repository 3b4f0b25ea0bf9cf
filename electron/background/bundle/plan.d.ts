import type { FeedHead, Manifest } from './manifest.ts';
import type { BundleRefusal } from './refusal.ts';
/**
 * What the reader's own book holds, asked one question at a time so that a store can answer from its tables.
 * `lastCounterFrom` is the counter of the last bundle applied from that sender, 0 when there was none.
 */
export type LocalHistory = {
    readonly head: (feedId: Uint8Array) => FeedHead | null;
    readonly hashAt: (feedId: Uint8Array, seq: number) => Uint8Array | null;
    readonly isOwnFeed: (feedId: Uint8Array) => boolean;
    readonly isFrozen: (feedId: Uint8Array) => boolean;
    readonly isImported: (bundleId: Uint8Array) => boolean;
    readonly lastCounterFrom: (senderKeyId: Uint8Array) => number;
};
/** `new`: entries from `newFrom` on are unknown here; `have`: nothing new; `gap`: entries before it are missing. */
export type SegmentStatus = 'new' | 'have' | 'gap' | 'fork' | 'frozen' | 'selfRolledBack';
/** Units: `newFrom` and `newCount` in events; 0 count when there is nothing to take. */
export type SegmentPlan = {
    readonly segmentIndex: number;
    readonly feedId: Uint8Array;
    readonly status: SegmentStatus;
    readonly newFrom: number;
    readonly newCount: number;
};
/** The whole answer: either take the new parts of the segments, or leave everything and show `refusal`. */
export type BundlePlan = {
    readonly decision: 'apply' | 'alreadyImported' | 'nothingNew' | 'gap' | 'fork' | 'frozen' | 'selfRolledBack';
    readonly segments: readonly SegmentPlan[];
    readonly refusal: BundleRefusal | null;
};
/** The chain hash of an event inside the bundle, when it has been read: lets overlaps be compared, not only ends. */
export type HashInBundle = (segmentIndex: number, seq: number) => Uint8Array | null;
/**
 * What a proven bundle would change here. Pure: asks `local`, changes nothing.
 *
 * Shape: decision by the worst finding, in this order: a feed that contradicts ours (`feed.forked`), proof that this PC
 * lost its own entries (`feed.selfRolledBack`), `bundle.alreadyImported`, `feed.frozen`, `bundle.gap` (whole bundle parked,
 * params `counter` expected next, `from` first missing seq), `bundle.nothingNew`, otherwise apply.
 * Source: sync.md 4.2 step 7. A bundle that came before is still searched for forks: a second history may hide behind it.
 */
export declare function planBundle(manifest: Manifest, local: LocalHistory, hashInBundle?: HashInBundle): BundlePlan;
