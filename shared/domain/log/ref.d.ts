import { type LogValue } from './value.ts';
/**
 * A reference to a record made on some device: the tag of its key (8 bytes) and a number (sync.md 1.2).
 * For events and members the number is the sequence number of the event that made the record.
 */
export type Ref = {
    readonly tagHex: string;
    readonly number: number;
};
/** `<tag hex>-<number>`, the form in which references cross the wire. */
export declare function refText(ref: Ref): string;
export declare function parseRefText(text: string): Ref | null;
export declare function refValue(ref: Ref): LogValue;
export declare function readRef(value: LogValue | undefined): Ref | null;
export declare function hexOfBytes(bytes: Uint8Array): string;
/** Asserts: whole bytes of lower-case hexadecimal. */
export declare function bytesOfHex(text: string): Uint8Array;
