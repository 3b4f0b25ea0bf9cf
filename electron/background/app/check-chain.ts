import type { CheckResult } from '#shared/contract/rat.ts';
import { sameBytes } from '../bundle/bytes.ts';
import { chainHash, chainStart } from '../bundle/chain.ts';
import { decodeCheckpoint, verifyCheckpoint } from '../bundle/checkpoint.ts';
import { checkpointAt, feeds, logRange, seqOfEvent, type FeedRow } from '../store/log.ts';
import type { OpenBook } from './context.ts';

/** Every feed from its first event: the chain again from the bytes, no gap, the head as it was sealed, the seal's signature. */
export function chainState(open: OpenBook): CheckResult {
  const faults = feeds(open.read).flatMap((feed) => feedFaults(open, feed));
  const orphans = open.read.get<{ n: number }>('SELECT count(*) AS n FROM log WHERE NOT EXISTS (SELECT 1 FROM feed WHERE ix = log.id >> 32)')?.n ?? 0;
  if (orphans > 0) faults.push(`${orphans} entri tanpa perangkat asal`);
  return { code: 'log.chain', title: 'Rantai dan segel riwayat cocok', state: faults.length === 0 ? 'ok' : 'failed', detail: faults.slice(0, 5).join('; ') };
}

function feedFaults(open: OpenBook, feed: FeedRow): string[] {
  const feedId = new Uint8Array(feed.feed_id);
  let seq = 0;
  let hash = chainStart;
  for (const row of logRange(open.read, feed.ix, { from: 1, to: 0xffff_ffff })) {
    seq += 1;
    if (seqOfEvent(row.id) !== seq) return [`${feed.series}: entri ${seq} tidak ada`];
    hash = chainHash(feedId, seq, hash, row.body);
    if (!sameBytes(hash, row.hash)) return [`${feed.series}: entri ${seq} berubah`];
  }
  if (seq !== feed.head_seq || !sameBytes(hash, seq === 0 ? chainStart : feed.head_hash)) return [`${feed.series}: ujung riwayat tidak cocok (${seq}/${feed.head_seq})`];
  return seq === 0 ? [] : sealFaults(open, feed, { seq, hash });
}

function sealFaults(open: OpenBook, feed: FeedRow, head: { readonly seq: number; readonly hash: Uint8Array }): string[] {
  const stored = checkpointAt(open.read, feed.ix, head.seq);
  if (stored === undefined) return [`${feed.series}: segel entri terakhir tidak ada`];
  const body = new Uint8Array(stored.body);
  const verified = verifyCheckpoint(new Uint8Array(feed.public_key), { body, signature: new Uint8Array(stored.sig) });
  if (!verified.ok) return [`${feed.series}: tanda tangan segel salah`];
  const checkpoint = decodeCheckpoint(body);
  const matches = checkpoint.ok && checkpoint.value.seq === head.seq && sameBytes(checkpoint.value.hash, head.hash) && sameBytes(checkpoint.value.feedId, feed.feed_id);
  return matches ? [] : [`${feed.series}: segel tidak untuk entri terakhir`];
}
