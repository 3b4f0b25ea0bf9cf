import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import { BOOK_KINDS } from '#shared/domain/book/book.ts';
import { validateRules } from '#shared/domain/shu/validate-rules.ts';
import { chartFor } from '../../../electron/background/seed/charts.ts';
import { SAVINGS_PRODUCTS } from '../../../electron/background/seed/savings-products.ts';
import { defaultShuRules, MEMBER_BUSINESS_ACCOUNTS, SEED_POOL_CODES } from '../../../electron/background/seed/shu-rules-default.ts';

const from = { decidedOn: isoDate('2025-01-01'), firstYear: 2025 };

describe.each(BOOK_KINDS)('the default rules for %s', (kind) => {
  const rules = defaultShuRules(kind, from);
  const postingCodes = chartFor(kind).accounts.filter((account) => !account.heading).map((account) => account.code);

  test('are accepted by the SHU engine without a warning', () => {
    expect(validateRules(rules)).toEqual({ ok: true, value: [] });
  });

  test('sum to 100,00 % in both tables', () => {
    for (const pools of [rules.memberPools, rules.nonMemberPools]) {
      expect(pools.reduce((total, pool) => total + pool.shareBasisPoints, 0)).toBe(10_000);
    }
  });

  test('give members nothing of the non-member part and more for business than for capital', () => {
    expect(rules.nonMemberPools.filter((pool) => pool.target === 'members')).toEqual([]);
    const share = (codePrefix: string): number => rules.memberPools
      .filter((pool) => pool.code.startsWith(codePrefix))
      .reduce((total, pool) => total + pool.shareBasisPoints, 0);
    expect(share('JASA_USAHA')).toBeGreaterThan(share('JASA_MODAL'));
  });

  test('carry every pool to an account of the chart, and measure members by what the chart has', () => {
    for (const pool of [...rules.memberPools, ...rules.nonMemberPools]) {
      expect(postingCodes, pool.code).toContain(pool.accountCode);
      const base = pool.base;
      if (base?.kind === 'savingsYearEnd') {
        expect(SAVINGS_PRODUCTS.map((product) => product.code)).toEqual(expect.arrayContaining([...base.productCodes]));
      } else if (base?.kind === 'purchases' || base?.kind === 'loanInterestPaid' || base?.kind === 'produceDelivered') {
        for (const code of MEMBER_BUSINESS_ACCOUNTS[base.kind].accountCodes) expect(postingCodes, pool.code).toContain(code);
      } else {
        expect(base, pool.code).toBeNull();
      }
    }
  });
});

test('ksu has the table of koperasi.md 6.8', () => {
  const rules = defaultShuRules('ksu', from);
  expect(rules.memberPools.map((pool) => `${pool.code} ${pool.shareBasisPoints} ${pool.accountCode}`)).toEqual([
    'CADANGAN 2500 31401', 'JASA_MODAL 2000 21501', 'JASA_USAHA_SP 1500 21501', 'JASA_USAHA_TOKO 1000 21501',
    'JASA_USAHA_TANI 500 21501', 'DANA_PENGURUS 1000 21502', 'DANA_KARYAWAN 500 21503', 'DANA_PENDIDIKAN 500 21504',
    'DANA_SOSIAL 500 21505',
  ]);
  expect(rules.nonMemberPools.map((pool) => `${pool.code} ${pool.shareBasisPoints}`)).toEqual([
    'CADANGAN 6000', 'DANA_SOSIAL 2000', 'DANA_PENDIDIKAN 2000',
  ]);
});

test('only the village cooperative owes the village share, and its account is in its chart', () => {
  expect(BOOK_KINDS.map((kind) => [kind, defaultShuRules(kind, from).villageShareBasisPoints])).toEqual([
    ['ksp', 0], ['ksu', 0], ['konsumen', 0], ['produsen', 0], ['desa', 2000],
  ]);
  expect(chartFor('desa').accounts.some((account) => account.code === '21507')).toBe(true);
});

test('every pool code is used by some kind', () => {
  const used = BOOK_KINDS.flatMap((kind) => defaultShuRules(kind, from).memberPools.map((pool) => pool.code));
  expect(new Set(used)).toEqual(new Set(SEED_POOL_CODES));
});
