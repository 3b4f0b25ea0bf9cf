import type { FileLike } from '#shared/contract/schema.ts';
import type { AttachmentRecord } from '../bundle/attachment-record.ts';
import type { LogEvent } from '../bundle/event.ts';
import type { OpenedEvent } from '../bundle/frame-content.ts';
import type { Manifest, ManifestSegment } from '../bundle/manifest.ts';
import { type VerifiedContainer } from '../bundle/read-bundle.ts';
import type { BundleResult } from '../bundle/refusal.ts';
import { type SignedTrust } from '../bundle/trust/trust-chain.ts';
/** Who reads: this PC's keys and the trust document it holds. */
export type Reader = {
    readonly keyId: Uint8Array;
    readonly ageIdentity: string;
    readonly trust: SignedTrust;
};
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
export type FileBytes = {
    readonly name: string;
    readonly bytes: Uint8Array;
};
/** The whole file in memory. Refusals: `bundle.tooLarge`. */
export declare function fileBytes(file: FileLike): Promise<BundleResult<FileBytes>>;
/**
 * Steps 4 to 8 of sync.md 4.2: age, sender, manifest, frames, seals, totals; then that every payload belongs to an entry.
 * A bundle written under a newer trust document is read under the one it brings, if that one follows ours.
 * Refusals: those of `unsealBundle`, `readContainer`, `verifyManifest`, `readFrames`, `acceptTrustFile`; `attachment.mismatch`.
 */
export declare function readIncoming({ name, bytes }: FileBytes, reader: Reader, visit?: Visitor): Promise<BundleResult<Incoming>>;
/** The entries again, in the order of the segments. Asserts: `readIncoming` has proven them. */
export declare function incomingEvents({ container, trust }: Incoming): Generator<{
    readonly segmentIndex: number;
    readonly events: readonly OpenedEvent[];
}>;
