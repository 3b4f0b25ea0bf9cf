import type { BundleResult } from './refusal.ts';
/** A receiving key pair in age's own text forms: `AGE-SECRET-KEY-1...` stays sealed on this PC, `age1...` is public. */
export type AgeKeyPair = {
    readonly identity: string;
    readonly recipient: string;
};
/** A fresh X25519 pair. Receiving keys, like signing keys, are never copied between PCs. */
export declare function newAgeKeyPair(): Promise<AgeKeyPair>;
/** Whether a text has the form of an X25519 recipient: `age1` and 58 characters of bech32. */
export declare function isAgeRecipient(text: string): boolean;
/**
 * Encrypts a container to one or more X25519 recipients. Two calls never give the same bytes.
 * Asserts: 1 to 20 recipients of the X25519 form (age checks their sum).
 */
export declare function sealBundle(container: Uint8Array, recipients: readonly string[]): Promise<Uint8Array>;
/**
 * Takes the age layer off.
 *
 * Refusals: `bundle.tooLarge`, those of `checkAgeHeader`, `bundle.notForThisDevice` (no stanza opens with this identity),
 * `bundle.damaged` (everything else the library finds). Asserts: `identity` is an X25519 identity.
 */
export declare function unsealBundle(bytes: Uint8Array, identity: string): Promise<BundleResult<Uint8Array>>;
/**
 * Bounds the age header before the library sees it, because the library itself has no bound.
 * Refusals: `bundle.notABundle`, `bundle.cut`, `bundle.limitExceeded`, `bundle.damaged`, `bundle.notForThisDevice`
 * (a passphrase file, which could also ask for minutes of scrypt).
 */
export declare function checkAgeHeader(bytes: Uint8Array): BundleResult<null>;
