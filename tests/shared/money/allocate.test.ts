import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, allocateRupiah, multiplyDivide } from '#shared/money/allocate.ts';
import { rupiah, SEN_MAX, SEN_PER_RUPIAH, sen, sum } from '#shared/money/sen.ts';

const totals = fc.integer({ min: -SEN_MAX, max: SEN_MAX }).map(sen);
const positiveTotals = fc.integer({ min: 0, max: SEN_MAX }).map(sen);
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 20n }), { minLength: 1, maxLength: 30 });
const smallWeights = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 });
const units = fc.constantFrom(1, SEN_PER_RUPIAH, 1_000);

describe('allocate', () => {
  test('ten million rupiah among three equal claims, in whole rupiah', () => {
    expect(allocate(rupiah(10_000_000), [1, 1, 1], SEN_PER_RUPIAH)).toEqual(
      [3_333_334, 3_333_333, 3_333_333].map(rupiah),
    );
  });

  test('25, 25, 50 percent of Rp 100,01 to the sen', () => {
    expect(allocate(sen(100_01), [25, 25, 50])).toEqual([25_00, 25_00, 50_01].map(sen));
  });

  test('sen that do not fill a rupiah never go to a claim of zero', () => {
    expect(allocateRupiah(sen(1_50), [0, 1])).toEqual([0, 1_50].map(sen));
    expect(allocateRupiah(sen(50), [0, 0, 3])).toEqual([0, 0, 50].map(sen));
  });

  test('nobody has a claim: every part is zero', () => {
    expect(allocate(rupiah(5), [0, 0])).toEqual([sen(0), sen(0)]);
    expect(allocate(rupiah(5), [])).toEqual([]);
  });

  test('a negative weight is a bug', () => expect(() => allocate(rupiah(5), [1, -1])).toThrow(RangeError));
  test('a broken weight is a bug', () => expect(() => allocate(rupiah(5), [1.5])).toThrow(RangeError));

  test('the parts sum to the whole, in the order of the weights, whatever the unit', () => {
    fc.assert(
      fc.property(totals, weights, units, (total, list, unit) => {
        const parts = allocate(total, list, unit);
        expect(parts).toHaveLength(list.length);
        const whole = list.some((weight) => weight > 0n) ? total : 0;
        expect(parts.reduce((left, part) => left + BigInt(part), 0n)).toBe(BigInt(whole));
      }),
    );
  });

  test('a larger weight never gets less', () => {
    fc.assert(
      fc.property(positiveTotals, weights, (total, list) => {
        const pairs = allocate(total, list).map((part, index) => ({ part, weight: list[index] ?? 0n }));
        for (const left of pairs) {
          for (const right of pairs) if (left.weight > right.weight) expect(left.part).toBeGreaterThanOrEqual(right.part);
        }
      }),
    );
  });

  test('no part strays a coin or more from its exact share', () => {
    fc.assert(
      fc.property(positiveTotals, weights, (total, list) => {
        const all = list.reduce((left, right) => left + right, 0n);
        fc.pre(all > 0n);
        allocate(total, list).forEach((part, index) => {
          const distance = BigInt(part) * all - BigInt(total) * (list[index] ?? 0n);
          expect(distance > -all && distance < all).toBe(true);
        });
      }),
    );
  });

  test('agrees with handing out coins one at a time to the largest fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), smallWeights, (total, list) => {
        expect(allocate(sen(total), list)).toEqual(oneCoinAtATime(total, list));
      }),
      { numRuns: 2_000 },
    );
  });

  test('a negative total is the mirror image', () => {
    fc.assert(
      fc.property(positiveTotals, weights, (total, list) => {
        expect(allocate(sen(-total), list)).toEqual(allocate(total, list).map((part) => sen(-part)));
      }),
    );
  });

  test('a zero weight gets nothing', () => {
    fc.assert(
      fc.property(positiveTotals, smallWeights, units, (total, list, unit) => {
        allocate(total, list, unit).forEach((part, index) => {
          if (list[index] === 0) expect(part).toBe(0);
        });
      }),
    );
  });
});

/** The obvious slow way: floors first, then one coin to the largest fraction that has not had one. */
function oneCoinAtATime(total: number, list: readonly number[]): number[] {
  const all = list.reduce((left, right) => left + right, 0);
  if (all === 0) return list.map(() => 0);
  const parts = list.map((weight) => Math.floor((total * weight) / all));
  const served = new Set<number>();
  while (parts.reduce((left, right) => left + right, 0) < total) {
    let best = -1;
    list.forEach((weight, index) => {
      if (served.has(index)) return;
      if (best === -1 || (total * weight) % all > (total * (list[best] ?? 0)) % all) best = index;
    });
    served.add(best);
    parts[best] = (parts[best] ?? 0) + 1;
  }
  return parts;
}

describe('multiplyDivide', () => {
  test.each([
    [100_00, 12n, 100n, 12_00],
    [1, 1, 2, 1],
    [-1, 1, 2, -1],
    [1, 1, 3, 0],
    [2, 1, 3, 1],
    [5, 1, 2, 3],
    [-5, 1, 2, -3],
    [5, -1, 2, -3],
    [5, 1, -2, -3],
    [-5, 1, -2, 3],
    [0, 7, 3, 0],
    [SEN_MAX, SEN_MAX, SEN_MAX, SEN_MAX],
  ])('%i × %d / %d is %i', (value, numerator, denominator, expected) => {
    expect(multiplyDivide(sen(value), numerator, denominator)).toBe(expected);
  });

  test('dividing by zero is a bug', () => expect(() => multiplyDivide(sen(1), 1, 0)).toThrow(RangeError));
  test('passing the range is a bug', () => expect(() => multiplyDivide(sen(SEN_MAX), 2, 1)).toThrow(RangeError));

  test('is never more than half a sen from the exact value, and the half goes away from zero', () => {
    fc.assert(
      fc.property(totals, fc.bigInt({ min: 0n, max: 10_000n }), fc.bigInt({ min: 10_000n, max: 99_999n }), (value, upper, lower) => {
        const doubled = 2n * (BigInt(multiplyDivide(value, upper, lower)) * lower - BigInt(value) * upper);
        const outward = value < 0 ? -doubled : doubled;
        expect(outward > -lower && outward <= lower).toBe(true);
      }),
    );
  });
});

test('sum adds a list exactly', () => {
  expect(sum([])).toBe(0);
  expect(sum([1, 2, 3].map(rupiah))).toBe(600);
  expect(() => sum([sen(SEN_MAX), sen(1)])).toThrow(RangeError);
});
