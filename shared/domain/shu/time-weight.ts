import { epochDay, makeDate, monthOf, yearOf, type IsoDate } from '#shared/calendar/date.ts';
import { add, sum, type Sen } from '#shared/money/sen.ts';
import { fraction, type Fraction } from './fraction.ts';

export const MONTHS_PER_YEAR = 12;

/** One change of a savings balance; withdrawals are negative. */
export type Movement = { readonly date: IsoDate; readonly amountSen: Sen };

/** First and last day, both included. */
export type DatePeriod = { readonly start: IsoDate; readonly end: IsoDate };

/**
 * The average of month-end balances, exact. Units: sen. Asserts: at least one balance.
 * Source: koperasi.md 6.5. Six months of nothing and six of Rp 2.400.000 average Rp 1.200.000.
 */
export function monthlyAverage(monthEndSen: readonly Sen[]): Fraction {
  return fraction(sum(monthEndSen), monthEndSen.length);
}

/**
 * Balance multiplied by days: every movement counts from its own date to the end of the period, both days included.
 * Movements before the period are the opening balance and count for all of it; movements after it do not count.
 * Units: sen-days. Source: koperasi.md 6.5.
 * Rp 2.000.000 on 15 March and Rp -500.000 on 1 October of 2025 are 538.000.000 rupiah-days.
 */
export function balanceDays(movements: readonly Movement[], period: DatePeriod): bigint {
  const firstDay = epochDay(period.start);
  const lastDay = epochDay(period.end);
  let total = 0n;
  for (const movement of movements) {
    const days = lastDay - Math.max(epochDay(movement.date), firstDay) + 1;
    if (days > 0) total += BigInt(movement.amountSen) * BigInt(days);
  }
  return total;
}

/** What a pool may need to know of one savings product of one member in one year. */
export type SavingsYear = {
  readonly yearEndSen: Sen;
  /** Twelve balances, January first. */
  readonly monthEndSen: readonly Sen[];
  /** Sen times days from 1 January to 31 December. */
  readonly balanceDays: bigint;
};

/** Gathers the three measures from the movements of a product up to the end of the year, in any order. */
export function savingsYear(movements: readonly Movement[], year: number): SavingsYear {
  const change: Sen[] = Array.from({ length: MONTHS_PER_YEAR }, () => sum([]));
  for (const movement of movements) {
    const movementYear = yearOf(movement.date);
    if (movementYear > year) continue;
    const index = movementYear < year ? 0 : monthOf(movement.date) - 1;
    change[index] = add(change[index] ?? sum([]), movement.amountSen);
  }
  let balance = sum([]);
  const monthEndSen = change.map((amount) => (balance = add(balance, amount)));
  return {
    yearEndSen: balance,
    monthEndSen,
    balanceDays: balanceDays(movements, { start: makeDate(year, 1, 1), end: makeDate(year, 12, 31) }),
  };
}
