import type { FileLike } from '#shared/contract/schema.ts';
import { done, refuse } from '#shared/domain/result.ts';
import { unsealBundle } from '../bundle/age-layer.ts';
import type { AttachmentRecord } from '../bundle/attachment-record.ts';
import { concatBytes, toHex } from '../bundle/bytes.ts';
import type { AttachmentReference, LogEvent } from '../bundle/event.ts';
import type { OpenedEvent } from '../bundle/frame-content.ts';
import type { SignedEnvelope } from '../bundle/header.ts';
import { sha256 } from '../bundle/ids.ts';
import { bundleBytesMax } from '../bundle/limits.ts';
import type { Manifest, ManifestSegment } from '../bundle/manifest.ts';
import { readContainer, readFrames, verifyManifest, type ReaderContext, type VerifiedContainer } from '../bundle/read-bundle.ts';
import type { BundleResult } from '../bundle/refusal.ts';
import { acceptTrustFile, deviceKeyResolver, type SignedTrust } from '../bundle/trust/trust-chain.ts';

/** Who reads: this PC's keys and the trust document it holds. */
export type Reader = { readonly keyId: Uint8Array; readonly ageIdentity: string; readonly trust: SignedTrust };

/**
 * A file read to its end and proven genuine. Nothing is known yet of what it would change here. Its entries are not kept in
 * memory: `incomingEvents` reads them again, frame by frame.
 */
export type Incoming = {
  readonly fileName: string;
  readonly fileSha: Uint8Array;
  readonly manifest: Manifest;
  readonly container: VerifiedContainer;
  /** Payloads by the hexadecimal text of their commitment. */
  readonly payloads: ReadonlyMap<string, AttachmentRecord>;
  /** Per segment the chain hashes of its entries, 32 bytes each, one after the other. */
  readonly hashes: readonly Uint8Array[];
  /** Trust documents it brought that follow the one held, oldest first. */
  readonly newTrust: readonly SignedTrust[];
  readonly trust: SignedTrust;
};

/** Sees every entry once while the file is proven; what it counts is worth nothing if the reading ends in a refusal. */
export type Visitor = (segment: ManifestSegment, event: LogEvent, trust: SignedTrust) => void;

export type FileBytes = { readonly name: string; readonly bytes: Uint8Array };

/** The whole file in memory. Refusals: `bundle.tooLarge`. */
export async function fileBytes(file: FileLike): Promise<BundleResult<FileBytes>> {
  if (file.size > bundleBytesMax) return refuse('bundle.tooLarge', { sizeBytes: file.size });
  return done({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

/**
 * Steps 4 to 8 of sync.md 4.2: age, sender, manifest, frames, seals, totals; then that every payload belongs to an entry.
 * A bundle written under a newer trust document is read under the one it brings, if that one follows ours.
 * Refusals: those of `unsealBundle`, `readContainer`, `verifyManifest`, `readFrames`, `acceptTrustFile`; `attachment.mismatch`.
 */
export async function readIncoming({ name, bytes }: FileBytes, reader: Reader, visit: Visitor = () => undefined): Promise<BundleResult<Incoming>> {
  const unsealed = await unsealBundle(bytes, reader.ageIdentity);
  if (!unsealed.ok) return unsealed;
  const envelope = readContainer(unsealed.value);
  if (!envelope.ok) return envelope;
  let trust = reader.trust;
  let newTrust: readonly SignedTrust[] = [];
  let verified = verifyManifest(unsealed.value, envelope.value, contextOf(reader, trust));
  if (!verified.ok && verified.refusal.code === 'trust.newerNeeded') {
    const brought = trustBrought(unsealed.value, envelope.value, reader);
    if (!brought.ok) return brought;
    newTrust = brought.value;
    trust = newTrust.at(-1) ?? trust;
    verified = verifyManifest(unsealed.value, envelope.value, contextOf(reader, trust));
  }
  if (!verified.ok) return verified;
  const content = readContent(verified.value, trust, visit);
  if (!content.ok) return content;
  return done({ fileName: name, fileSha: sha256(bytes), manifest: verified.value.manifest, container: verified.value, ...content.value, newTrust, trust });
}

/** The entries again, in the order of the segments. Asserts: `readIncoming` has proven them. */
export function* incomingEvents({ container, trust }: Incoming): Generator<{ readonly segmentIndex: number; readonly events: readonly OpenedEvent[] }> {
  for (const frame of readFrames(container, deviceKeyResolver(trust.document))) {
    if (!frame.ok) throw new Error(`a proven bundle reads as ${frame.refusal.code}`);
    if (frame.value.type === 'attachments') return;
    if (frame.value.type === 'events') yield frame.value;
  }
}

type Content = Pick<Incoming, 'payloads' | 'hashes'>;

function readContent(container: VerifiedContainer, trust: SignedTrust, visit: Visitor): BundleResult<Content> {
  const { segments } = container.manifest;
  const hashes = segments.map((): Uint8Array[] => []);
  const committed = new Map<string, AttachmentReference>();
  const payloads = new Map<string, AttachmentRecord>();
  for (const frame of readFrames(container, deviceKeyResolver(trust.document))) {
    if (!frame.ok) return frame;
    if (frame.value.type === 'attachments') {
      for (const attachment of frame.value.attachments) {
        const commitHex = toHex(attachment.commit);
        const item = committed.get(commitHex);
        if (item === undefined || item.class !== attachment.class || item.sizeBytes !== attachment.payload.length) return refuse('attachment.mismatch');
        payloads.set(commitHex, attachment);
      }
      continue;
    }
    if (frame.value.type !== 'events') continue;
    const { segmentIndex, events } = frame.value;
    const segment = segments[segmentIndex];
    if (segment === undefined) throw new Error('a frame of a segment that does not exist');
    hashes[segmentIndex]?.push(hashesOf(events));
    for (const { event } of events) {
      for (const item of event.attachments) committed.set(toHex(item.commit), item);
      visit(segment, event, trust);
    }
  }
  return done({ payloads, hashes: hashes.map((parts) => concatBytes(...parts)) });
}

const HASH_BYTES = 32;

function hashesOf(events: readonly OpenedEvent[]): Uint8Array {
  const whole = new Uint8Array(events.length * HASH_BYTES);
  for (const [index, item] of events.entries()) whole.set(item.hash, index * HASH_BYTES);
  return whole;
}

function contextOf(reader: Reader, trust: SignedTrust): ReaderContext {
  return {
    resolveKey: deviceKeyResolver(trust.document), coopId: trust.document.coopId, selfKeyId: reader.keyId,
    trustVersion: trust.document.version, trustHash: trust.hash,
  };
}

/** The versions that the trust frames bring, which stand first: the sender is proven, the entries behind may need their keys. */
function trustBrought(bytes: Uint8Array, envelope: SignedEnvelope, reader: Reader): BundleResult<readonly SignedTrust[]> {
  const { trustHash: _, ...context } = contextOf(reader, reader.trust);
  const verified = verifyManifest(bytes, envelope, { ...context, trustVersion: Number.MAX_SAFE_INTEGER });
  if (!verified.ok) return verified;
  const { manifest } = verified.value;
  const documents: Uint8Array[] = [];
  for (const frame of readFrames({ ...verified.value, manifest: { ...manifest, segments: [] } }, () => null)) {
    if (!frame.ok || frame.value.type !== 'trustDocuments') break;
    documents.push(...frame.value.documents);
  }
  const needed = refuse('trust.newerNeeded', { version: manifest.trust.version });
  if (documents.length === 0) return needed;
  const accepted = acceptTrustFile(reader.trust, concatBytes(...documents));
  return !accepted.ok && accepted.refusal.code === 'trust.older' ? needed : accepted;
}
