import type { ShuBase, ShuRules, SimpleBase } from '#shared/domain/shu/rules.ts';

/**
 * Whether the facts read for one set of rules are enough to compute another on the page. Daily balances and the income
 * accounts of `incomePaid` are only read when the rules need them; for anything new the background has to compute.
 */
export function factsSuffice(read: ShuRules, wanted: ShuRules): boolean {
  const known = basesOf(read);
  const dailyKnown = known.some((base) => base.kind === 'savingsDailyAverage');
  const accountsKnown = new Set(known.flatMap((base) => (base.kind === 'incomePaid' ? base.accountCodes : [])));
  return basesOf(wanted).every((base) => {
    if (base.kind === 'savingsDailyAverage') return dailyKnown;
    return base.kind === 'incomePaid' ? base.accountCodes.every((code) => accountsKnown.has(code)) : true;
  });
}

function basesOf(rules: ShuRules): readonly SimpleBase[] {
  return [...rules.memberPools, ...rules.nonMemberPools].flatMap((pool) => (pool.base === null ? [] : partsOf(pool.base)));
}

function partsOf(base: ShuBase): readonly SimpleBase[] {
  return base.kind === 'weightedSum' ? base.parts.map((part) => part.base) : [base];
}
