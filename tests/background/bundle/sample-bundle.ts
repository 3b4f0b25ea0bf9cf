import { commitAttachment } from '../../../electron/background/bundle/attachment.ts';
import { chainHash, chainStart } from '../../../electron/background/bundle/chain.ts';
import { signCheckpoint } from '../../../electron/background/bundle/checkpoint.ts';
import type { LogEvent } from '../../../electron/background/bundle/event.ts';
import { encodeEvent } from '../../../electron/background/bundle/event.ts';
import { feedId, ledgerStream } from '../../../electron/background/bundle/ids.ts';
import { createGenesis } from '../../../electron/background/bundle/trust/trust-chain.ts';
import type { BundleSource, SegmentSource } from '../../../electron/background/bundle/write-bundle.ts';
import { genesisFields, officer } from './trust/example-trust.ts';
import { signerA, sourceA } from './vector-a-bundle.ts';
import { momentMs } from './vector-a.ts';

export const feedA = feedId(signerA.publicKey, ledgerStream);

/** A journal of a saving deposit: kas at debit, simpanan at credit, Rp 150.000 and a few sen. */
export function depositEvent(seq: number): LogEvent {
  const amountSen = 15_000_000 + seq;
  const lines = [['1-1100', amountSen, 0, null], ['3-1100', 0, amountSen, [signerA.keyId.slice(0, 8), (seq % 40) + 1]]];
  const body = new Map<number, number | string | typeof lines>([[1, 20_454], [2, `KM-A1-2026-${String(seq).padStart(6, '0')}`], [3, 7], [4, lines]]);
  return { seq, t: momentMs + seq * 60_000, c: 0, kind: 10, actor: 3, body, attachments: [] };
}

/** The events `from..to` of device A with their chain hashes; `hashes[n]` is h[n]. */
export function feedOf(to: number): { readonly events: readonly Uint8Array[]; readonly hashes: readonly Uint8Array[] } {
  const events: Uint8Array[] = [];
  const hashes: Uint8Array[] = [chainStart];
  for (let seq = 1; seq <= to; seq += 1) {
    const bytes = encodeEvent(depositEvent(seq));
    events.push(bytes);
    hashes.push(chainHash(feedA, seq, hashes[seq - 1] ?? chainStart, bytes));
  }
  return { events, hashes };
}

/** The segment `from..to` of device A, sealed. */
export function segmentOf(from: number, to: number): SegmentSource {
  const { events, hashes } = feedOf(to);
  const [previousHash, headHash] = [hashes[from - 1] ?? chainStart, hashes[to] ?? chainStart];
  return {
    feedId: feedA, stream: ledgerStream, from, to, previousHash, headHash, ownerKeyId: signerA.keyId,
    checkpoint: signCheckpoint(signerA, { feedId: feedA, seq: to, hash: headHash, t: momentMs, trustVersion: 1 }),
    events: events.slice(from - 1, to),
  };
}

/** A bundle with `eventCount` journals, ten notes and a trust document. */
export function sampleSource(eventCount: number): BundleSource {
  const segment = segmentOf(1, eventCount);
  const attachments = Array.from({ length: 10 }, (_, index) => {
    const salt = new Uint8Array(32).fill(index);
    const payload = Buffer.from(`Keterangan ke-${index}`);
    return { commit: commitAttachment(5, salt, payload), salt, class: 5, payload };
  });
  return {
    ...sourceA, segments: [segment], attachments, trustDocuments: [createGenesis(genesisFields, [officer]).bytes],
    have: [{ feedId: feedA, seq: eventCount, hash: segment.headHash }], compression: 1,
  };
}
