import { sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { baseScale, baseWeight } from './base-weight.ts';
import { ineligibleReason, type IneligibleReason, type ShuMember } from './member.ts';
import { memberShares } from './member-shares.ts';
import type { Pool, ShuBase, ShuRules } from './rules.ts';
import type { ShuWarning } from './warning.ts';

/** A pool with what each part of the SHU gave to it. */
export type PoolAmount = { readonly pool: Pool; readonly fromMemberSen: Sen; readonly fromNonMemberSen: Sen };

/**
 * `weights` and `sharesSen` in the order of `memberPoolCodes`; zeros for who takes no part. A weight divided by the
 * `baseScales` of its pool reads as sen: what the page shows beside the share.
 */
export type MemberRow = {
  readonly memberId: string;
  readonly memberNumber: string;
  readonly name: string;
  readonly ineligible: IneligibleReason | null;
  readonly weights: readonly bigint[];
  readonly sharesSen: readonly Sen[];
  readonly totalSen: Sen;
};

/** What is left of a members' pool, and the pool it goes to. */
export type UnassignedAmount = { readonly poolCode: string; readonly amountSen: Sen; readonly toPoolCode: string };

/** Who takes part and what of the rules decides about it; members in number order. */
export type SharingInput = {
  readonly year: number;
  readonly members: readonly ShuMember[];
  readonly rules: Pick<ShuRules, 'eligibility' | 'rounding' | 'zeroBaseTo'>;
};

/** The members' pools by member. All lists of columns are in the order of `memberPoolCodes`. */
export type MemberSharing = {
  readonly memberPoolCodes: readonly string[];
  /** The sum of the weights of each members' pool. */
  readonly baseTotals: readonly bigint[];
  readonly baseScales: readonly bigint[];
  readonly memberRows: readonly MemberRow[];
  readonly columnTotalsSen: readonly Sen[];
  readonly unassigned: readonly UnassignedAmount[];
  readonly warnings: readonly ShuWarning[];
};

/**
 * Shares every members' pool among the members who take part, each pool by its own base.
 *
 * Shape: columns in the order of `amounts`, pools that are not members' left out; rows in the order of the members. Only
 * what the member part gave is shared. Shares and unassigned of a pool sum to it.
 * Source: koperasi.md 6.4 step 9, 6.5, 6.6.
 */
export function shareAmongMembers(input: SharingInput, amounts: readonly PoolAmount[]): MemberSharing {
  const { rules, year } = input;
  const reasons = input.members.map((member) => ineligibleReason(member, year, rules.eligibility));
  const warnings: ShuWarning[] = [];
  const unassigned: UnassignedAmount[] = [];
  const columns: Column[] = [];
  for (const { pool, fromMemberSen } of amounts) {
    if (pool.target !== 'members' || pool.base === null) continue;
    const { weights, negativeCount } = weightsOf(pool.base, input, reasons);
    const shares = memberShares(fromMemberSen, weights, rules.rounding);
    if (negativeCount > 0) {
      warnings.push({ code: 'shu.negativeBase', params: { pool: pool.name, count: negativeCount } });
    }
    if (shares.withoutBase) {
      warnings.push({ code: 'shu.poolWithoutBase', params: { pool: pool.name, amountSen: fromMemberSen } });
    }
    if (shares.unassignedSen !== 0) {
      unassigned.push({ poolCode: pool.code, amountSen: shares.unassignedSen, toPoolCode: rules.zeroBaseTo });
    }
    columns.push({ code: pool.code, scale: baseScale(pool.base, year), weights, sharesSen: shares.sharesSen });
  }
  return {
    memberPoolCodes: columns.map((column) => column.code),
    baseTotals: columns.map((column) => column.weights.reduce((left, right) => left + right, 0n)),
    baseScales: columns.map((column) => column.scale),
    memberRows: rowsOf(input.members, reasons, columns),
    columnTotalsSen: columns.map((column) => sum(column.sharesSen)),
    unassigned, warnings,
  };
}

type Column = {
  readonly code: string;
  readonly scale: bigint;
  readonly weights: readonly bigint[];
  readonly sharesSen: readonly Sen[];
};

function rowsOf(
  members: readonly ShuMember[],
  reasons: readonly (IneligibleReason | null)[],
  columns: readonly Column[],
): MemberRow[] {
  return members.map(({ memberId, memberNumber, name }, index) => {
    const weights = columns.map((column) => column.weights[index] ?? 0n);
    const sharesSen = columns.map((column) => column.sharesSen[index] ?? ZERO);
    const ineligible = reasons[index] ?? null;
    return { memberId, memberNumber, name, ineligible, weights, sharesSen, totalSen: sum(sharesSen) };
  });
}

function weightsOf(base: ShuBase, input: SharingInput, reasons: readonly (IneligibleReason | null)[]) {
  let negativeCount = 0;
  const weights = input.members.map((member, index) => {
    const weight = reasons[index] === null ? BigInt(baseWeight(member, base, input.year)) : 0n;
    if (weight >= 0n) return weight;
    negativeCount += 1;
    return 0n;
  });
  return { weights, negativeCount };
}
