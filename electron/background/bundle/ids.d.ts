/** A reference to a record: the tag of the device that made it and a number counted by that device. */
export type Ref = {
    readonly tag: Uint8Array;
    readonly number: number;
};
/** The streams of one key: each is a feed of its own (sync.md 1.2). */
export declare const ledgerStream = 1;
export declare const hubReportStream = 2;
/** SHA-256 of bytes, a fresh 32 bytes. As text first: a Buffer from the engine's outside costs twice as much as the hash. */
export declare function sha256(bytes: Uint8Array): Uint8Array;
/** The 32-byte name of an Ed25519 public key. Asserts: the key has 32 bytes. */
export declare function keyId(publicKey: Uint8Array): Uint8Array;
/** The first 8 bytes of a key id, used in references. Two keys of one cooperative never share it (refused at enrolment). */
export declare function tag(publicKey: Uint8Array): Uint8Array;
/** The tag when only the key id is at hand. */
export declare function tagOfKeyId(id: Uint8Array): Uint8Array;
/** The 32-byte name of one stream of one key. Units: `stream` 1..65535, 1 is the ledger. */
export declare function feedId(publicKey: Uint8Array, stream: number): Uint8Array;
/** The 16-byte name of a cooperative: the hash of its genesis trust document encoded without key 2. */
export declare function coopId(genesisWithoutKey2: Uint8Array): Uint8Array;
/** `<tag hex>-<number>`, the text form of a reference, for example `3969288e769e2590-12`. */
export declare function formatRef(ref: Ref): string;
/** The reference of its text form, or null when the text is not one (16 hexadecimal digits, `-`, a whole number from 1). */
export declare function parseRef(text: string): Ref | null;
