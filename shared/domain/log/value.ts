/**
 * The values an event of the log may hold (sync.md 2.3): no floats, no tags, map keys unsigned integers.
 * Structural, so that domain code can read and write bodies without knowing how they are encoded.
 */
export type LogValue =
  | number
  | string
  | boolean
  | null
  | Uint8Array
  | readonly LogValue[]
  | ReadonlyMap<number, LogValue>;

export type Body = ReadonlyMap<number, LogValue>;

/** Readers that answer null for a value of another type: a body comes from another PC and is never trusted. */
export function asCount(value: LogValue | undefined): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

export function asText(value: LogValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

export function asList(value: LogValue | undefined): readonly LogValue[] | null {
  return Array.isArray(value) ? value : null;
}

export function asBytes(value: LogValue | undefined, length: number): Uint8Array | null {
  return value instanceof Uint8Array && value.length === length ? value : null;
}
