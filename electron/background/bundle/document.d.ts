import type { SignatureBlock } from './header.ts';
import type { BundleResult } from './refusal.ts';
import type { SignedType, Signer } from './sign.ts';
export declare const doctype: {
    readonly trust: 1;
    readonly enrolment: 2;
    readonly receipt: 3;
    readonly hub: 4;
    readonly fork: 5;
};
/** The type string under which a document of each doctype is signed. */
export declare const typeOfDoctype: ReadonlyMap<number, SignedType>;
/** A KSD1 document as it stands in a file: `bytes` is the whole of it, signatures are not verified. */
export type RawDocument = {
    readonly bytes: Uint8Array;
    readonly body: Uint8Array;
    readonly signatures: readonly SignatureBlock[];
};
/** Signs a body with every signer and writes the KSD1 document. Asserts: 1 to 8 signers, body within 1 MiB. */
export declare function writeDocument(body: Uint8Array, kind: {
    readonly doctype: number;
    readonly purpose: number;
}, signers: readonly Signer[]): Uint8Array;
/**
 * Takes KSD1 documents of one doctype from a file, one or more, back to back.
 * Refusals: those of `readEnvelope`; `bundle.notABundle` for another doctype, `bundle.featureUnknown` for a larger minor
 * version, `bundle.limitExceeded` for more than `documentsMax`.
 */
export declare function readDocuments(bytes: Uint8Array, expected: {
    readonly doctype: number;
    readonly documentsMax: number;
}): BundleResult<readonly RawDocument[]>;
