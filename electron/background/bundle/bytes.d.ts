/** Byte strings as hexadecimal text, lower case. */
export declare function toHex(bytes: Uint8Array): string;
/** Hexadecimal text as bytes. Asserts: whole bytes, digits 0-9 and a-f only. */
export declare function fromHex(text: string): Uint8Array;
/** Equal length and equal content. Not constant in time: compare only what is public. */
export declare function sameBytes(left: Uint8Array, right: Uint8Array): boolean;
/** All parts one after the other, in a new array. */
export declare function concatBytes(...parts: readonly Uint8Array[]): Uint8Array;
/** A domain separator: ASCII name and one zero byte, put in front of everything that is hashed. */
export declare function domainPrefix(name: string): Uint8Array;
