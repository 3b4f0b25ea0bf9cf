import { done, refuse } from '#shared/domain/result.ts';
import { sameBytes } from './bytes.ts';
import { decodeCheckpoint } from './checkpoint.ts';
import { chainStart } from './chain.ts';
import { unpackFrame } from './frame.ts';
import type { FrameContent } from './frame-content.ts';
import { readRecords, SegmentProgress } from './frame-content.ts';
import type { SignedEnvelope } from './header.ts';
import { readEnvelope, signaturePurpose } from './header.ts';
import { feedId } from './ids.ts';
import { bundleBytesMax } from './limits.ts';
import type { Manifest, ManifestSegment, TrustMark } from './manifest.ts';
import { bundleProfile, decodeManifest, recipientType } from './manifest.ts';
import type { BundleResult } from './refusal.ts';
import { isKeyIdOf, signedType, verifyBytes } from './sign.ts';

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
export type VerifiedContainer = { readonly manifest: Manifest; readonly bytes: Uint8Array; readonly framesOffset: number };

const profilesAllowedByDefault: readonly number[] = [bundleProfile.full, bundleProfile.recoveryEcho, bundleProfile.governance];

/**
 * Reads header and signature blocks: fixed offsets only, nothing is decoded.
 * Refusals: `bundle.tooLarge`, those of `readEnvelope`, `bundle.featureUnknown` (minor version above 0).
 */
export function readContainer(bytes: Uint8Array): BundleResult<SignedEnvelope> {
  if (bytes.length > bundleBytesMax) return refuse('bundle.tooLarge', { sizeBytes: bytes.length });
  const envelope = readEnvelope('KSB', bytes);
  if (!envelope.ok) return envelope;
  if (envelope.value.doctype !== 0) return refuse('bundle.damaged');
  return envelope.value.minor === 0 ? envelope : refuse('bundle.featureUnknown', { list: `minor ${envelope.value.minor}` });
}

/**
 * Proves the sender, then decodes and judges the manifest.
 *
 * Refusals, in order: `bundle.damaged` (first block not the sender's), `bundle.senderUnknown`, `bundle.signatureWrong`,
 * those of `decodeManifest`, `bundle.signatureWrong` (another sender named), `bundle.foreignCooperative`,
 * `bundle.notForThisDevice`, `bundle.profileRefused`, `trust.newerNeeded`, `trust.forked`, `bundle.cut`, `bundle.trailingBytes`.
 */
export function verifyManifest(bytes: Uint8Array, envelope: SignedEnvelope, context: ReaderContext): BundleResult<VerifiedContainer> {
  const signer = verifySignatures(envelope, context.resolveKey);
  if (!signer.ok) return signer;
  const decoded = decodeManifest(envelope.body);
  if (!decoded.ok) return decoded;
  const manifest = decoded.value;
  if (!sameBytes(manifest.senderKeyId, signer.value)) return refuse('bundle.signatureWrong');
  if (!sameBytes(manifest.coopId, context.coopId)) return refuse('bundle.foreignCooperative');
  const isForSelf = manifest.recipients.some((item) => item.type === recipientType.device && sameBytes(item.keyId, context.selfKeyId));
  if (!isForSelf) return refuse('bundle.notForThisDevice');
  const profiles = context.profilesAllowed ?? profilesAllowedByDefault;
  if (!profiles.includes(manifest.profile)) return refuse('bundle.profileRefused', { profile: manifest.profile });
  if (manifest.trust.version > context.trustVersion) return refuse('trust.newerNeeded', { version: manifest.trust.version });
  if (contradictsTrust(manifest.trust, context)) return refuse('trust.forked');
  const endOffset = manifest.frames.reduce((sum, frame) => sum + frame.storedBytes, envelope.endOffset);
  if (endOffset > bytes.length) return refuse('bundle.cut');
  if (endOffset < bytes.length) return refuse('bundle.trailingBytes');
  return done({ manifest, bytes, framesOffset: envelope.endOffset });
}

/** The sender trusts another document of the version held here. */
function contradictsTrust(mark: TrustMark, { trustVersion, trustHash }: ReaderContext): boolean {
  return trustHash !== undefined && mark.version === trustVersion && !sameBytes(mark.hash, trustHash);
}

/** The keyid of the sender whose signature is right. */
function verifySignatures(envelope: SignedEnvelope, resolveKey: ResolveKey): BundleResult<Uint8Array> {
  const [sender, ...others] = envelope.signatures;
  if (sender === undefined || sender.purpose !== signaturePurpose.sender) return refuse('bundle.damaged');
  if (others.some((block) => block.purpose === signaturePurpose.sender)) return refuse('bundle.damaged');
  const senderKey = resolveKey(sender.keyId);
  if (senderKey === null) return refuse('bundle.senderUnknown');
  if (!isKeyIdOf(sender.keyId, senderKey)) return refuse('bundle.senderUnknown');
  for (const block of envelope.signatures) {
    const key = resolveKey(block.keyId);
    if (key !== null && !verifyBytes(key, signedType.manifest, envelope.body, block.signature)) return refuse('bundle.signatureWrong');
  }
  return done(sender.keyId);
}

/**
 * Reads the frames one after the other and yields what each holds, or one refusal after which nothing more comes.
 *
 * Shape: memory is bounded by one frame. What has been yielded is proven only up to its own segment's last event; act on
 * nothing before the iteration has ended without a refusal, because totals and the last head come at the end.
 * Refusals: those of `unpackFrame`, `decodeEvent`, `decodeAttachmentRecord`; `bundle.senderUnknown` (owner of a segment),
 * `feed.chainBroken`, `feed.sealInvalid`, `bundle.countsDiffer`.
 */
export function* readFrames(container: VerifiedContainer, resolveKey: ResolveKey): Generator<BundleResult<FrameContent>, undefined> {
  const { manifest, bytes } = container;
  for (const segment of manifest.segments) {
    const sealed = verifySegmentSeal(segment, resolveKey);
    if (!sealed.ok) {
      yield sealed;
      return;
    }
  }
  const progress = new SegmentProgress(manifest);
  let offset = container.framesOffset;
  for (const [index, entry] of manifest.frames.entries()) {
    const stored = bytes.subarray(offset, offset + entry.storedBytes);
    offset += entry.storedBytes;
    const records = unpackFrame(entry, stored, { part: index + 1, parts: manifest.frames.length });
    const content = records.ok ? readRecords(entry, records.value, progress) : records;
    yield content;
    if (!content.ok) return;
  }
  const end = progress.finish();
  if (!end.ok) yield end;
}

/** The seal is by the owner of the feed and about exactly the head of the segment. */
function verifySegmentSeal(segment: ManifestSegment, resolveKey: ResolveKey): BundleResult<null> {
  const ownerKey = resolveKey(segment.ownerKeyId);
  if (ownerKey === null || !isKeyIdOf(segment.ownerKeyId, ownerKey)) return refuse('bundle.senderUnknown');
  if (!sameBytes(feedId(ownerKey, segment.stream), segment.feedId)) return refuse('feed.sealInvalid');
  const checkpoint = decodeCheckpoint(segment.checkpoint.body);
  if (!checkpoint.ok) return checkpoint;
  const { feedId: sealedFeed, seq, hash } = checkpoint.value;
  const isAboutHead = sameBytes(sealedFeed, segment.feedId) && seq === segment.to && sameBytes(hash, segment.headHash);
  if (!isAboutHead) return refuse('feed.sealInvalid');
  const isByOwner = verifyBytes(ownerKey, signedType.checkpoint, segment.checkpoint.body, segment.checkpoint.signature);
  if (!isByOwner) return refuse('feed.sealInvalid');
  if (segment.from === 1 && !sameBytes(segment.previousHash, chainStart)) return refuse('feed.chainBroken');
  return done(null);
}
