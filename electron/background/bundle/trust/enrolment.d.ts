import type { ProgramMark } from '../manifest.ts';
import type { BundleResult } from '../refusal.ts';
import type { Signer } from '../sign.ts';
/** What a new PC asks with its `.kopkey` file. Units: `createdT` milliseconds since 1970 UTC. */
export type EnrolmentRequest = {
    readonly publicKey: Uint8Array;
    readonly recipient: string;
    readonly unitCode: string;
    readonly program: ProgramMark;
    readonly createdT: number;
};
export declare const unitCodePattern: RegExp;
/** The bytes of a `.kopkey` file, signed by the key it is about: proof that the sender holds it. */
export declare function writeEnrolmentRequest(signer: Signer, request: Omit<EnrolmentRequest, 'publicKey'>): Uint8Array;
/**
 * The request in a `.kopkey` file, proven to come from the holder of its key.
 * Refusals: those of `readDocuments`, `bundle.notCanonical`, `bundle.limitExceeded`, `bundle.versionNewer`,
 * `bundle.featureUnknown`, `device.keyRefused` (a key no honest device has), `bundle.signatureWrong`.
 */
export declare function readEnrolmentRequest(bytes: Uint8Array): BundleResult<EnrolmentRequest>;
