import { encode } from 'cborg';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeToScratch } from '../../../electron/background/bundle/canonical-encode.ts';

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

const leaf = fc.oneof(
  fc.maxSafeInteger().filter((value) => !Object.is(value, -0)), fc.integer({ min: -70_000, max: 70_000 }), fc.boolean(), fc.constant(null),
  fc.string({ unit: fc.constantFrom('a', 'Z', '7', ' ', '\n', 'é', '–', '☕', '💰'), maxLength: 300 }), fc.uint8Array({ maxLength: 300 }),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('any'), { maxLength: 30 }), fc.array(fc.tuple(fc.nat(), tie('any')), { maxLength: 30 }).map((pairs) => new Map(pairs))),
})).any;

test(`gives the bytes that cborg gives (seed ${SEED})`, () => {
  fc.assert(fc.property(value, (one) => {
    const bytes = encodeToScratch(one);
    // Deeper than eight levels is refused here and not there.
    if (bytes !== null) expect(Buffer.from(bytes).equals(Buffer.from(encode(one)))).toBe(true);
  }), { seed: SEED, numRuns: 500 });
});

test.each<[string, unknown]>([
  ['a fraction', 1.5], ['minus zero', -0], ['an unsafe integer', 2 ** 53], ['a control character', 'a\tb'], ['undefined', undefined], ['a bigint', 1n],
  ['a text key', new Map([['a', 1]])], ['a plain object', {}], ['a negative key', new Map([[-1, 1]])], ['nine levels', [[[[[[[[[]]]]]]]]]],
])('refuses %s', (_name, one) => {
  expect(encodeToScratch(one)).toBeNull();
});

test('encodes what is longer than its first buffer', () => {
  const long = [new Uint8Array(100_000).fill(7), 'x'.repeat(200_000)];
  const bytes = encodeToScratch(long);
  expect(bytes === null ? null : Buffer.from(bytes).equals(Buffer.from(encode(long)))).toBe(true);
});
