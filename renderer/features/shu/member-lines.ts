import type { ShuComputation } from '#shared/domain/shu/compute-shu.ts';
import type { IneligibleReason } from '#shared/domain/shu/member.ts';
import { sen, subtract, sum, type Sen } from '#shared/money/sen.ts';

/** One row of the list of members: what was measured, each share, the total, and how it differs from last year. */
export type MemberLine = {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly ineligible: IneligibleReason | null;
  /** In the order of the members' pools. */
  readonly measuresSen: readonly Sen[];
  readonly sharesSen: readonly Sen[];
  readonly totalSen: Sen;
  /** Null when nothing is known of last year. */
  readonly previousSen: Sen | null;
  readonly changeSen: Sen | null;
};

/** `previous` is by member id, as the background answers it. The order of the members is kept. */
export function memberLines(computation: ShuComputation, previous: Readonly<Record<string, Sen>>): MemberLine[] {
  return computation.memberRows.map((row) => {
    const previousSen = previous[row.memberId] ?? null;
    return {
      id: row.memberId,
      number: row.memberNumber,
      name: row.name,
      ineligible: row.ineligible,
      measuresSen: row.weights.map((weight, index) => measureSen(weight, computation.baseScales[index] ?? 1n)),
      sharesSen: row.sharesSen,
      totalSen: row.totalSen,
      previousSen,
      changeSen: previousSen === null ? null : subtract(row.totalSen, previousSen),
    };
  });
}

/** A weight as the amount a member would recognise: the average balance, the purchases. Whole sen, rounded down. */
export function measureSen(weight: bigint, scale: bigint): Sen {
  return sen(Number(weight / scale));
}

export type MemberTotals = { readonly takingPart: number; readonly totalSen: Sen; readonly previousSen: Sen | null };

export function memberTotals(lines: readonly MemberLine[]): MemberTotals {
  const known = lines.flatMap((line) => (line.previousSen === null ? [] : [line.previousSen]));
  return {
    takingPart: lines.filter((line) => line.ineligible === null).length,
    totalSen: sum(lines.map((line) => line.totalSen)),
    previousSen: known.length === 0 ? null : sum(known),
  };
}

/** The members whose name or number holds what is sought; all for an empty search. */
export function findMembers<Line extends Pick<MemberLine, 'number' | 'name'>>(lines: readonly Line[], search: string): readonly Line[] {
  const sought = search.trim().toLowerCase();
  if (sought === '') return lines;
  return lines.filter((line) => line.name.toLowerCase().includes(sought) || line.number.toLowerCase().includes(sought));
}
