import type { RawDocument } from '../document.ts';
import type { ResolveKey } from '../read-bundle.ts';
import type { BundleResult } from '../refusal.ts';
import type { Signer } from '../sign.ts';
import type { EnrolmentRequest } from './enrolment.ts';
import type { TrustDocument } from './trust-document.ts';
/** One signed version: `bytes` is the whole KSD1 document, `hash` the SHA-256 of its body. */
export type SignedTrust = RawDocument & {
    readonly document: TrustDocument;
    readonly hash: Uint8Array;
};
/**
 * The first trust document of a cooperative; its hash becomes the coop_id.
 * Asserts: the document is sound and the signers reach its threshold.
 */
export declare function createGenesis(fields: Omit<TrustDocument, 'coopId' | 'version' | 'previousHash'>, officers: readonly Signer[]): SignedTrust;
/** What a new version may change; its moment it always names. */
export type TrustChanges = Partial<Omit<TrustDocument, 'coopId' | 'version' | 'previousHash'>> & {
    readonly issuedT: number;
};
/** The document after `held`, with changes; sign it with `signTrust`. */
export declare function nextVersion(held: SignedTrust, changes: TrustChanges): TrustDocument;
/** What head office decides about a device that asks to be enrolled. */
export type Enrolment = {
    readonly seri: string;
    readonly role: number;
    readonly capabilities: number;
    readonly issuedT: number;
};
/**
 * The next version with one more active device.
 * Refusals: `device.keyRefused` when key, tag or series is already taken, or the keys are unsound.
 */
export declare function enrolDevice(held: SignedTrust, request: EnrolmentRequest, enrolment: Enrolment): BundleResult<TrustDocument>;
/** Signs a version with officer keys, at most 8. Whether they are enough is for the reader. */
export declare function signTrust(document: TrustDocument, officers: readonly Signer[]): SignedTrust;
/**
 * The versions in a `.koptrust` file, decoded but believed in nothing yet.
 * Refusals: those of `readDocuments` and `decodeTrust`.
 */
export declare function readTrustFile(bytes: Uint8Array): BundleResult<readonly SignedTrust[]>;
/**
 * Whether a document is a genesis that certifies itself. To pin it, people compare its words first.
 * Refusals: `trust.newerNeeded` (not version 1), `bundle.notCanonical` (unsound), `trust.signaturesMissing`.
 */
export declare function acceptGenesis(signed: SignedTrust): BundleResult<SignedTrust>;
/**
 * Takes the version after the one held.
 *
 * Shape: the same document again answers the held one. Refusals, in order: `bundle.foreignCooperative`, `trust.older`,
 * `trust.newerNeeded` (a version between is missing), `bundle.notCanonical` (unsound, or a device was dropped),
 * `trust.signaturesMissing`, `trust.forked` (rightly signed, but another history: governance stops).
 * Source: sync.md 3.2; signatures of active officers of both versions, each at its highest threshold.
 */
export declare function acceptNext(held: SignedTrust, candidate: SignedTrust): BundleResult<SignedTrust>;
/**
 * Takes every version of a `.koptrust` file in turn.
 *
 * Shape: `held` null stands for a PC that has pinned nothing: the file must begin with a genesis, whose words the caller
 * shows before keeping anything. Versions already passed are skipped; the answer lists the accepted new ones, ascending.
 * Refusals: those of `readTrustFile`, `acceptGenesis`, `acceptNext`; `trust.older` when nothing in the file is new.
 */
export declare function acceptTrustFile(held: SignedTrust | null, bytes: Uint8Array): BundleResult<readonly SignedTrust[]>;
/**
 * Finds the public key of a device that is or was enrolled. Waiting devices are unknown; entries of closed and revoked
 * ones beyond their final heads are for the importer to hold back (`device.revoked`).
 */
export declare function deviceKeyResolver(document: TrustDocument): ResolveKey;
