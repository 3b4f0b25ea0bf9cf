/** What two people compare: six words, and the same as 20 digits in four groups of five. */
export type Fingerprint = {
    readonly words: readonly string[];
    readonly digits: string;
};
/**
 * The fingerprint of a 32-byte name: a device's keyid, or for the cooperative the SHA-256 of its genesis body.
 * Takes about 0.1 s and 32 MiB on purpose: a look-alike key costs that much for each try. Source: sync.md 3.3.
 */
export declare function fingerprint(name: Uint8Array): Fingerprint;
/** The 9 bytes behind words and digits, for the vectors. */
export declare function fingerprintOf(name: Uint8Array): Uint8Array;
/** The first 66 of 72 bits as six numbers below 2,048. */
export declare function wordIndexes(value: bigint): readonly number[];
