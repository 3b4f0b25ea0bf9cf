import type { BundleResult } from './refusal.ts';
import type { Signer } from './sign.ts';
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
export type SignedCheckpoint = {
    readonly body: Uint8Array;
    readonly signature: Uint8Array;
};
/** CBOR `[1, feed_id, seq, hash, t, trust_version]`. */
export declare function encodeCheckpoint(checkpoint: Checkpoint): Uint8Array;
/** Signs a head. It is signed again in the same transaction as every append (sync.md 1.3). */
export declare function signCheckpoint(signer: Signer, checkpoint: Checkpoint): SignedCheckpoint;
/** The checkpoint of a signed form whose signature belongs to `publicKey`. Refusals: `feed.sealInvalid`. */
export declare function verifyCheckpoint(publicKey: Uint8Array, sealed: SignedCheckpoint): BundleResult<Checkpoint>;
/** The fields of a checkpoint body, its signature unchecked. Refusals: `feed.sealInvalid`. */
export declare function decodeCheckpoint(body: Uint8Array): BundleResult<Checkpoint>;
