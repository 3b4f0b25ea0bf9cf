import type { FrameContent } from './frame-content.ts';
import type { SignedEnvelope } from './header.ts';
import type { Manifest } from './manifest.ts';
import type { BundleResult } from './refusal.ts';
/** The Ed25519 public key of a key id known to this cooperative, or null. */
export type ResolveKey = (keyId: Uint8Array) => Uint8Array | null;
/**
 * What the reader knows of itself: the trust document it holds (version, and the SHA-256 of its body if a second one of the
 * same version is to be noticed) and the profiles it takes, by default full, recovery echo and governance.
 */
export type ReaderContext = {
    readonly resolveKey: ResolveKey;
    readonly coopId: Uint8Array;
    readonly selfKeyId: Uint8Array;
    readonly trustVersion: number;
    readonly trustHash?: Uint8Array;
    readonly profilesAllowed?: readonly number[];
};
/** A container whose manifest is proven and understood, with its frames still untouched. */
export type VerifiedContainer = {
    readonly manifest: Manifest;
    readonly bytes: Uint8Array;
    readonly framesOffset: number;
};
/**
 * Reads header and signature blocks: fixed offsets only, nothing is decoded.
 * Refusals: `bundle.tooLarge`, those of `readEnvelope`, `bundle.featureUnknown` (minor version above 0).
 */
export declare function readContainer(bytes: Uint8Array): BundleResult<SignedEnvelope>;
/**
 * Proves the sender, then decodes and judges the manifest.
 *
 * Refusals, in order: `bundle.damaged` (first block not the sender's), `bundle.senderUnknown`, `bundle.signatureWrong`,
 * those of `decodeManifest`, `bundle.signatureWrong` (another sender named), `bundle.foreignCooperative`,
 * `bundle.notForThisDevice`, `bundle.profileRefused`, `trust.newerNeeded`, `trust.forked`, `bundle.cut`, `bundle.trailingBytes`.
 */
export declare function verifyManifest(bytes: Uint8Array, envelope: SignedEnvelope, context: ReaderContext): BundleResult<VerifiedContainer>;
/**
 * Reads the frames one after the other and yields what each holds, or one refusal after which nothing more comes.
 *
 * Shape: memory is bounded by one frame. What has been yielded is proven only up to its own segment's last event; act on
 * nothing before the iteration has ended without a refusal, because totals and the last head come at the end.
 * Refusals: those of `unpackFrame`, `decodeEvent`, `decodeAttachmentRecord`; `bundle.senderUnknown` (owner of a segment),
 * `feed.chainBroken`, `feed.sealInvalid`, `bundle.countsDiffer`.
 */
export declare function readFrames(container: VerifiedContainer, resolveKey: ResolveKey): Generator<BundleResult<FrameContent>, undefined>;
