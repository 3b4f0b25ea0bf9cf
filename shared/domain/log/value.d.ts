/**
 * The values an event of the log may hold (sync.md 2.3): no floats, no tags, map keys unsigned integers.
 * Structural, so that domain code can read and write bodies without knowing how they are encoded.
 */
export type LogValue = number | string | boolean | null | Uint8Array | readonly LogValue[] | ReadonlyMap<number, LogValue>;
export type Body = ReadonlyMap<number, LogValue>;
/** Readers that answer null for a value of another type: a body comes from another PC and is never trusted. */
export declare function asCount(value: LogValue | undefined): number | null;
export declare function asText(value: LogValue | undefined): string | null;
export declare function asList(value: LogValue | undefined): readonly LogValue[] | null;
export declare function asBytes(value: LogValue | undefined, length: number): Uint8Array | null;
