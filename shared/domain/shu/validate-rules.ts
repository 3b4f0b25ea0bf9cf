import { done, refuse, type Result } from '../result.ts';
import { WHOLE_BASIS_POINTS, type Pool, type ShuBase, type ShuRules } from './rules.ts';
import { VILLAGE_SHARE_BASIS_POINTS_MIN } from './village-share.ts';
import type { ShuWarning } from './warning.ts';

export type ShuRulesRefusal =
  | 'shu.shareNegative'
  | 'shu.poolTwice'
  | 'shu.sharesNotWhole'
  | 'shu.nonMemberToMembers'
  | 'shu.poolDiffers'
  | 'shu.baseMissing'
  | 'shu.baseWeightInvalid'
  | 'shu.zeroBaseTargetUnknown'
  | 'shu.overheadShareInvalid'
  | 'shu.villageShareInvalid'
  | 'shu.monthsMinInvalid';

/**
 * Whether a set of rules can be applied at all.
 *
 * Shape: gives back the warnings, empty when there is nothing to remark. Under `combined` the second table is not used
 * and therefore not examined.
 * Refusals, in order: shares negative or not whole basis points; a code twice in one table; a table that is not exactly
 * 100,00 % (`sumBasisPoints` says what it is); members in the non-member table under `memberOnly`; a pool that
 * is in both tables with different accounts or targets; a members' pool without a base; weights of a base that are not positive whole numbers; an unknown pool for what nobody claims;
 * overhead share, village share or minimum months outside their range.
 * Source: koperasi.md 2.2, 6.2, 6.3 (published table of 105 %), 2.8 for the village share.
 */
export function validateRules(rules: ShuRules): Result<readonly ShuWarning[], ShuRulesRefusal> {
  const member = validateTable(rules.memberPools, 'member');
  if (!member.ok) return member;
  if (rules.sourceRule === 'memberOnly') {
    const nonMember = validateTable(rules.nonMemberPools, 'nonMember');
    if (!nonMember.ok) return nonMember;
    const toMembers = rules.nonMemberPools.find((pool) => pool.target === 'members' && pool.shareBasisPoints > 0);
    if (toMembers !== undefined) return refuse('shu.nonMemberToMembers', { pool: toMembers.name });
    const differing = rules.nonMemberPools.find((pool) => differsFromTwin(pool, rules.memberPools));
    if (differing !== undefined) return refuse('shu.poolDiffers', { pool: differing.name });
  }
  return validateSettings(rules);
}

/** One table alone: what the form checks while percentages are typed. Refusals: the first three of `validateRules`. */
export function validateTable(
  pools: readonly Pool[],
  table: 'member' | 'nonMember',
): Result<null, 'shu.shareNegative' | 'shu.poolTwice' | 'shu.sharesNotWhole'> {
  const seen = new Set<string>();
  let sumBasisPoints = 0;
  for (const pool of pools) {
    if (!Number.isSafeInteger(pool.shareBasisPoints) || pool.shareBasisPoints < 0) {
      return refuse('shu.shareNegative', { pool: pool.name, table });
    }
    if (seen.has(pool.code)) return refuse('shu.poolTwice', { pool: pool.code, table });
    seen.add(pool.code);
    sumBasisPoints += pool.shareBasisPoints;
  }
  return sumBasisPoints === WHOLE_BASIS_POINTS ? done(null) : refuse('shu.sharesNotWhole', { sumBasisPoints, table });
}

/** One pool of the meeting has one account, whichever part of the SHU it is fed from. */
function differsFromTwin(pool: Pool, memberPools: readonly Pool[]): boolean {
  const twin = memberPools.find((candidate) => candidate.code === pool.code);
  return twin !== undefined && (twin.accountCode !== pool.accountCode || twin.target !== pool.target);
}

function validateSettings(rules: ShuRules): Result<readonly ShuWarning[], ShuRulesRefusal> {
  for (const pool of rules.memberPools) {
    if (pool.target !== 'members') continue;
    if (pool.base === null) return refuse('shu.baseMissing', { pool: pool.name });
    if (!weightsAreWhole(pool.base)) return refuse('shu.baseWeightInvalid', { pool: pool.name });
  }
  const zeroBaseTarget = rules.memberPools.find((pool) => pool.code === rules.zeroBaseTo);
  if (zeroBaseTarget === undefined || zeroBaseTarget.target === 'members') {
    return refuse('shu.zeroBaseTargetUnknown', { pool: rules.zeroBaseTo });
  }
  if (rules.overheadKey === 'fixed' && !isShare(rules.overheadFixedMemberBasisPoints)) {
    return refuse('shu.overheadShareInvalid', { basisPoints: rules.overheadFixedMemberBasisPoints });
  }
  if (!isShare(rules.villageShareBasisPoints)) {
    return refuse('shu.villageShareInvalid', { basisPoints: rules.villageShareBasisPoints });
  }
  if (!Number.isSafeInteger(rules.eligibility.monthsMin) || rules.eligibility.monthsMin < 0) {
    return refuse('shu.monthsMinInvalid', { months: rules.eligibility.monthsMin });
  }
  return done(remarks(rules));
}

function remarks(rules: ShuRules): ShuWarning[] {
  const warnings: ShuWarning[] = [];
  const capitalBasisPoints = sumShares(rules.memberPools, (base) => measuresSavings(base));
  const businessBasisPoints = sumShares(rules.memberPools, (base) => !measuresSavings(base));
  if (capitalBasisPoints > businessBasisPoints) {
    warnings.push({ code: 'shu.capitalAboveBusiness', params: { capitalBasisPoints, businessBasisPoints } });
  }
  if (rules.villageShareBasisPoints > 0 && rules.villageShareBasisPoints < VILLAGE_SHARE_BASIS_POINTS_MIN) {
    warnings.push({ code: 'shu.villageShareBelowMinimum', params: { basisPoints: rules.villageShareBasisPoints } });
  }
  return warnings;
}

function sumShares(pools: readonly Pool[], counts: (base: ShuBase) => boolean): number {
  return pools
    .filter((pool) => pool.target === 'members' && pool.base !== null && counts(pool.base))
    .reduce((total, pool) => total + pool.shareBasisPoints, 0);
}

function measuresSavings(base: ShuBase): boolean {
  if (base.kind === 'weightedSum') return base.parts.every((part) => measuresSavings(part.base));
  return base.kind.startsWith('savings');
}

function weightsAreWhole(base: ShuBase): boolean {
  if (base.kind !== 'weightedSum') return true;
  return base.parts.length > 0 && base.parts.every((part) => Number.isSafeInteger(part.weight) && part.weight > 0);
}

function isShare(basisPoints: number): boolean {
  return Number.isSafeInteger(basisPoints) && basisPoints >= 0 && basisPoints <= WHOLE_BASIS_POINTS;
}
