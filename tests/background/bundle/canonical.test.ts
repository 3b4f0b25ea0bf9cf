import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from '../../../electron/background/bundle/bytes.ts';
import type { CanonicalValue } from '../../../electron/background/bundle/canonical.ts';
import { decodeCanonical, encodeCanonical } from '../../../electron/background/bundle/canonical.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((value) => value.normalize('NFC').replaceAll(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/g, ''));
const scalar: fc.Arbitrary<CanonicalValue> = fc.oneof(fc.maxSafeInteger(), text, fc.boolean(), fc.constant(null), fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)));

function valueOfDepth(depth: number): fc.Arbitrary<CanonicalValue> {
  if (depth === 0) return scalar;
  const inner = valueOfDepth(depth - 1);
  const map = fc.array(fc.tuple(fc.nat({ max: Number.MAX_SAFE_INTEGER }), inner), { maxLength: 5 }).map((entries): CanonicalValue => new Map(entries));
  return fc.oneof(scalar, fc.array(inner, { maxLength: 5 }), map);
}

describe('canonical encoding', () => {
  it('decodes what it encoded to the same value and the same bytes', () => {
    fc.assert(
      fc.property(valueOfDepth(4), (value) => {
        const bytes = encodeCanonical(value);
        const decoded = decodeCanonical(bytes);
        if (!decoded.ok) throw new Error(`${decoded.refusal.code} for ${toHex(bytes)}`);
        expect(toHex(encodeCanonical(decoded.value))).toBe(toHex(bytes));
      }),
      { numRuns: 2_000 },
    );
  });

  it('never throws, and whatever it accepts encodes to the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const decoded = decodeCanonical(bytes);
        if (decoded.ok) expect(toHex(encodeCanonical(decoded.value))).toBe(toHex(bytes));
      }),
      { numRuns: 50_000 },
    );
  });

  it('puts map keys in ascending order whatever their length', () => {
    const keys = [70_000, 24, 5, 256, 23, 255, 65_536, 0, 2 ** 40];
    const bytes = encodeCanonical(new Map(keys.map((key): [number, number] => [key, 0])));
    const decoded = decodeCanonical(bytes);
    expect(decoded.ok && decoded.value instanceof Map ? [...decoded.value.keys()] : []).toEqual(keys.toSorted((left, right) => left - right));
  });

  it('encodes what is larger than its scratch buffer', () => {
    const big = new Uint8Array(300_000).fill(7);
    const decoded = decodeCanonical(encodeCanonical([big, 'x'.repeat(100_000)]));
    expect(decoded).toEqual({ ok: true, value: [big, 'x'.repeat(100_000)] });
  });

  it('gives bytes that the next call leaves alone', () => {
    const first = encodeCanonical([1, 2, 3]);
    encodeCanonical([9, 9, 9]);
    expect(toHex(first)).toBe('83010203');
  });

  it.each([
    ['a fraction', 1.5], ['NaN', Number.NaN], ['minus zero', -0], ['over 2^53-1', 2 ** 53], ['a lone surrogate', '\ud800'], ['text not in NFC', 'e\u0301'],
    ['a control character', 'a\u0007'], ['a bidi override', 'a\u202eb'], ['a negative key', new Map([[-1, 0]])], ['a fractional key', new Map([[0.5, 0]])],
    ['nine containers', [[[[[[[[[]]]]]]]]]],
  ])('throws for %s', (_name, value) => {
    expect(() => encodeCanonical(value)).toThrow();
  });

  it('accepts eight containers and no more', () => {
    expect(decodeCanonical(encodeCanonical([[[[[[[[]]]]]]]])).ok).toBe(true);
  });
});
