import { z } from 'zod';
import { SEN_PER_RUPIAH, wholeRupiah, type Sen } from '#shared/money/sen.ts';
import { decimalText, fraction, type Fraction } from '../../shu/fraction.ts';
import { monthlyRate, monthlyRateOfYear } from '../rate.ts';
import { TENOR_MONTHS_MAX, type LoanSchedule, type ScheduleRow } from '../schedule.ts';

/** Plain JSON: whole rupiah as numbers, exact values as text. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
export type LoanCaseAnswer = { readonly [key: string]: JsonValue };
export type LoanCaseOutcome = { readonly answer: LoanCaseAnswer } | { readonly missing: string };

/** One trillion rupiah: above every loan, and far below what a safe integer of sen can hold. */
export const RUPIAH_MAX = 1_000_000_000_000;
export const rupiahSchema = z.number().int().min(0).max(RUPIAH_MAX);
export const rateSchema = z.number().int().min(0).max(100_000);
export const tenorSchema = z.number().int().min(1).max(TENOR_MONTHS_MAX);

/** A rate stated by month counts before one stated by year. Null when neither is stated. */
export function statedRate(input: {
  readonly ratePerMonthBp?: number | undefined;
  readonly ratePerYearBp?: number | undefined;
}): Fraction | null {
  if (input.ratePerMonthBp !== undefined) return monthlyRate(input.ratePerMonthBp);
  return input.ratePerYearBp === undefined ? null : monthlyRateOfYear(input.ratePerYearBp);
}

/** For schedules rounded to whole rupiah; what keeps decimals is answered as text. */
export function inRupiah(amountSen: Sen): number {
  return wholeRupiah(amountSen);
}

/** "599923.11": rupiah with two decimals. */
export function decimalRupiah(exactSen: Fraction): string {
  return decimalText(fraction(exactSen.numerator, exactSen.denominator * BigInt(SEN_PER_RUPIAH)), 2);
}

export function rowAnswer(row: ScheduleRow): LoanCaseAnswer {
  return {
    no: row.number,
    opening: inRupiah(row.openingSen),
    principal: inRupiah(row.principalSen),
    interest: inRupiah(row.interestSen),
    payment: inRupiah(row.paymentSen),
    closing: inRupiah(row.closingSen),
  };
}

export function paymentAnswer(row: Omit<ScheduleRow, 'number' | 'openingSen' | 'closingSen'>): LoanCaseAnswer {
  return {
    principal: inRupiah(row.principalSen), interest: inRupiah(row.interestSen), payment: inRupiah(row.paymentSen),
  };
}

export function totalsAnswer(schedule: LoanSchedule): LoanCaseAnswer {
  return paymentAnswer(schedule.totals);
}
