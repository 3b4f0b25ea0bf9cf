import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount, formatBasisPoints, formatRupiah, formatShort, groupThousands } from '#shared/money/format.ts';
import { parseAmount } from '#shared/money/parse.ts';
import { rupiah, SEN_MAX, sen } from '#shared/money/sen.ts';

const amounts = fc.integer({ min: -SEN_MAX, max: SEN_MAX }).map(sen);

describe('formats', () => {
  test.each([
    [0, '0'],
    [5, '0,05'],
    [100, '1'],
    [1_000_00, '1.000'],
    [125_000_050, '1.250.000,50'],
    [-125_000_050, '(1.250.000,50)'],
    [-1, '(0,01)'],
    [SEN_MAX, '90.071.992.547.409,91'],
  ])('%i sen is "%s"', (value, text) => expect(formatAmount(sen(value))).toBe(text));

  test('an amount that stands alone has its currency, inside the brackets', () => {
    expect(formatRupiah(rupiah(1_250_000))).toBe('Rp\u00a01.250.000');
    expect(formatRupiah(rupiah(-1_250_000))).toBe('(Rp\u00a01.250.000)');
  });

  test.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1 rb'],
    [850_000, '850 rb'],
    [999_999, '999,9 rb'],
    [771_000_000, '771 jt'],
    [1_250_000_000, '1,2 M'],
    [1_999_999_999, '1,9 M'],
    [2_000_000_000_000, '2 T'],
    [-1_500_000, '-1,5 jt'],
  ])('%i rupiah in short is "%s"', (value, text) => expect(formatShort(rupiah(value))).toBe(text));

  test('the short form is the exact amount cut off, never rounded up', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        expect(formatShort(value)).toBe(cutOff(value));
      }),
      { numRuns: 5_000 },
    );
  });

  test('whole tenths keep their tenth', () => {
    for (let tenths = 10; tenths < 9_999; tenths += 1) {
      const value = rupiah(tenths * 100_000);
      expect(formatShort(value)).toBe(cutOff(value));
    }
  });

  test.each([
    [2_500, '25,00\u00a0%'],
    [5, '0,05\u00a0%'],
    [-150, '-1,50\u00a0%'],
    [1_234_567, '12.345,67\u00a0%'],
  ])('%i basis points is "%s"', (value, text) => expect(formatBasisPoints(value)).toBe(text));

  test('thousands are grouped from the right', () => {
    expect([1, 12, 123, 1_234, 123_456, 1_234_567].map(groupThousands)).toEqual(['1', '12', '123', '1.234', '123.456', '1.234.567']);
  });

  test('what is printed reads back to the same amount', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        expect(parseAmount(formatAmount(value), 'indonesian')).toBe(value);
        expect(parseAmount(formatRupiah(value), 'indonesian')).toBe(value);
      }),
    );
  });
});

/** The short form in exact integers. */
function cutOff(value: number): string {
  const magnitude = BigInt(Math.abs(value));
  const sign = value < 0 ? '-' : '';
  for (const [size, word] of [[10n ** 12n, 'T'], [10n ** 9n, 'M'], [10n ** 6n, 'jt'], [1_000n, 'rb']] as const) {
    if (magnitude < size * 100n) continue;
    const tenths = Number(magnitude / (size * 10n));
    const rest = tenths % 10 === 0 ? '' : `,${tenths % 10}`;
    return `${sign}${groupThousands(Math.floor(tenths / 10))}${rest} ${word}`;
  }
  const whole = magnitude / 100n;
  return `${whole === 0n ? '' : sign}${whole}`;
}
