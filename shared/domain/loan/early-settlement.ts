import { add, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { fraction } from '../shu/fraction.ts';
import { BASIS_POINTS, roundToUnit } from './rate.ts';
import type { LoanSchedule } from './schedule.ts';

/**
 * What interest is asked when a loan is settled early. `currentMonth` is the rule for menurun and anuitas and one of the
 * rules for flat; `allRemaining` and `share` (of the remaining interest, in basis points) are for flat, by AD/ART or policy.
 */
export type SettlementRule =
  | { readonly kind: 'currentMonth' }
  | { readonly kind: 'allRemaining' }
  | { readonly kind: 'share'; readonly basisPoints: number; readonly unitSen: number };

export type Settlement = { readonly principalSen: Sen; readonly interestSen: Sen; readonly totalSen: Sen };

/**
 * What settles a loan on the due date of the next instalment, after `paidInstalments` have been paid as scheduled.
 * A loan with nothing left costs nothing. Source: koperasi.md 5.4, LOAN-19.
 * Rp 12.000.000 flat at 1 % over 12 months, after five: 7.000.000 and 120.000 for the current month, or 840.000 for all.
 */
export function earlySettlement(schedule: LoanSchedule, paidInstalments: number, rule: SettlementRule): Settlement {
  const open = schedule.rows.slice(paidInstalments);
  const principalSen = sum(open.map((row) => row.principalSen));
  const interestSen = settlementInterest(open.map((row) => row.interestSen), rule);
  return { principalSen, interestSen, totalSen: add(principalSen, interestSen) };
}

function settlementInterest(remainingSen: readonly Sen[], rule: SettlementRule): Sen {
  switch (rule.kind) {
    case 'currentMonth':
      return remainingSen[0] ?? ZERO;
    case 'allRemaining':
      return sum(remainingSen);
    case 'share':
      return roundToUnit(fraction(BigInt(sum(remainingSen)) * BigInt(rule.basisPoints), BASIS_POINTS), rule.unitSen);
  }
}
