import { refuse } from '#shared/domain/result.ts';
import { sameBytes } from './bytes.ts';
import type { FeedHead, Manifest, ManifestSegment } from './manifest.ts';
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
export function planBundle(manifest: Manifest, local: LocalHistory, hashInBundle: HashInBundle = () => null): BundlePlan {
  const segments = manifest.segments.map((segment, index) => planSegment(segment, index, { local, hashInBundle }));
  const witnesses = manifest.have.map((witness) => judgeWitness(witness, local));
  const isSeen = (status: SegmentStatus): boolean => segments.some((item) => item.status === status) || witnesses.includes(status);
  if (isSeen('fork')) return { decision: 'fork', segments, refusal: refuse('feed.forked').refusal };
  if (isSeen('selfRolledBack')) return { decision: 'selfRolledBack', segments, refusal: selfRolledBack(manifest, local) };
  if (local.isImported(manifest.bundleId)) return { decision: 'alreadyImported', segments, refusal: refuse('bundle.alreadyImported').refusal };
  if (isSeen('frozen')) return { decision: 'frozen', segments, refusal: refuse('feed.frozen').refusal };
  if (isSeen('gap')) return { decision: 'gap', segments, refusal: gap(manifest, { local, segments }) };
  if (!isSeen('new')) return { decision: 'nothingNew', segments, refusal: refuse('bundle.nothingNew').refusal };
  return { decision: 'apply', segments, refusal: null };
}

type Comparison = { readonly local: LocalHistory; readonly hashInBundle: HashInBundle };

function planSegment(segment: ManifestSegment, segmentIndex: number, comparison: Comparison): SegmentPlan {
  const { local } = comparison;
  const headSeq = local.head(segment.feedId)?.seq ?? 0;
  const newFrom = Math.max(segment.from, headSeq + 1);
  const newCount = Math.max(0, segment.to - newFrom + 1);
  const status = segmentStatus(segment, segmentIndex, { ...comparison, headSeq });
  return { segmentIndex, feedId: segment.feedId, status, newFrom, newCount: status === 'new' ? newCount : 0 };
}

function segmentStatus(segment: ManifestSegment, segmentIndex: number, comparison: Comparison & { readonly headSeq: number }): SegmentStatus {
  const { local, hashInBundle, headSeq } = comparison;
  const { feedId, from, to } = segment;
  if (contradicts(local.hashAt(feedId, from - 1), segment.previousHash)) return 'fork';
  if (contradicts(local.hashAt(feedId, to), segment.headHash)) return 'fork';
  const lastCommon = Math.min(headSeq, to);
  if (lastCommon >= from && contradicts(local.hashAt(feedId, lastCommon), hashInBundle(segmentIndex, lastCommon))) return 'fork';
  if (to <= headSeq) return 'have';
  if (local.isOwnFeed(feedId)) return 'selfRolledBack';
  if (local.isFrozen(feedId)) return 'frozen';
  return from > headSeq + 1 ? 'gap' : 'new';
}

function judgeWitness(witness: FeedHead, local: LocalHistory): SegmentStatus {
  if (contradicts(local.hashAt(witness.feedId, witness.seq), witness.hash)) return 'fork';
  const headSeq = local.head(witness.feedId)?.seq ?? 0;
  return local.isOwnFeed(witness.feedId) && witness.seq > headSeq ? 'selfRolledBack' : 'have';
}

/** Two hashes that are both known and differ. */
function contradicts(ours: Uint8Array | null, theirs: Uint8Array | null): boolean {
  return ours !== null && theirs !== null && !sameBytes(ours, theirs);
}

function gap(manifest: Manifest, found: { readonly local: LocalHistory; readonly segments: readonly SegmentPlan[] }): BundleRefusal {
  const first = found.segments.find((item) => item.status === 'gap');
  const missingFrom = first === undefined ? 1 : (found.local.head(first.feedId)?.seq ?? 0) + 1;
  return refuse('bundle.gap', { counter: found.local.lastCounterFrom(manifest.senderKeyId) + 1, from: missingFrom }).refusal;
}

/** How many entries of this PC somebody else holds and this PC does not. */
function selfRolledBack(manifest: Manifest, local: LocalHistory): BundleRefusal {
  const heads = [...manifest.have, ...manifest.segments.map((segment) => ({ feedId: segment.feedId, seq: segment.to }))];
  const lost = heads
    .filter((head) => local.isOwnFeed(head.feedId))
    .map((head) => head.seq - (local.head(head.feedId)?.seq ?? 0));
  return refuse('feed.selfRolledBack', { count: Math.max(0, ...lost) }).refusal;
}
