import { fromHex } from '../../../electron/background/bundle/bytes.ts';
import { chainStart } from '../../../electron/background/bundle/chain.ts';
import { signerFromSeed } from '../../../electron/background/bundle/sign.ts';
import type { BundleSource } from '../../../electron/background/bundle/write-bundle.ts';
import { momentMs, vectorA } from './vector-a.ts';

export const signerA = signerFromSeed(fromHex(vectorA.seed));
export const coopIdA = fromHex('00112233445566778899aabbccddeeff');
export const recipientA = new Uint8Array(32).fill(0x22);

/** The source that must give vector KSB1-A byte for byte. */
export const sourceA: BundleSource = {
  bundleId: fromHex('0f0e0d0c0b0a09080706050403020100'),
  coopId: coopIdA,
  profile: 1,
  recipients: [{ type: 1, keyId: recipientA }],
  created: { t: momentMs, c: 0 },
  trust: { version: 1, hash: new Uint8Array(32).fill(0x33) },
  segments: [
    {
      feedId: fromHex(vectorA.feedId), stream: 1, from: 1, to: 2, previousHash: chainStart, headHash: fromHex(vectorA.hash2),
      checkpoint: { body: fromHex(vectorA.checkpoint), signature: fromHex(vectorA.checkpointSignature) },
      ownerKeyId: fromHex(vectorA.keyId),
      events: [fromHex(vectorA.event1), fromHex(vectorA.event2)],
    },
  ],
  attachments: [{ commit: fromHex(vectorA.commit), salt: new Uint8Array(32).fill(0x5a), class: 5, payload: Buffer.from('Setoran awal') }],
  trustDocuments: [],
  have: [{ feedId: fromHex(vectorA.feedId), seq: 2, hash: fromHex(vectorA.hash2) }],
  program: { name: 'kopsync-vector', version: '1.0', schema: 1 },
  series: { counter: 1, previousBundleId: null },
  compression: 0,
};

/** The reader to whom vector KSB1-A is addressed. */
export const readerA = {
  resolveKey: (id: Uint8Array): Uint8Array | null => (Buffer.from(id).toString('hex') === vectorA.keyId ? signerA.publicKey : null),
  coopId: coopIdA,
  selfKeyId: recipientA,
  trustVersion: 1,
  trustHash: new Uint8Array(32).fill(0x33),
};
