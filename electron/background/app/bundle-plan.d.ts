import type { Manifest } from '../bundle/manifest.ts';
import { type BundlePlan } from '../bundle/plan.ts';
import type { ReadableBook } from '../store/database.ts';
import { type FeedRow } from '../store/log.ts';
import type { Incoming } from './bundle-read.ts';
export declare const FEED_FROZEN = 1;
/** What a proven bundle would change in this book, overlaps compared entry by entry at their end. */
export declare function planFor(book: ReadableBook, { manifest, hashes }: Pick<Incoming, 'manifest' | 'hashes'>): BundlePlan;
/** The feeds of which the bundle proves a second history: by its entries, or by the heads the sender has seen. */
export declare function forkedFeeds(book: ReadableBook, manifest: Manifest, plan: BundlePlan): readonly FeedRow[];
