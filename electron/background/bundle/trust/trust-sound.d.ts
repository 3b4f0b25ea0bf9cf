import type { TrustDocument } from './trust-document.ts';
/** A series for document numbers: 2 to 4 characters of Crockford's base 32, never used by two devices. */
export declare const seriPattern: RegExp;
/**
 * Whether the fields of a trust document make sense together: a genesis whose coop_id is its own hash, sound and distinct
 * keys, tags and series, thresholds that the active officers can reach, exactly one active head office.
 */
export declare function isSoundTrust(document: TrustDocument): boolean;
/** The devices a document must still list: nobody is removed, because old entries are judged by their row. */
export declare function keepsEveryDevice(before: TrustDocument, after: TrustDocument): boolean;
