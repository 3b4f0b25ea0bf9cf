import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTypedPercent, parseTypedPercent } from '../../../../renderer/ui/field/typed-percent.ts';

test.each([
  ['25', 2500],
  ['7,25', 725],
  ['7.25 %', 725],
  ['7,', 700],
  ['0,5', 50],
  ['', null],
  ['7,255', null],
  ['abc', null],
])('%j is %j basis points', (raw, basisPoints) => expect(parseTypedPercent(raw)).toBe(basisPoints));

test('reads back what it shows', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 99_999 }), (value) => {
    expect(parseTypedPercent(formatTypedPercent(value))).toBe(value);
  }));
});
