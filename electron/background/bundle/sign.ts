import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { concatBytes, fromHex, sameBytes, toHex } from './bytes.ts';
import { keyId } from './ids.ts';

/** DSSE type strings: a signature made for one kind of object is worthless for another (FORMAT.md section 3). */
export const signedType = {
  manifest: 'application/vnd.kopsync.manifest+cbor;v=1',
  checkpoint: 'application/vnd.kopsync.checkpoint+cbor;v=1',
  trust: 'application/vnd.kopsync.trust+cbor;v=1',
  enrolment: 'application/vnd.kopsync.enrol+cbor;v=1',
  receipt: 'application/vnd.kopsync.receipt+cbor;v=1',
  hub: 'application/vnd.kopsync.hub+cbor;v=1',
  fork: 'application/vnd.kopsync.fork+cbor;v=1',
  approval: 'application/vnd.kopsync.approval+cbor;v=1',
} as const;
export type SignedType = (typeof signedType)[keyof typeof signedType];

/** A signing key ready for use: the seed stays in the key object, `publicKey` and `keyId` are 32 bytes each. */
export type Signer = { readonly publicKey: Uint8Array; readonly keyId: Uint8Array; readonly key: KeyObject };

const pkcs8Prefix = fromHex('302e020100300506032b657004220420');
const spkiPrefix = fromHex('302a300506032b6570032100');

/** The signer of a 32-byte Ed25519 seed (RFC 8032). */
export function signerFromSeed(seed: Uint8Array): Signer {
  if (seed.length !== 32) throw new Error('an Ed25519 seed has 32 bytes');
  const key = createPrivateKey({ key: Buffer.from(concatBytes(pkcs8Prefix, seed)), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  const publicKey = new Uint8Array(spki.subarray(spki.length - 32));
  return { publicKey, keyId: keyId(publicKey), key };
}

/** A fresh 32-byte seed. Keys are never copied between PCs: every installation and every restore makes its own. */
export function newSeed(): Uint8Array {
  return new Uint8Array(randomBytes(32));
}

/** The bytes that are really signed: DSSE's pre-authentication encoding of a type and a body. */
export function preAuthEncoding(type: string, body: Uint8Array): Uint8Array {
  const head = Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${body.length} `, 'utf8');
  return concatBytes(head, body);
}

/** The 64-byte Ed25519 signature over PAE(type, body). */
export function signBytes(signer: Signer, type: SignedType, body: Uint8Array): Uint8Array {
  return new Uint8Array(sign(null, preAuthEncoding(type, body), signer.key));
}

/** Whether the signature belongs to key, type and body. False for every malformed key or signature; never throws. */
export function verifyBytes(publicKey: Uint8Array, type: SignedType, body: Uint8Array, signature: Uint8Array): boolean {
  return verifyRaw(publicKey, preAuthEncoding(type, body), signature);
}

/** Ed25519 over bare bytes, for the RFC 8032 vectors of the self-test; everything else signs through PAE. */
export function verifyRaw(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== 64 || !isSoundPublicKey(publicKey)) return false;
  try {
    return verify(null, message, publicKeyObject(publicKey), signature);
  } catch {
    return false;
  }
}

/** Ed25519 over bare bytes, for the RFC 8032 vectors of the self-test. */
export function signRaw(signer: Signer, message: Uint8Array): Uint8Array {
  return new Uint8Array(sign(null, message, signer.key));
}

/**
 * Refuses what no honest key is: wrong length, y not below 2^255-19, or a point of small order (a key under which one
 * signature fits many messages). Source: sync.md 3.2 rule 5; the five y values of RFC 7748-style small subgroups.
 */
export function isSoundPublicKey(publicKey: Uint8Array): boolean {
  if (publicKey.length !== 32) return false;
  const y = new Uint8Array(publicKey);
  y[31] = (y[31] ?? 0) & 0x7f;
  if (!isBelowFieldPrime(y)) return false;
  const yHex = toHex(y);
  return !smallOrderY.includes(yHex);
}

const smallOrderY: readonly string[] = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
];

const fieldPrimeBigEndian = fromHex('7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed');

function isBelowFieldPrime(littleEndian: Uint8Array): boolean {
  return Buffer.compare(Buffer.from(littleEndian).reverse(), fieldPrimeBigEndian) < 0;
}

// Making a key object costs as much as a verification; a bundle asks for the same few keys again and again.
const keyObjects = new Map<string, KeyObject>();
const keyObjectsMax = 64;

function publicKeyObject(publicKey: Uint8Array): KeyObject {
  const name = toHex(publicKey);
  const known = keyObjects.get(name);
  if (known !== undefined) return known;
  const key = createPublicKey({ key: Buffer.from(concatBytes(spkiPrefix, publicKey)), format: 'der', type: 'spki' });
  if (keyObjects.size >= keyObjectsMax) keyObjects.clear();
  keyObjects.set(name, key);
  return key;
}

/** Whether a key id is the name of this public key. */
export function isKeyIdOf(id: Uint8Array, publicKey: Uint8Array): boolean {
  return publicKey.length === 32 && sameBytes(id, keyId(publicKey));
}
