import { describe, expect, it } from 'vitest';
import { commitAttachment } from '../../../electron/background/bundle/attachment.ts';
import { fromHex, toHex } from '../../../electron/background/bundle/bytes.ts';
import { chainHash, chainStart } from '../../../electron/background/bundle/chain.ts';
import { decodeCheckpoint, encodeCheckpoint, signCheckpoint, verifyCheckpoint } from '../../../electron/background/bundle/checkpoint.ts';
import { decodeEvent, encodeEvent } from '../../../electron/background/bundle/event.ts';
import { feedId, formatRef, keyId, ledgerStream, parseRef, sha256, tag } from '../../../electron/background/bundle/ids.ts';
import { signerFromSeed } from '../../../electron/background/bundle/sign.ts';
import { event1Fields, event2Fields, momentMs, vectorA } from './vector-a.ts';

const signer = signerFromSeed(fromHex(vectorA.seed));
const feed = feedId(signer.publicKey, ledgerStream);

describe('vector KSB1-A, everything below the container', () => {
  it('derives the key pair and its names', () => {
    expect(toHex(sha256(Buffer.from('kopsync test device A')))).toBe(vectorA.seed);
    expect(toHex(signer.publicKey)).toBe(vectorA.publicKey);
    expect(toHex(keyId(signer.publicKey))).toBe(vectorA.keyId);
    expect(toHex(tag(signer.publicKey))).toBe(vectorA.keyId.slice(0, 16));
    expect(toHex(feed)).toBe(vectorA.feedId);
  });

  it('commits to the attachment', () => {
    expect(toHex(commitAttachment(5, new Uint8Array(32).fill(0x5a), Buffer.from('Setoran awal')))).toBe(vectorA.commit);
  });

  it('encodes both events and reads them back', () => {
    expect(toHex(encodeEvent(event1Fields))).toBe(vectorA.event1);
    expect(toHex(encodeEvent(event2Fields))).toBe(vectorA.event2);
    const first = decodeEvent(fromHex(vectorA.event1));
    const second = decodeEvent(fromHex(vectorA.event2));
    expect(first.ok && first.value).toEqual(event1Fields);
    expect(second.ok && second.value).toEqual(event2Fields);
  });

  it('chains them', () => {
    const hash1 = chainHash(feed, 1, chainStart, fromHex(vectorA.event1));
    expect(toHex(hash1)).toBe(vectorA.hash1);
    expect(toHex(chainHash(feed, 2, hash1, fromHex(vectorA.event2)))).toBe(vectorA.hash2);
  });

  it('seals the head', () => {
    const checkpoint = { feedId: feed, seq: 2, hash: fromHex(vectorA.hash2), t: momentMs, trustVersion: 1 };
    expect(toHex(encodeCheckpoint(checkpoint))).toBe(vectorA.checkpoint);
    const sealed = signCheckpoint(signer, checkpoint);
    expect(toHex(sealed.signature)).toBe(vectorA.checkpointSignature);
    expect(verifyCheckpoint(signer.publicKey, sealed)).toEqual({ ok: true, value: checkpoint });
    expect(decodeCheckpoint(sealed.body)).toEqual({ ok: true, value: checkpoint });
  });
});

describe('references', () => {
  it('writes and reads the text form', () => {
    expect(formatRef({ tag: fromHex('3969288e769e2590'), number: 12 })).toBe('3969288e769e2590-12');
    expect(parseRef('3969288e769e2590-12')).toEqual({ tag: fromHex('3969288e769e2590'), number: 12 });
  });

  it.each(['', '3969288e769e2590', '3969288e769e2590-0', '3969288e769e2590-01', '3969288E769E2590-1', '3969288e769e259-1',
    '3969288e769e2590-9007199254740992', '3969288e769e2590-1 '])('is not fooled by %j', (text) => {
    expect(parseRef(text)).toBeNull();
  });
});
