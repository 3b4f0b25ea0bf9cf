import { describe, expect, it } from 'vitest';
import { sameBytes } from '../../../electron/background/bundle/bytes.ts';
import type { OpenedBundle } from '../../../electron/background/bundle/open-bundle.ts';
import { openContainer } from '../../../electron/background/bundle/open-bundle.ts';
import type { BundlePlan, LocalHistory } from '../../../electron/background/bundle/plan.ts';
import { planBundle } from '../../../electron/background/bundle/plan.ts';
import { writeBundle } from '../../../electron/background/bundle/write-bundle.ts';
import { feedA, feedOf, sampleSource, segmentOf } from './sample-bundle.ts';
import { readerA, signerA } from './vector-a-bundle.ts';

const known = feedOf(30);

/** A book that holds events 1..`headSeq` of device A. */
function bookWith(headSeq: number, changes: Partial<LocalHistory> = {}): LocalHistory {
  return {
    head: (id) => (headSeq > 0 && sameBytes(id, feedA) ? { feedId: feedA, seq: headSeq, hash: known.hashes[headSeq] ?? new Uint8Array(32) } : null),
    hashAt: (id, seq) => (sameBytes(id, feedA) && seq <= headSeq ? (known.hashes[seq] ?? null) : null),
    isOwnFeed: () => false,
    isFrozen: () => false,
    isImported: () => false,
    lastCounterFrom: () => 3,
    ...changes,
  };
}

function bundleOf(from: number, to: number): OpenedBundle {
  const written = writeBundle({ ...sampleSource(1), segments: [segmentOf(from, to)], have: [] }, signerA);
  if (!written.ok) throw new Error(written.refusal.code);
  const opened = openContainer(written.value.container, readerA);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

function planOf(bundle: OpenedBundle, local: LocalHistory): BundlePlan {
  return planBundle(bundle.manifest, local, (index, seq) => {
    const segment = bundle.segments[index];
    return segment?.events[seq - segment.from]?.hash ?? null;
  });
}

function otherHistory(headSeq: number): LocalHistory {
  const other = new Uint8Array(32).fill(0xee);
  return bookWith(headSeq, { hashAt: (_id, seq) => (seq >= 5 && seq <= headSeq ? other : (known.hashes[seq] ?? null)) });
}

describe('planBundle', () => {
  it.each([
    ['an empty book takes all', 1, 20, bookWith(0), 'apply', 1, 20],
    ['the next run follows on', 11, 20, bookWith(10), 'apply', 11, 10],
    ['an overlap gives only the new part', 1, 20, bookWith(12), 'apply', 13, 8],
    ['everything known is nothing new', 1, 20, bookWith(20), 'nothingNew', 21, 0],
    ['an old bundle is nothing new', 1, 10, bookWith(20), 'nothingNew', 21, 0],
    ['the same bundle again', 1, 20, bookWith(20, { isImported: () => true }), 'alreadyImported', 21, 0],
    ['a frozen feed waits', 11, 20, bookWith(10, { isFrozen: () => true }), 'frozen', 11, 0],
    ['our own feed longer than we know it', 1, 20, bookWith(10, { isOwnFeed: () => true }), 'selfRolledBack', 11, 0],
    ['our own feed as we know it', 1, 20, bookWith(25, { isOwnFeed: () => true }), 'nothingNew', 26, 0],
    ['a fork before the segment', 11, 20, otherHistory(10), 'fork', 11, 0],
    ['a fork inside the overlap', 1, 20, otherHistory(12), 'fork', 13, 0],
    ['a fork at a known head', 1, 20, otherHistory(20), 'fork', 21, 0],
  ] as const)('%s', (_name, from, to, local, decision, newFrom, newCount) => {
    const plan = planOf(bundleOf(from, to), local);
    expect([plan.decision, plan.segments[0]?.newFrom, plan.segments[0]?.newCount]).toEqual([decision, newFrom, newCount]);
    expect(plan.refusal === null).toBe(decision === 'apply');
  });

  it('names the missing bundle and entry of a gap', () => {
    const plan = planOf(bundleOf(16, 20), bookWith(10));
    expect(plan.decision).toBe('gap');
    expect(plan.refusal).toEqual({ code: 'bundle.gap', params: { counter: 4, from: 11 } });
  });

  it('finds a fork and lost entries by witnesses alone', () => {
    const { manifest } = bundleOf(1, 10);
    const witness = (seq: number): OpenedBundle['manifest'] => ({ ...manifest, have: [{ feedId: feedA, seq, hash: known.hashes[seq] ?? new Uint8Array(32) }] });
    expect(planBundle(witness(10), otherHistory(10)).decision).toBe('fork');
    const rolledBack = planBundle(witness(25), bookWith(20, { isOwnFeed: () => true }));
    expect(rolledBack.refusal).toEqual({ code: 'feed.selfRolledBack', params: { count: 5 } });
    expect(planBundle(witness(25), bookWith(5)).decision).toBe('apply');
  });
});
