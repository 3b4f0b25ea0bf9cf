import type { BundleResult } from './refusal.ts';
/** One signature block as it stands in the file; nothing about it is verified here. */
export type SignatureBlock = {
    readonly purpose: number;
    readonly keyId: Uint8Array;
    readonly signature: Uint8Array;
};
export declare const signaturePurpose: {
    readonly sender: 1;
    readonly countersign: 2;
    readonly officer: 3;
};
/** The fixed part of a container or document: its body is signed, what follows `endOffset` is not looked at here. */
export type SignedEnvelope = {
    readonly minor: number;
    readonly doctype: number;
    readonly signatures: readonly SignatureBlock[];
    readonly body: Uint8Array;
    readonly endOffset: number;
};
/** The two families of files: bundles with frames (KSB1) and single documents (KSD1). */
export type EnvelopeFamily = 'KSB' | 'KSD';
/** Header, signature blocks and body, back to back. Asserts: 1..8 signatures, body within its limit. */
export declare function writeEnvelope(family: EnvelopeFamily, doctype: number, body: Uint8Array, signatures: readonly SignatureBlock[]): Uint8Array;
/**
 * Reads the fixed part at the beginning of `bytes`, unauthenticated: fixed offsets and comparisons only.
 * Refusals: `bundle.notABundle`, `bundle.cut`, `bundle.damaged`, `bundle.versionNewer`, `bundle.limitExceeded`.
 */
export declare function readEnvelope(family: EnvelopeFamily, bytes: Uint8Array): BundleResult<SignedEnvelope>;
/** Whether the bytes begin like a plain container or document of this family. */
export declare function hasMagic(family: EnvelopeFamily, bytes: Uint8Array): boolean;
