import { sen, subtract, type Sen } from '#shared/money/sen.ts';
import { ceilingOf, fraction } from '../shu/fraction.ts';
import type { LoanSchedule, ScheduleRow } from './schedule.ts';

export type CollectedRow = { readonly row: ScheduleRow; readonly collectedSen: Sen; readonly roundingSen: Sen };

/**
 * What is collected when instalments are rounded up for the sake of small change. The schedule underneath does not change;
 * the surplus is income (49104) or goes to the member's savings, by setting.
 * Units: `stepSen` is Rp 100, 500 or 1.000 in sen. A row with nothing due collects nothing. Asserts: a positive step.
 * Source: koperasi.md 5.2 rule 6, LOAN-16. 983.333 is collected as 984.000.
 */
export function roundInstalmentsUp(schedule: LoanSchedule, stepSen: number): CollectedRow[] {
  if (!Number.isSafeInteger(stepSen) || stepSen <= 0) throw new RangeError(`not a rounding step: ${stepSen}`);
  return schedule.rows.map((row) => {
    const collectedSen = sen(Number(ceilingOf(fraction(row.paymentSen, stepSen)) * BigInt(stepSen)));
    return { row, collectedSen, roundingSen: subtract(collectedSen, row.paymentSen) };
  });
}
