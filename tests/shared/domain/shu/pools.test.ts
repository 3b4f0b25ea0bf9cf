// Source: koperasi.md 6.3 (KSP Bina Seroja), 6.4 step 8, 6.8.
import { describe, expect, it } from 'vitest';
import { rupiah, sen } from '#shared/money/sen.ts';
import { splitPools } from '#shared/domain/shu/pools.ts';
import { EDUCATION, RESERVE } from './fixtures.ts';

const pools = (...shares: number[]) =>
  shares.map((shareBasisPoints, index) => ({ ...(index === 0 ? RESERVE : EDUCATION), code: index === 0 ? 'CADANGAN' : `D${index}`, shareBasisPoints }));

describe('splitPools', () => {
  it('gives the leftover rupiah of a tie to the pool listed first', () => {
    expect(splitPools(rupiah(8_465_478), pools(6_000, 2_000, 2_000), 'CADANGAN')).toEqual(
      [5_079_287, 1_693_096, 1_693_095].map(rupiah));
  });

  it('follows percentages with decimals', () => {
    expect(splitPools(rupiah(1_000), pools(8_750, 1_250), 'CADANGAN')).toEqual([875, 125].map(rupiah));
  });

  it('puts odd sen into the reserve wherever it is listed', () => {
    expect(splitPools(sen(1_050), pools(5_000, 5_000), 'CADANGAN')).toEqual([550, 500]);
    expect(splitPools(sen(1_050), pools(5_000, 5_000), 'D1')).toEqual([500, 550]);
  });

  it('hands out a single rupiah once', () => {
    expect(splitPools(rupiah(1), pools(4_000, 3_000, 3_000), 'CADANGAN')).toEqual([100, 0, 0]);
  });

  it('is not asked to split a deficit', () => {
    expect(() => splitPools(sen(-1), pools(10_000), 'CADANGAN')).toThrow('negative SHU');
  });
});
