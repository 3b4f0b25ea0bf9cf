import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import { validateRules } from '#shared/domain/shu/validate-rules.ts';
import {
  addPool, balanceToReserve, borrowPool, editPool, isWhole, missingBasisPoints, poolsToBorrow, previewRules, removePool, setShare, sharesAlike,
} from '../../../../renderer/features/shu/rules-draft.ts';
import { RULES } from '../../../shared/domain/shu/fixtures.ts';

describe('changing the rules on screen', () => {
  it('says how far a table is from 100,00 %', () => {
    const changed = setShare(RULES, { table: 'member', code: 'JASA_MODAL', shareBasisPoints: 2_250 });
    expect(missingBasisPoints(changed, 'member')).toBe(-250);
    expect(missingBasisPoints(changed, 'nonMember')).toBe(0);
    expect(isWhole(changed)).toBe(false);
  });

  it('keeps a percentage between 0 and 100', () => {
    expect(setShare(RULES, { table: 'member', code: 'JASA_MODAL', shareBasisPoints: 10_025 }).memberPools[1]?.shareBasisPoints).toBe(10_000);
    expect(setShare(RULES, { table: 'member', code: 'JASA_MODAL', shareBasisPoints: -25 }).memberPools[1]?.shareBasisPoints).toBe(0);
  });

  it('puts the difference into the reserve, and refuses when the reserve is too small', () => {
    const changed = setShare(RULES, { table: 'member', code: 'JASA_MODAL', shareBasisPoints: 2_250 });
    expect(balanceToReserve(changed, 'member')?.memberPools[0]?.shareBasisPoints).toBe(3_750);
    const tooMuch = setShare(RULES, { table: 'member', code: 'JASA_MODAL', shareBasisPoints: 6_025 });
    expect(balanceToReserve(tooMuch, 'member')).toBeNull();
    expect(previewRules(tooMuch)).toBeNull();
  });

  it('always gives rules that can be computed, or none', () => {
    const shares = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(shares, (quarters) => {
        const codes = RULES.memberPools.map((pool) => pool.code);
        const changed = quarters.reduce((rules, quarter, index) => setShare(rules, { table: 'member', code: codes[index] ?? '', shareBasisPoints: quarter * 25 }), RULES);
        const preview = previewRules(changed);
        if (preview !== null) expect(validateRules(preview).ok).toBe(true);
      }),
      { verbose: true },
    );
  });

  it('gives one pool the same name, target and account in both tables, but its own percentage', () => {
    const edited = editPool(RULES, { table: 'member', code: 'CADANGAN', change: { name: 'Cadangan umum', accountCode: '31402', shareBasisPoints: 4_100 } });
    expect(edited.memberPools[0]).toMatchObject({ name: 'Cadangan umum', accountCode: '31402', shareBasisPoints: 4_100 });
    expect(edited.nonMemberPools[0]).toMatchObject({ name: 'Cadangan umum', accountCode: '31402', shareBasisPoints: 6_000 });
  });

  it('drops the measure of a pool that is no longer shared among members', () => {
    const edited = editPool(RULES, { table: 'member', code: 'JASA_USAHA', change: { target: 'fund' } });
    expect(edited.memberPools[2]?.base).toBeNull();
  });

  it('adds a pool of 0 % with a code of its own and feeds it from the other part only once', () => {
    const added = addPool(RULES, 'member', { name: 'Dana tani', target: 'fund', accountCode: '21506', base: null });
    const pool = added.memberPools.at(-1);
    expect(pool).toMatchObject({ shareBasisPoints: 0, name: 'Dana tani' });
    expect(poolsToBorrow(added).map((candidate) => candidate.code)).toEqual([pool?.code]);
    const fed = borrowPool(added, pool?.code ?? '');
    expect(fed.nonMemberPools.at(-1)).toMatchObject({ code: pool?.code, shareBasisPoints: 0 });
    expect(borrowPool(fed, pool?.code ?? '')).toBe(fed);
  });

  it('names another pool for what nobody claims when the reserve is taken out, and keeps the last pool', () => {
    expect(removePool(RULES, 'member', 'CADANGAN').zeroBaseTo).toBe('DANA_PENDIDIKAN');
    const single = { ...RULES, nonMemberPools: RULES.nonMemberPools.slice(0, 1) };
    expect(removePool(single, 'nonMember', 'CADANGAN')).toBe(single);
  });

  it('calls rules alike whoever decided them, and different when one percentage differs', () => {
    expect(sharesAlike(RULES, { ...RULES, decidedOn: isoDate('2026-03-01'), decisionReference: 'RAT 2025', effectiveFromYear: 2026 })).toBe(true);
    expect(sharesAlike(RULES, setShare(RULES, { table: 'nonMember', code: 'CADANGAN', shareBasisPoints: 6_025 }))).toBe(false);
  });
});
