import type { Pool, ShuRules } from '#shared/domain/shu/rules.ts';

/** Rules as a procedure takes them: plain copies, because the contract's lists are not read-only. */
export function wireRules(rules: ShuRules) {
  return {
    ...rules,
    eligibility: { ...rules.eligibility },
    memberPools: rules.memberPools.map(wirePool),
    nonMemberPools: rules.nonMemberPools.map(wirePool),
  };
}

function wirePool(pool: Pool) {
  return { ...pool, base: pool.base === null ? null : { ...pool.base } };
}

/** The first letters of a hash as people compare them: "7F4A-92C1". */
export function sealOf(hash: string): string {
  const letters = hash.replace(/[^0-9a-z]/gi, '').slice(0, 8).toUpperCase();
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
