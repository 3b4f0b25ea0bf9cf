/** What a scan of raw CBOR heads can say without building any value. */
export type ScanResult = 'sound' | 'tooDeep' | 'malformed';
/**
 * Walks the heads of one CBOR item without recursion and without allocation, before any decoder sees the bytes.
 *
 * Shape: `sound` means exactly one complete item of definite lengths, nested at most 8 containers deep; every claimed
 * length fits into the bytes that are there (an item takes at least one byte). It says nothing about types or order.
 * Source: sync.md 2.3; a 65,000-deep item would otherwise overflow the stack of the decoder.
 */
export declare function scanItem(bytes: Uint8Array): ScanResult;
