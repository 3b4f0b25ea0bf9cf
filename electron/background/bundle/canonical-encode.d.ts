/**
 * Checks a value and encodes it in one walk: the deterministic CBOR of FORMAT.md section 2. Written out by hand because
 * it runs for every event of a long import; cborg, which decodes, gives the same bytes (a test compares them).
 *
 * Shape: null when the value holds what may not travel or is nested more than 8 deep. The bytes lie in a buffer that the
 * next call writes over: copy them. Map keys come out ascending, which for unsigned keys is the bytewise order.
 */
export declare function encodeToScratch(value: unknown): Uint8Array | null;
