// Source: koperasi.md 6.6; case SHU-13.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rupiah, sen, sum } from '#shared/money/sen.ts';
import { memberShares } from '#shared/domain/shu/member-shares.ts';

describe('memberShares', () => {
  it('gives the leftover rupiah to the member listed first, or to the reserve', () => {
    expect(memberShares(rupiah(10_000_000), [1, 1, 1], 'largestRemainder')).toEqual({
      sharesSen: [3_333_334, 3_333_333, 3_333_333].map(rupiah), unassignedSen: 0, withoutBase: false,
    });
    expect(memberShares(rupiah(10_000_000), [1, 1, 1], 'floorRestToReserve')).toEqual({
      sharesSen: [3_333_333, 3_333_333, 3_333_333].map(rupiah), unassignedSen: 100, withoutBase: false,
    });
  });

  it('gives one rupiah among many to the largest base', () => {
    const result = memberShares(rupiah(1), [5, 9, 9, 1], 'largestRemainder');
    expect(result.sharesSen).toEqual([0, 100, 0, 0]);
  });

  it('never divides by a base of zero', () => {
    expect(memberShares(rupiah(500), [0, 0], 'largestRemainder')).toEqual({ sharesSen: [0, 0], unassignedSen: 50_000, withoutBase: true });
    expect(memberShares(rupiah(500), [], 'largestRemainder')).toEqual({ sharesSen: [], unassignedSen: 50_000, withoutBase: true });
    expect(memberShares(rupiah(0), [0, 0], 'largestRemainder')).toEqual({ sharesSen: [0, 0], unassignedSen: 0, withoutBase: false });
  });

  it('stays within one rupiah of the exact share and sums to the pool', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { minLength: 1, maxLength: 60 });
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 10 }), weights, (poolRupiah, list) => {
      const total = list.reduce((left, right) => left + right, 0n);
      const { sharesSen, unassignedSen } = memberShares(rupiah(poolRupiah), list, 'largestRemainder');
      expect(sum([...sharesSen, unassignedSen])).toBe(rupiah(poolRupiah));
      if (total === 0n) return;
      sharesSen.forEach((share, index) => {
        const difference = BigInt(share) * total - BigInt(poolRupiah) * 100n * (list[index] ?? 0n);
        expect(difference < total * 100n && -difference < total * 100n).toBe(true);
      });
    }));
  });

  it('is not asked to share a loss', () => {
    expect(() => memberShares(sen(-1), [1], 'largestRemainder')).toThrow('negative pool');
    expect(() => memberShares(rupiah(10), [1, -1], 'largestRemainder')).toThrow('negative weight');
  });
});
