import type { FileLike } from '#shared/contract/schema.ts';
import { done, refuse } from '#shared/domain/result.ts';
import { unsealBundle } from '../bundle/age-layer.ts';
import { concatBytes, sameBytes, toHex } from '../bundle/bytes.ts';
import { sha256 } from '../bundle/ids.ts';
import { bundleBytesMax } from '../bundle/limits.ts';
import { openContainer, type OpenedBundle } from '../bundle/open-bundle.ts';
import { readContainer, readFrames, verifyManifest, type ReaderContext } from '../bundle/read-bundle.ts';
import type { BundleResult } from '../bundle/refusal.ts';
import { acceptTrustFile, deviceKeyResolver, type SignedTrust } from '../bundle/trust/trust-chain.ts';

/** Who reads: this PC's keys and the trust document it holds. */
export type Reader = { readonly keyId: Uint8Array; readonly ageIdentity: string; readonly trust: SignedTrust };

/** A file read to its end and proven genuine. Nothing is known yet of what it would change here. */
export type Incoming = {
  readonly fileName: string;
  readonly fileSha: Uint8Array;
  readonly opened: OpenedBundle;
  /** Trust documents it brought that follow the one held, oldest first. */
  readonly newTrust: readonly SignedTrust[];
  readonly trust: SignedTrust;
};

export type FileBytes = { readonly name: string; readonly bytes: Uint8Array };

/** The whole file in memory. Refusals: `bundle.tooLarge`. */
export async function fileBytes(file: FileLike): Promise<BundleResult<FileBytes>> {
  if (file.size > bundleBytesMax) return refuse('bundle.tooLarge', { sizeBytes: file.size });
  return done({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

/**
 * Steps 4 to 8 of sync.md 4.2: age, sender, manifest, frames, seals, totals; then that every payload belongs to an entry.
 * A bundle written under a newer trust document is read under the one it brings, if that one follows ours.
 * Refusals: those of `unsealBundle`, `openContainer`, `acceptTrustFile`; `attachment.mismatch`.
 */
export async function readIncoming({ name, bytes }: FileBytes, reader: Reader): Promise<BundleResult<Incoming>> {
  const container = await unsealBundle(bytes, reader.ageIdentity);
  if (!container.ok) return container;
  const opened = openContainer(container.value, contextOf(reader, reader.trust));
  const answer = !opened.ok && opened.refusal.code === 'trust.newerNeeded' ? openUnderNewTrust(container.value, reader) : opened;
  if (!answer.ok) return answer;
  const { newTrust, bundle } = 'bundle' in answer.value ? answer.value : { newTrust: [], bundle: answer.value };
  if (!payloadsFit(bundle)) return refuse('attachment.mismatch');
  return done({ fileName: name, fileSha: sha256(bytes), opened: bundle, newTrust, trust: newTrust.at(-1) ?? reader.trust });
}

function contextOf(reader: Reader, trust: SignedTrust): ReaderContext {
  return {
    resolveKey: deviceKeyResolver(trust.document), coopId: trust.document.coopId, selfKeyId: reader.keyId,
    trustVersion: trust.document.version, trustHash: trust.hash,
  };
}

type UnderNewTrust = { readonly bundle: OpenedBundle; readonly newTrust: readonly SignedTrust[] };

function openUnderNewTrust(container: Uint8Array, reader: Reader): BundleResult<UnderNewTrust> {
  const documents = trustDocumentsOf(container, reader);
  if (!documents.ok) return documents;
  const needed = refuse('trust.newerNeeded', { version: reader.trust.document.version + 1 });
  if (documents.value.length === 0) return needed;
  const accepted = acceptTrustFile(reader.trust, concatBytes(...documents.value));
  if (!accepted.ok) return accepted.refusal.code === 'trust.older' ? needed : accepted;
  const newest = accepted.value.at(-1);
  if (newest === undefined) return needed;
  const opened = openContainer(container, contextOf(reader, newest));
  return opened.ok ? done({ bundle: opened.value, newTrust: accepted.value }) : opened;
}

/** The trust frames alone, which stand first: the sender is proven, the entries behind them may need the new keys. */
function trustDocumentsOf(container: Uint8Array, reader: Reader): BundleResult<readonly Uint8Array[]> {
  const envelope = readContainer(container);
  if (!envelope.ok) return envelope;
  const { trustHash: _, ...context } = contextOf(reader, reader.trust);
  const verified = verifyManifest(container, envelope.value, { ...context, trustVersion: Number.MAX_SAFE_INTEGER });
  if (!verified.ok) return verified;
  const documents: Uint8Array[] = [];
  for (const frame of readFrames({ ...verified.value, manifest: { ...verified.value.manifest, segments: [] } }, () => null)) {
    if (!frame.ok || frame.value.type !== 'trustDocuments') break;
    documents.push(...frame.value.documents);
  }
  return done(documents);
}

/** Each payload is one that an entry of the bundle commits to, with its class and size. */
function payloadsFit({ segments, attachments }: OpenedBundle): boolean {
  if (attachments.length === 0) return true;
  const committed = new Map<string, { readonly class: number; readonly sizeBytes: number; readonly commit: Uint8Array }>();
  for (const segment of segments) {
    for (const { event } of segment.events) for (const item of event.attachments) committed.set(toHex(item.commit), item);
  }
  return attachments.every((attachment) => {
    const item = committed.get(toHex(attachment.commit));
    return item !== undefined && item.class === attachment.class && item.sizeBytes === attachment.payload.length && sameBytes(item.commit, attachment.commit);
  });
}
