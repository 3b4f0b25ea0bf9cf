import { isoDate } from '#shared/calendar/date.ts';
import { WHOLE_BASIS_POINTS, type Pool, type ShuRules } from '#shared/domain/shu/rules.ts';

/** The two tables of the articles: what members brought, and what others brought. */
export type PoolTable = 'member' | 'nonMember';
type PoolsKey = 'memberPools' | 'nonMemberPools';

const KEYS: Readonly<Record<PoolTable, PoolsKey>> = { member: 'memberPools', nonMember: 'nonMemberPools' };

export function poolsOf(rules: ShuRules, table: PoolTable): readonly Pool[] {
  return rules[KEYS[table]];
}

/** How far a table is from 100,00 %, in basis points: positive when something is missing. */
export function missingBasisPoints(rules: ShuRules, table: PoolTable): number {
  return poolsOf(rules, table).reduce((rest, pool) => rest - pool.shareBasisPoints, WHOLE_BASIS_POINTS);
}

/** Whether every table that is used sums to 100,00 %. Under `combined` the second table is not used. */
export function isWhole(rules: ShuRules): boolean {
  return missingBasisPoints(rules, 'member') === 0 && (rules.sourceRule === 'combined' || missingBasisPoints(rules, 'nonMember') === 0);
}

export type ShareChange = { readonly table: PoolTable; readonly code: string; readonly shareBasisPoints: number };

/** One percentage changed, kept between 0 and 100 %. */
export function setShare(rules: ShuRules, { table, code, shareBasisPoints }: ShareChange): ShuRules {
  const kept = Math.min(WHOLE_BASIS_POINTS, Math.max(0, shareBasisPoints));
  return withPools(rules, table, (pools) => pools.map((pool) => (pool.code === code ? { ...pool, shareBasisPoints: kept } : pool)));
}

/** The pool that takes a difference: the one the rules name for what nobody claims, else the first of own capital. */
export function reserveOf(rules: ShuRules, table: PoolTable): Pool | null {
  const pools = poolsOf(rules, table);
  return pools.find((pool) => pool.code === rules.zeroBaseTo) ?? pools.find((pool) => pool.target === 'equity') ?? null;
}

/** The difference to 100,00 % put into the reserve; null when there is no reserve or it is too small to give so much. */
export function balanceToReserve(rules: ShuRules, table: PoolTable): ShuRules | null {
  const reserve = reserveOf(rules, table);
  const missing = missingBasisPoints(rules, table);
  if (reserve === null) return null;
  const shareBasisPoints = reserve.shareBasisPoints + missing;
  return shareBasisPoints < 0 ? null : setShare(rules, { table, code: reserve.code, shareBasisPoints });
}

/** Rules that can be computed while a percentage is being changed: each difference counted to the reserve. Null when it cannot. */
export function previewRules(rules: ShuRules): ShuRules | null {
  const member = balanceToReserve(rules, 'member');
  if (member === null || rules.sourceRule === 'combined') return member;
  return balanceToReserve(member, 'nonMember');
}

export type PoolEdit = { readonly table: PoolTable; readonly code: string; readonly change: Partial<Omit<Pool, 'code'>> };

/**
 * A pool edited. Its name, account and target are the same in both tables, because the meeting decides about one pool;
 * the percentage is each table's own. A base is kept only where the pool is shared among members.
 */
export function editPool(rules: ShuRules, { table, code, change }: PoolEdit): ShuRules {
  const { shareBasisPoints, base, ...common } = change;
  const own = { ...(shareBasisPoints === undefined ? {} : { shareBasisPoints }), ...(base === undefined ? {} : { base }) };
  const apply = (pools: readonly Pool[], extra: Partial<Pool>) =>
    pools.map((pool) => (pool.code === code ? withoutStrayBase({ ...pool, ...common, ...extra }) : pool));
  const other: PoolTable = table === 'member' ? 'nonMember' : 'member';
  return withPools(withPools(rules, table, (pools) => apply(pools, own)), other, (pools) => apply(pools, {}));
}

function withoutStrayBase(pool: Pool): Pool {
  return pool.target === 'members' || pool.base === null ? pool : { ...pool, base: null };
}

/** A new pool of 0 % at the end of a table, with a code no pool has had in these rules. */
export function addPool(rules: ShuRules, table: PoolTable, pool: Omit<Pool, 'code' | 'shareBasisPoints'>): ShuRules {
  const taken = new Set([...rules.memberPools, ...rules.nonMemberPools].map((known) => known.code));
  let number = taken.size + 1;
  while (taken.has(`POS_${number}`)) number += 1;
  return withPools(rules, table, (pools) => [...pools, { ...pool, code: `POS_${number}`, shareBasisPoints: 0 }]);
}

/** The pools of the member table that the non-member table may also feed: all that are not the members'. */
export function poolsToBorrow(rules: ShuRules): readonly Pool[] {
  const present = new Set(rules.nonMemberPools.map((pool) => pool.code));
  return rules.memberPools.filter((pool) => pool.target !== 'members' && !present.has(pool.code));
}

/** Feeds a pool of the member table from the non-member part too, at first with 0 %. */
export function borrowPool(rules: ShuRules, code: string): ShuRules {
  const pool = poolsToBorrow(rules).find((candidate) => candidate.code === code);
  if (pool === undefined) return rules;
  return withPools(rules, 'nonMember', (pools) => [...pools, { ...pool, shareBasisPoints: 0 }]);
}

/** Takes a pool out of one table. The last pool stays; a removed target of unclaimed amounts is replaced by another. */
export function removePool(rules: ShuRules, table: PoolTable, code: string): ShuRules {
  if (poolsOf(rules, table).length === 1) return rules;
  const left = withPools(rules, table, (pools) => pools.filter((pool) => pool.code !== code));
  if (left.memberPools.some((pool) => pool.code === left.zeroBaseTo)) return left;
  const reserve = left.memberPools.find((pool) => pool.target === 'equity') ?? left.memberPools.find((pool) => pool.target !== 'members');
  return reserve === undefined ? rules : { ...left, zeroBaseTo: reserve.code };
}

function withPools(rules: ShuRules, table: PoolTable, change: (pools: readonly Pool[]) => readonly Pool[]): ShuRules {
  return { ...rules, [KEYS[table]]: change(poolsOf(rules, table)) };
}

const SAME_DAY = isoDate('2000-01-01');

/** Whether two sets of rules share alike: everything but who decided them and when. */
export function sharesAlike(left: ShuRules, right: ShuRules): boolean {
  return JSON.stringify(withoutDecision(left)) === JSON.stringify(withoutDecision(right));
}

function withoutDecision(rules: ShuRules): ShuRules {
  const { sourceRule, overheadKey, overheadFixedMemberBasisPoints, otherResultInOverheadKey } = rules;
  const { memberPools, nonMemberPools, eligibility, rounding, villageShareBasisPoints, zeroBaseTo } = rules;
  return {
    decidedOn: SAME_DAY, effectiveFromYear: 0, decisionReference: '',
    sourceRule, overheadKey, overheadFixedMemberBasisPoints, otherResultInOverheadKey,
    memberPools: memberPools.map(inOrder), nonMemberPools: nonMemberPools.map(inOrder),
    eligibility: { kind: eligibility.kind, monthsMin: eligibility.monthsMin }, rounding, villageShareBasisPoints, zeroBaseTo,
  };
}

/** The keys of a pool in one order, so that equal pools are equal as text. */
function inOrder({ code, name, shareBasisPoints, target, accountCode, base }: Pool): Pool {
  return { code, name, shareBasisPoints, target, accountCode, base };
}
