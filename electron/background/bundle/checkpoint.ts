import { done, refuse } from '#shared/domain/result.ts';
import { decodeCanonical, encodeCanonical, isBytes, isCount, isList } from './canonical.ts';
import type { BundleResult } from './refusal.ts';
import type { Signer } from './sign.ts';
import { signBytes, signedType, verifyBytes } from './sign.ts';

/**
 * The sealed head of a feed: who signs it vouches for every event up to `seq` through the chain.
 * Units: `t` milliseconds since 1970 UTC; `trustVersion` of the trust document in force when it was signed.
 */
export type Checkpoint = {
  readonly feedId: Uint8Array;
  readonly seq: number;
  readonly hash: Uint8Array;
  readonly t: number;
  readonly trustVersion: number;
};

/** The signed form as it is stored and carried: exact body bytes and a 64-byte signature. */
export type SignedCheckpoint = { readonly body: Uint8Array; readonly signature: Uint8Array };

/** CBOR `[1, feed_id, seq, hash, t, trust_version]`. */
export function encodeCheckpoint(checkpoint: Checkpoint): Uint8Array {
  return encodeCanonical([1, checkpoint.feedId, checkpoint.seq, checkpoint.hash, checkpoint.t, checkpoint.trustVersion]);
}

/** Signs a head. It is signed again in the same transaction as every append (sync.md 1.3). */
export function signCheckpoint(signer: Signer, checkpoint: Checkpoint): SignedCheckpoint {
  const body = encodeCheckpoint(checkpoint);
  return { body, signature: signBytes(signer, signedType.checkpoint, body) };
}

/** The checkpoint of a signed form whose signature belongs to `publicKey`. Refusals: `feed.sealInvalid`. */
export function verifyCheckpoint(publicKey: Uint8Array, sealed: SignedCheckpoint): BundleResult<Checkpoint> {
  if (!verifyBytes(publicKey, signedType.checkpoint, sealed.body, sealed.signature)) return refuse('feed.sealInvalid');
  return decodeCheckpoint(sealed.body);
}

/** The fields of a checkpoint body, its signature unchecked. Refusals: `feed.sealInvalid`. */
export function decodeCheckpoint(body: Uint8Array): BundleResult<Checkpoint> {
  const decoded = decodeCanonical(body);
  if (!decoded.ok || !isList(decoded.value) || decoded.value.length !== 6) return refuse('feed.sealInvalid');
  const [format, feedId, seq, hash, t, trustVersion] = decoded.value;
  if (format !== 1 || !isBytes(feedId, 32) || !isBytes(hash, 32)) return refuse('feed.sealInvalid');
  if (!isCount(seq) || seq < 1 || !isCount(t) || !isCount(trustVersion)) return refuse('feed.sealInvalid');
  return done({ feedId, seq, hash, t, trustVersion });
}
