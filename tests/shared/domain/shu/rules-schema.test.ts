import { describe, expect, it } from 'vitest';
import { shuRulesShape } from '#shared/domain/shu/rules-schema.ts';
import { BUSINESS, CAPITAL, RULES } from './fixtures.ts';

const issueOf = (rules: unknown) => {
  const read = shuRulesShape.safeParse(rules);
  return read.success ? null : read.error.issues[0]?.path.join('.');
};

describe('shuRulesShape', () => {
  it('reads rules as they are written', () => {
    const weighted = { kind: 'weightedSum' as const, parts: [{ weight: 2, base: { kind: 'points' as const } }] };
    const rules = { ...RULES, memberPools: [...RULES.memberPools, { ...BUSINESS, code: 'JASA_POIN', base: weighted }] };
    expect(shuRulesShape.parse(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
  });

  it('names what is not there: a base without products, a day that does not exist, a setting nobody knows', () => {
    expect(issueOf({ ...RULES, memberPools: [{ ...CAPITAL, base: { kind: 'savingsYearEnd' } }] })).toContain('memberPools.0.base');
    expect(issueOf({ ...RULES, decidedOn: '2025-02-30' })).toBe('decidedOn');
    expect(issueOf({ ...RULES, rounding: 'halfUp' })).toBe('rounding');
  });

  it('leaves a table that is not 100 % to the rule that has a sentence for it', () => {
    expect(issueOf({ ...RULES, memberPools: [] })).toBeNull();
  });
});
