import type { KeyObject } from 'node:crypto';
/** DSSE type strings: a signature made for one kind of object is worthless for another (FORMAT.md section 3). */
export declare const signedType: {
    readonly manifest: "application/vnd.kopsync.manifest+cbor;v=1";
    readonly checkpoint: "application/vnd.kopsync.checkpoint+cbor;v=1";
    readonly trust: "application/vnd.kopsync.trust+cbor;v=1";
    readonly enrolment: "application/vnd.kopsync.enrol+cbor;v=1";
    readonly receipt: "application/vnd.kopsync.receipt+cbor;v=1";
    readonly hub: "application/vnd.kopsync.hub+cbor;v=1";
    readonly fork: "application/vnd.kopsync.fork+cbor;v=1";
    readonly approval: "application/vnd.kopsync.approval+cbor;v=1";
};
export type SignedType = (typeof signedType)[keyof typeof signedType];
/** A signing key ready for use: the seed stays in the key object, `publicKey` and `keyId` are 32 bytes each. */
export type Signer = {
    readonly publicKey: Uint8Array;
    readonly keyId: Uint8Array;
    readonly key: KeyObject;
};
/** The signer of a 32-byte Ed25519 seed (RFC 8032). */
export declare function signerFromSeed(seed: Uint8Array): Signer;
/** A fresh 32-byte seed. Keys are never copied between PCs: every installation and every restore makes its own. */
export declare function newSeed(): Uint8Array;
/** The bytes that are really signed: DSSE's pre-authentication encoding of a type and a body. */
export declare function preAuthEncoding(type: string, body: Uint8Array): Uint8Array;
/** The 64-byte Ed25519 signature over PAE(type, body). */
export declare function signBytes(signer: Signer, type: SignedType, body: Uint8Array): Uint8Array;
/** Whether the signature belongs to key, type and body. False for every malformed key or signature; never throws. */
export declare function verifyBytes(publicKey: Uint8Array, type: SignedType, body: Uint8Array, signature: Uint8Array): boolean;
/** Ed25519 over bare bytes, for the RFC 8032 vectors of the self-test; everything else signs through PAE. */
export declare function verifyRaw(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
/** Ed25519 over bare bytes, for the RFC 8032 vectors of the self-test. */
export declare function signRaw(signer: Signer, message: Uint8Array): Uint8Array;
/**
 * Refuses what no honest key is: wrong length, y not below 2^255-19, or a point of small order (a key under which one
 * signature fits many messages). Source: sync.md 3.2 rule 5; the five y values of RFC 7748-style small subgroups.
 */
export declare function isSoundPublicKey(publicKey: Uint8Array): boolean;
/** Whether a key id is the name of this public key. */
export declare function isKeyIdOf(id: Uint8Array, publicKey: Uint8Array): boolean;
