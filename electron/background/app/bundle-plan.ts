import { chainStart } from '../bundle/chain.ts';
import type { Manifest } from '../bundle/manifest.ts';
import { planBundle, type BundlePlan, type LocalHistory } from '../bundle/plan.ts';
import { sameBytes } from '../bundle/bytes.ts';
import type { ReadableBook } from '../store/database.ts';
import { eventId, feedById, logRow, type FeedRow } from '../store/log.ts';
import { isReceived, lastCounterFrom } from '../store/queries/bundle.ts';
import type { Incoming } from './bundle-read.ts';

export const FEED_FROZEN = 1;
const HASH_BYTES = 32;

/** What a proven bundle would change in this book, overlaps compared entry by entry at their end. */
export function planFor(book: ReadableBook, { manifest, hashes }: Pick<Incoming, 'manifest' | 'hashes'>): BundlePlan {
  return planBundle(manifest, localHistory(book), (segmentIndex, seq) => {
    const offset = (seq - (manifest.segments[segmentIndex]?.from ?? seq)) * HASH_BYTES;
    const hash = hashes[segmentIndex]?.subarray(offset, offset + HASH_BYTES);
    return hash?.length === HASH_BYTES ? hash : null;
  });
}

/** The feeds of which the bundle proves a second history: by its entries, or by the heads the sender has seen. */
export function forkedFeeds(book: ReadableBook, manifest: Manifest, plan: BundlePlan): readonly FeedRow[] {
  const local = localHistory(book);
  const bySegment = plan.segments.filter((segment) => segment.status === 'fork').map((segment) => segment.feedId);
  const byWitness = manifest.have.flatMap((head) => {
    const hash = local.hashAt(head.feedId, head.seq);
    return hash === null || sameBytes(hash, head.hash) ? [] : [head.feedId];
  });
  return [...bySegment, ...byWitness].flatMap((id) => feedById(book, id) ?? []);
}

function localHistory(book: ReadableBook): LocalHistory {
  return {
    head: (feedId) => {
      const feed = feedById(book, feedId);
      return feed === undefined || feed.head_seq === 0 ? null : { feedId, seq: feed.head_seq, hash: new Uint8Array(feed.head_hash) };
    },
    hashAt: (feedId, seq) => {
      if (seq === 0) return chainStart;
      const feed = feedById(book, feedId);
      return feed === undefined ? null : (logRow(book, eventId(feed.ix, seq))?.hash ?? null);
    },
    isOwnFeed: (feedId) => feedById(book, feedId)?.own === 1,
    isFrozen: (feedId) => feedById(book, feedId)?.status === FEED_FROZEN,
    isImported: (bundleId) => isReceived(book, bundleId),
    lastCounterFrom: (sender) => lastCounterFrom(book, sender),
  };
}
