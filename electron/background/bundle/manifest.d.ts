import type { SignedCheckpoint } from './checkpoint.ts';
import type { BundleResult } from './refusal.ts';
import type { FrameEntry } from './frame-list.ts';
export declare const bundleProfile: {
    readonly full: 1;
    readonly hubSummary: 2;
    readonly supervisor: 3;
    readonly recoveryEcho: 4;
    readonly governance: 5;
    readonly backup: 7;
};
export declare const recipientType: {
    readonly device: 1;
    readonly hub: 2;
    readonly recovery: 3;
};
/** A head somebody holds: `hash` of event `seq` of a feed. */
export type FeedHead = {
    readonly feedId: Uint8Array;
    readonly seq: number;
    readonly hash: Uint8Array;
};
/** A run of events of one feed, both ends included; `previousHash` is h[from-1]. */
export type ManifestSegment = {
    readonly feedId: Uint8Array;
    readonly stream: number;
    readonly from: number;
    readonly to: number;
    readonly previousHash: Uint8Array;
    readonly headHash: Uint8Array;
    readonly checkpoint: SignedCheckpoint;
    readonly ownerKeyId: Uint8Array;
};
export type Recipient = {
    readonly type: number;
    readonly keyId: Uint8Array;
};
export type TrustMark = {
    readonly version: number;
    readonly hash: Uint8Array;
};
export type ProgramMark = {
    readonly name: string;
    readonly version: string;
    readonly schema: number;
};
/** Units: `debitSen` sen; `journals` counts kinds 10 and 11. */
export type BundleTotals = {
    readonly events: number;
    readonly journals: number;
    readonly debitSen: number;
};
/** The table of contents that the sender signs (FORMAT.md section 6). */
export type Manifest = {
    readonly bundleId: Uint8Array;
    readonly coopId: Uint8Array;
    readonly profile: number;
    readonly senderKeyId: Uint8Array;
    readonly recipients: readonly Recipient[];
    readonly created: {
        readonly t: number;
        readonly c: number;
    };
    readonly trust: TrustMark;
    readonly segments: readonly ManifestSegment[];
    readonly frames: readonly FrameEntry[];
    readonly have: readonly FeedHead[];
    readonly requiredFeatures: readonly number[];
    readonly program: ProgramMark;
    readonly totals: BundleTotals;
    readonly series: {
        readonly counter: number;
        readonly previousBundleId: Uint8Array | null;
    };
};
/** The canonical bytes of a manifest. */
export declare function encodeManifest(manifest: Manifest): Uint8Array;
/**
 * The manifest of bytes whose signature has already been verified.
 * Refusals: `bundle.limitExceeded`, `bundle.notCanonical`, `bundle.versionNewer`, `bundle.featureUnknown`.
 */
export declare function decodeManifest(bytes: Uint8Array): BundleResult<Manifest>;
/** Recipients stand in ascending order of this text, and none twice. */
export declare function recipientSortKey(recipient: Recipient): string;
