import type { BundleResult } from '../refusal.ts';
import type { TrustDocument } from './trust-document.ts';
/** The canonical body of a trust document. */
export declare function encodeTrust(document: TrustDocument): Uint8Array;
/** The body without key 2: what the coop_id of a genesis is the hash of. */
export declare function encodeTrustWithoutCoopId(document: TrustDocument): Uint8Array;
/**
 * The fields of a trust body; whether they make sense together is for `isSoundTrust`.
 * Refusals: `bundle.limitExceeded`, `bundle.notCanonical`, `bundle.versionNewer`, `bundle.featureUnknown`.
 */
export declare function decodeTrust(body: Uint8Array): BundleResult<TrustDocument>;
