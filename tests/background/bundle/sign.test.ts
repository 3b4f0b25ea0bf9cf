import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../electron/background/bundle/bytes.ts';
import { isSoundPublicKey, newSeed, signBytes, signedType, signerFromSeed, verifyBytes } from '../../../electron/background/bundle/sign.ts';
import { signerA } from './vector-a-bundle.ts';

const body = Buffer.from('isi');

describe('signatures', () => {
  it('are bound to key, type and body', () => {
    const signature = signBytes(signerA, signedType.checkpoint, body);
    const other = signerFromSeed(newSeed());
    expect(verifyBytes(signerA.publicKey, signedType.checkpoint, body, signature)).toBe(true);
    expect(verifyBytes(signerA.publicKey, signedType.manifest, body, signature)).toBe(false);
    expect(verifyBytes(signerA.publicKey, signedType.checkpoint, Buffer.from('isi lain'), signature)).toBe(false);
    expect(verifyBytes(other.publicKey, signedType.checkpoint, body, signature)).toBe(false);
  });

  it('of the wrong size are wrong, not an exception', () => {
    for (const size of [0, 63, 65, 4096]) expect(verifyBytes(signerA.publicKey, signedType.trust, body, new Uint8Array(size))).toBe(false);
    for (const size of [0, 31, 33]) expect(verifyBytes(new Uint8Array(size), signedType.trust, body, new Uint8Array(64))).toBe(false);
  });

  it('under a key of small order prove nothing', () => {
    const identity = fromHex(`01${'00'.repeat(31)}`);
    expect(verifyBytes(identity, signedType.trust, body, fromHex(`01${'00'.repeat(63)}`))).toBe(false);
  });
});

describe('public keys', () => {
  it.each([
    ['y = 0', '00'.repeat(32)],
    ['y = 0 with the sign bit', `${'00'.repeat(31)}80`],
    ['y = 1, the neutral point', `01${'00'.repeat(31)}`],
    ['y = -1', `ec${'ff'.repeat(30)}7f`],
    ['order 8', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
    ['order 8, other sign', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85'],
    ['order 8, other y', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
    ['y = p', `ed${'ff'.repeat(30)}7f`],
    ['y = p + 1', `ee${'ff'.repeat(30)}7f`],
    ['y = 2^255 - 1', `${'ff'.repeat(31)}7f`],
    ['all ones', 'ff'.repeat(32)],
  ])('refuses %s', (_name, hex) => {
    expect(isSoundPublicKey(fromHex(hex))).toBe(false);
  });

  it('accepts honest ones', () => {
    for (let index = 0; index < 50; index += 1) expect(isSoundPublicKey(signerFromSeed(newSeed()).publicKey)).toBe(true);
  });
});
