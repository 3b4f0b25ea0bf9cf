// Source: Permendesa 10/2025 (at least 20 %); case SHU-23; koperasi.md 2.8.
import { describe, expect, it } from 'vitest';
import { rupiah, sen } from '#shared/money/sen.ts';
import { villageShare } from '#shared/domain/shu/village-share.ts';

describe('villageShare', () => {
  it('takes a fifth, rounded up because the regulation says at least', () => {
    expect(villageShare(rupiah(25_000_000), 2_000)).toBe(rupiah(5_000_000));
    expect(villageShare(rupiah(25_000_001), 2_000)).toBe(rupiah(5_000_001));
  });

  it('takes nothing in a deficit year or without a share, and never more than there is', () => {
    expect(villageShare(rupiah(-1), 2_000)).toBe(0);
    expect(villageShare(rupiah(1_000), 0)).toBe(0);
    expect(villageShare(sen(50), 10_000)).toBe(50);
  });
});
