import type { ShuComputation } from '#shared/domain/shu/compute-shu.ts';
import { subtract, ZERO, type Sen } from '#shared/money/sen.ts';

export type PoolDifference = {
  readonly code: string;
  readonly name: string;
  readonly firstBasisPoints: number;
  readonly secondBasisPoints: number;
  readonly firstSen: Sen;
  readonly secondSen: Sen;
  /** Second less first. */
  readonly differenceSen: Sen;
};

/** Every pool of either proposal: those of the second in their order, then what only the first has. */
export function poolDifferences(first: ShuComputation, second: ShuComputation): PoolDifference[] {
  const codes = [...new Set([...second.pools, ...first.pools].map((pool) => pool.code))];
  return codes.map((code) => {
    const left = first.pools.find((pool) => pool.code === code);
    const right = second.pools.find((pool) => pool.code === code);
    const firstSen = left?.finalSen ?? ZERO;
    const secondSen = right?.finalSen ?? ZERO;
    return {
      code, firstSen, secondSen,
      name: right?.name ?? left?.name ?? code,
      firstBasisPoints: shareOf(first, code),
      secondBasisPoints: shareOf(second, code),
      differenceSen: subtract(secondSen, firstSen),
    };
  });
}

function shareOf(computation: ShuComputation, code: string): number {
  return computation.rules.memberPools.find((pool) => pool.code === code)?.shareBasisPoints ?? 0;
}

export type MemberDifference = {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly firstSen: Sen;
  readonly secondSen: Sen;
  readonly differenceSen: Sen;
};

/** Both proposals are about the same year, so the members are the same and keep their order. */
export function memberDifferences(first: ShuComputation, second: ShuComputation): MemberDifference[] {
  const before = new Map(first.memberRows.map((row) => [row.memberId, row.totalSen]));
  return second.memberRows.map((row) => {
    const firstSen = before.get(row.memberId) ?? ZERO;
    return { id: row.memberId, number: row.memberNumber, name: row.name, firstSen, secondSen: row.totalSen, differenceSen: subtract(row.totalSen, firstSen) };
  });
}

/** How many members get more, less and the same under the second proposal. */
export function countDifferences(rows: readonly MemberDifference[]): { readonly more: number; readonly less: number; readonly same: number } {
  const more = rows.filter((row) => row.differenceSen > 0).length;
  const less = rows.filter((row) => row.differenceSen < 0).length;
  return { more, less, same: rows.length - more - less };
}
