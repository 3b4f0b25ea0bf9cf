// Source: koperasi.md 2.2 (members and non-member business), 6.3 (the published table of 105 %), 2.8 (village share).
import { describe, expect, it } from 'vitest';
import type { ShuRules } from '#shared/domain/shu/rules.ts';
import { validateRules } from '#shared/domain/shu/validate-rules.ts';
import { BUSINESS, CAPITAL, EDUCATION, RESERVE, RULES } from './fixtures.ts';

const weighted = (weight: number) =>
  ({ ...BUSINESS, base: { kind: 'weightedSum' as const, parts: [{ weight, base: { kind: 'purchases' as const } }] } });

const REFUSED: readonly [string, Partial<ShuRules>, string, object][] = [
  ['a table of 105 %', { memberPools: [RESERVE, CAPITAL, BUSINESS, { ...EDUCATION, shareBasisPoints: 1_500 }] },
    'shu.sharesNotWhole', { sumBasisPoints: 10_500, table: 'member' }],
  ['a table of 99,99 %', { memberPools: [RESERVE, CAPITAL, BUSINESS, { ...EDUCATION, shareBasisPoints: 999 }] },
    'shu.sharesNotWhole', { sumBasisPoints: 9_999, table: 'member' }],
  ['a non-member table of 90 %', { nonMemberPools: [{ ...RESERVE, shareBasisPoints: 9_000 }] },
    'shu.sharesNotWhole', { sumBasisPoints: 9_000, table: 'nonMember' }],
  ['an empty table', { memberPools: [] }, 'shu.sharesNotWhole', { sumBasisPoints: 0, table: 'member' }],
  ['members in the non-member table', { nonMemberPools: [{ ...RESERVE, shareBasisPoints: 8_000 }, CAPITAL] },
    'shu.nonMemberToMembers', { pool: 'Jasa Modal' }],
  ['a pool with two accounts', { nonMemberPools: [{ ...RESERVE, shareBasisPoints: 10_000, accountCode: '31402' }] },
    'shu.poolDiffers', { pool: 'Cadangan' }],
  ['a pool twice', { memberPools: [RESERVE, RESERVE, CAPITAL] }, 'shu.poolTwice', { pool: 'CADANGAN', table: 'member' }],
  ['a negative share', { memberPools: [{ ...RESERVE, shareBasisPoints: -1 }] }, 'shu.shareNegative', { pool: 'Cadangan', table: 'member' }],
  ['half a basis point', { memberPools: [{ ...RESERVE, shareBasisPoints: 0.5 }] }, 'shu.shareNegative', { pool: 'Cadangan', table: 'member' }],
  ['a members\' pool without a base', { memberPools: [RESERVE, { ...CAPITAL, base: null }, BUSINESS, EDUCATION] },
    'shu.baseMissing', { pool: 'Jasa Modal' }],
  ['a weight of nothing', { memberPools: [RESERVE, CAPITAL, weighted(0), EDUCATION] }, 'shu.baseWeightInvalid', { pool: 'Jasa Usaha' }],
  ['half a weight', { memberPools: [RESERVE, CAPITAL, weighted(1.5), EDUCATION] }, 'shu.baseWeightInvalid', { pool: 'Jasa Usaha' }],
  ['leftovers to an unknown pool', { zeroBaseTo: 'DANA_X' }, 'shu.zeroBaseTargetUnknown', { pool: 'DANA_X' }],
  ['leftovers to members', { zeroBaseTo: 'JASA_MODAL' }, 'shu.zeroBaseTargetUnknown', { pool: 'JASA_MODAL' }],
  ['an overhead share above the whole', { overheadKey: 'fixed', overheadFixedMemberBasisPoints: 10_001 },
    'shu.overheadShareInvalid', { basisPoints: 10_001 }],
  ['a negative village share', { villageShareBasisPoints: -1 }, 'shu.villageShareInvalid', { basisPoints: -1 }],
  ['negative months', { eligibility: { kind: 'activeAtYearEnd', monthsMin: -1 } }, 'shu.monthsMinInvalid', { months: -1 }],
];

describe('validateRules', () => {
  it('accepts rules of exactly 100 % without remarks', () => {
    expect(validateRules(RULES)).toEqual({ ok: true, value: [] });
  });

  for (const [name, changes, code, params] of REFUSED) {
    it(`refuses ${name}`, () => {
      expect(validateRules({ ...RULES, ...changes })).toEqual({ ok: false, refusal: { code, params } });
    });
  }

  it('does not examine the second table under the combined rule', () => {
    expect(validateRules({ ...RULES, sourceRule: 'combined', nonMemberPools: [] })).toEqual({ ok: true, value: [] });
  });

  it('remarks when capital gets more than business', () => {
    const memberPools = [RESERVE, { ...CAPITAL, shareBasisPoints: 3_500 }, { ...BUSINESS, shareBasisPoints: 1_500 }, EDUCATION];
    expect(validateRules({ ...RULES, memberPools })).toEqual({
      ok: true,
      value: [{ code: 'shu.capitalAboveBusiness', params: { capitalBasisPoints: 3_500, businessBasisPoints: 1_500 } }],
    });
  });

  it('remarks when a village would get less than the regulation asks', () => {
    expect(validateRules({ ...RULES, villageShareBasisPoints: 1_500 })).toEqual({
      ok: true, value: [{ code: 'shu.villageShareBelowMinimum', params: { basisPoints: 1_500 } }],
    });
  });
});
