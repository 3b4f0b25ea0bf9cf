import { add, max, min, negate, subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { done, type Result } from '../result.ts';
import {
  resultFromLedger, splitBy, subtractSplit, type LedgerResult, type ShuLedgerFacts, type Split,
} from './ledger-result.ts';
import type { ShuMember } from './member.ts';
import { splitPools } from './pools.ts';
import type { Pool, ShuRules } from './rules.ts';
import { shareAmongMembers, type MemberSharing, type PoolAmount, type UnassignedAmount } from './share-among-members.ts';
import { validateRules, type ShuRulesRefusal } from './validate-rules.ts';
import { villageShare } from './village-share.ts';
import type { ShuWarning } from './warning.ts';

/** Everything a year's SHU depends on. `incomeWithoutMemberSen`: member sales nobody's number was written on. */
export type ShuInput = {
  readonly year: number;
  readonly rules: ShuRules;
  readonly ledger: ShuLedgerFacts;
  /** In member-number order. */
  readonly members: readonly ShuMember[];
  readonly incomeWithoutMemberSen: Sen;
};

/** A pool with what each part gave to it. `receivedSen` came from pools nobody could claim or from rounding. */
export type ComputedPool = {
  readonly code: string;
  readonly name: string;
  readonly target: Pool['target'];
  readonly accountCode: string;
  readonly fromMemberSen: Sen;
  readonly fromNonMemberSen: Sen;
  /** Both parts together: what the meeting is told. */
  readonly amountSen: Sen;
  readonly receivedSen: Sen;
  readonly unassignedSen: Sen;
  /** amount + received - unassigned: what is carried to the account. */
  readonly finalSen: Sen;
};

/** A computed year with every step a page explains: input of the minutes, the lists and the decision journal. */
export type ShuComputation = MemberSharing & {
  readonly year: number;
  readonly rules: ShuRules;
  readonly result: LedgerResult;
  readonly villageShare: Split;
  readonly villageShareSen: Sen;
  /** What the tables are applied to, after the village share; under `combined` all of it is in the member part. */
  readonly allocatable: Split;
  /** In the order of the member table, then what only the non-member table has. They sum to the allocatable SHU. */
  readonly pools: readonly ComputedPool[];
  readonly membersTotalSen: Sen;
  readonly deficitSen: Sen;
};

/**
 * The SHU of a year, from the ledger's totals to every member's share, with every step in between.
 *
 * Shape: members keep their order. Pools sum to the allocatable SHU; with the village share that is the SHU of the ledger.
 * The shares of a pool and its unassigned amount sum to the pool. The same input gives the same output on every machine.
 * Units: sen; pools and shares in whole rupiah, odd sen in the pool named by `zeroBaseTo`.
 * A deficit year gives zero pools, zero shares and `deficitSen`; what is done about it the meeting decides.
 * Refusals: those of `validateRules`. Asserts: pools and shares sum up.
 * Source: koperasi.md 6.4 to 6.6 and 2.8; UU 25/1992 Art. 45.
 *
 * SHU-20: 54.600.000 gives 23.067.261 to five members, 8.368.290 of it to A-001.
 */
export function computeShu(input: ShuInput): Result<ShuComputation, ShuRulesRefusal> {
  const validity = validateRules(input.rules);
  if (!validity.ok) return validity;
  const { rules } = input;
  const result = resultFromLedger(input.ledger, rules);
  const village = villageSplit(result.distributable, rules);
  const allocatable = allocatableOf(subtractSplit(result.distributable, village), rules);
  const amounts = poolAmounts(allocatable, rules);
  const sharing = shareAmongMembers(input, amounts);
  const pools = finishPools(amounts, sharing.unassigned);
  assertSum(pools.map((pool) => pool.finalSen), add(allocatable.memberSen, allocatable.nonMemberSen));
  return done({
    year: input.year, rules, result, villageShare: village, allocatable, pools, ...sharing,
    villageShareSen: add(village.memberSen, village.nonMemberSen),
    membersTotalSen: sum(sharing.columnTotalsSen),
    deficitSen: result.deficitSen,
    warnings: [...validity.value, ...resultWarnings(input, result), ...sharing.warnings],
  });
}

/** The village's share borne by both parts in proportion; rounding never takes more from a part than it has. */
function villageSplit(distributable: Split, rules: ShuRules): Split {
  const shareSen = villageShare(add(distributable.memberSen, distributable.nonMemberSen), rules.villageShareBasisPoints);
  const proportional = splitBy(shareSen, [distributable.memberSen, distributable.nonMemberSen]);
  const atLeast = max(ZERO, subtract(shareSen, distributable.nonMemberSen));
  const memberSen = min(max(proportional.memberSen, atLeast), distributable.memberSen);
  return { memberSen, nonMemberSen: subtract(shareSen, memberSen) };
}

function allocatableOf(distributable: Split, rules: ShuRules): Split {
  if (rules.sourceRule === 'memberOnly') return distributable;
  return { memberSen: add(distributable.memberSen, distributable.nonMemberSen), nonMemberSen: ZERO };
}

function poolAmounts(allocatable: Split, rules: ShuRules): PoolAmount[] {
  const fromMember = splitPools(allocatable.memberSen, rules.memberPools, rules.zeroBaseTo);
  const amounts = new Map<string, PoolAmount>();
  rules.memberPools.forEach((pool, index) => {
    amounts.set(pool.code, { pool, fromMemberSen: fromMember[index] ?? ZERO, fromNonMemberSen: ZERO });
  });
  if (rules.sourceRule === 'memberOnly') {
    const fromNonMember = splitPools(allocatable.nonMemberSen, rules.nonMemberPools, rules.zeroBaseTo);
    rules.nonMemberPools.forEach((pool, index) => {
      const present = amounts.get(pool.code) ?? { pool, fromMemberSen: ZERO, fromNonMemberSen: ZERO };
      amounts.set(pool.code, { ...present, fromNonMemberSen: fromNonMember[index] ?? ZERO });
    });
  }
  return [...amounts.values()];
}

function finishPools(amounts: readonly PoolAmount[], unassigned: readonly UnassignedAmount[]): ComputedPool[] {
  return amounts.map(({ pool, fromMemberSen, fromNonMemberSen }) => {
    const amountSen = add(fromMemberSen, fromNonMemberSen);
    const receivedSen = sum(unassigned.filter((left) => left.toPoolCode === pool.code).map((left) => left.amountSen));
    const unassignedSen = sum(unassigned.filter((left) => left.poolCode === pool.code).map((left) => left.amountSen));
    const finalSen = subtract(add(amountSen, receivedSen), unassignedSen);
    const { code, name, target, accountCode } = pool;
    return {
      code, name, target, accountCode, fromMemberSen, fromNonMemberSen, amountSen, receivedSen, unassignedSen, finalSen,
    };
  });
}

function resultWarnings(input: ShuInput, result: LedgerResult): ShuWarning[] {
  const warnings: ShuWarning[] = [];
  const { memberSen, nonMemberSen } = result.shu;
  if (result.deficitSen > 0) {
    warnings.push({ code: 'shu.deficit', params: { amountSen: result.deficitSen } });
  } else if (memberSen < 0) {
    warnings.push({ code: 'shu.memberLossCovered', params: { amountSen: negate(memberSen) } });
  } else if (nonMemberSen < 0) {
    warnings.push({ code: 'shu.nonMemberLossCovered', params: { amountSen: negate(nonMemberSen) } });
  }
  if (input.incomeWithoutMemberSen > 0) {
    warnings.push({ code: 'shu.incomeWithoutMember', params: { amountSen: input.incomeWithoutMemberSen } });
  }
  return warnings;
}

function assertSum(parts: readonly Sen[], whole: Sen): void {
  const total = sum(parts);
  if (total !== whole) throw new Error(`pools sum to ${total} instead of ${whole} sen`);
}
