import { z } from 'zod';
import { rupiah, SEN_PER_RUPIAH, sum } from '#shared/money/sen.ts';
import { fraction, fractionText, multiplyFractions, type Fraction } from '../../shu/fraction.ts';
import { annuityPayment } from '../annuity.ts';
import { roundInstalmentsUp } from '../instalment-rounding.ts';
import { BASIS_POINTS, MONTHS_PER_YEAR, roundToUnit } from '../rate.ts';
import { loanSchedule, type LoanMethod, type LoanSchedule, type LoanTerms, type ScheduleRow } from '../schedule.ts';
import {
  decimalRupiah, inRupiah, paymentAnswer, rateSchema, rowAnswer, rupiahSchema, statedRate, tenorSchema, totalsAnswer,
  type LoanCaseAnswer, type LoanCaseOutcome,
} from './loan-case-input.ts';

const ROUNDING_STEP_MAX = 1_000_000;

/** `roundTo` in rupiah: 1, or "0.01" for a source that keeps decimals. */
const roundToSchema = z.union([z.literal('0.01'), z.number().positive(), z.string().regex(/^[1-9]\d{0,6}$/)]).default(1)
  .transform((step) => Math.round(Number(step) * SEN_PER_RUPIAH)).pipe(z.number().int().min(1).max(ROUNDING_STEP_MAX * SEN_PER_RUPIAH));

export const scheduleSchema = z.looseObject({
  principal: rupiahSchema.min(1),
  ratePerMonthBp: rateSchema.optional(),
  ratePerYearBp: rateSchema.optional(),
  tenorMonths: tenorSchema,
  roundTo: roundToSchema,
  roundInstalmentUpTo: rupiahSchema.min(1).max(ROUNDING_STEP_MAX).optional(),
});
export type ScheduleCaseInput = z.output<typeof scheduleSchema>;

/**
 * A schedule under one method, with everything cases ask about it: first, last and all rows, totals, exact values, and
 * what is collected when instalments are rounded up. Cases LOAN-01 to LOAN-16.
 */
export function scheduleCase(method: LoanMethod, input: ScheduleCaseInput): LoanCaseOutcome {
  const ratePerMonth = statedRate(input);
  if (ratePerMonth === null) return { missing: 'ratePerMonthBp' };
  const terms: LoanTerms = {
    method, principalSen: rupiah(input.principal), ratePerMonth, tenorMonths: input.tenorMonths, unitSen: input.roundTo,
  };
  const schedule = loanSchedule(terms);
  if (!schedule.ok) return { missing: schedule.refusal.code };
  const rows = input.roundTo < SEN_PER_RUPIAH ? decimalAnswer(schedule.value) : wholeAnswer(schedule.value);
  return { answer: { ...rows, ...methodAnswer(terms, input), ...collectedAnswer(schedule.value, input) } };
}

const FIRST_ROWS = 3;

function wholeAnswer(schedule: LoanSchedule): LoanCaseAnswer {
  return {
    ...endsAnswer(schedule.rows),
    totals: totalsAnswer(schedule),
    schedule: schedule.rows.map(rowAnswer),
  };
}

function endsAnswer(rows: readonly ScheduleRow[]): LoanCaseAnswer {
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return {};
  return { firstPayment: paymentAnswer(first), lastPayment: paymentAnswer(last) };
}

function decimalAnswer(schedule: LoanSchedule): LoanCaseAnswer {
  const { principalSen, interestSen, paymentSen } = schedule.totals;
  return {
    firstRows: schedule.rows.slice(0, FIRST_ROWS).map((row) => ({
      no: row.number,
      openingExact: decimalRupiah(fraction(row.openingSen)),
      principalExact: decimalRupiah(fraction(row.principalSen)),
      interestExact: decimalRupiah(fraction(row.interestSen)),
    })),
    totalsExact: {
      principalExact: decimalRupiah(fraction(principalSen)),
      interestExact: decimalRupiah(fraction(interestSen)),
      paymentExact: decimalRupiah(fraction(paymentSen)),
    },
  };
}

function methodAnswer(terms: LoanTerms, input: ScheduleCaseInput): LoanCaseAnswer {
  if (terms.method === 'flat') return { exact: flatExact(terms, input.principal) };
  return terms.method === 'anuitas' ? annuityAnswer(terms, input) : {};
}

function flatExact(terms: LoanTerms, principal: number): LoanCaseAnswer {
  const interest = multiplyFractions(fraction(principal), terms.ratePerMonth);
  const evenPrincipal = fraction(principal, terms.tenorMonths);
  const payment = fraction(
    evenPrincipal.numerator * interest.denominator + interest.numerator * evenPrincipal.denominator,
    evenPrincipal.denominator * interest.denominator,
  );
  return {
    principalExact: fractionText(evenPrincipal), interestExact: fractionText(interest), paymentExact: fractionText(payment),
  };
}

/**
 * The level payment, and beside it the figure of exercises that divide a yearly annuity by twelve, so that nobody takes
 * one for the other (LOAN-10). The latter exists only for whole years and a yearly rate.
 */
function annuityAnswer(terms: LoanTerms, input: ScheduleCaseInput): LoanCaseAnswer {
  const monthly = annuityPayment(terms.principalSen, terms.ratePerMonth, terms.tenorMonths);
  const monthlyAnswer = { paymentExact: decimalRupiah(monthly), ...restAnswer('monthly', monthly) };
  if (input.ratePerYearBp === undefined || terms.tenorMonths % MONTHS_PER_YEAR !== 0) return monthlyAnswer;
  const yearly = annuityPayment(
    terms.principalSen, fraction(input.ratePerYearBp, BASIS_POINTS), terms.tenorMonths / MONTHS_PER_YEAR);
  const twelfth = { numerator: yearly.numerator, denominator: yearly.denominator * BigInt(MONTHS_PER_YEAR) };
  return { ...monthlyAnswer, ...restAnswer('yearly', twelfth) };
}

function restAnswer(rest: 'monthly' | 'yearly', payment: Fraction): LoanCaseAnswer {
  return {
    [`${rest}RestPaymentExact`]: decimalRupiah(payment),
    [`${rest}RestPayment`]: inRupiah(roundToUnit(payment, SEN_PER_RUPIAH)),
  };
}

function collectedAnswer(schedule: LoanSchedule, input: ScheduleCaseInput): LoanCaseAnswer {
  if (input.roundInstalmentUpTo === undefined || input.roundTo < SEN_PER_RUPIAH) return {};
  const collected = roundInstalmentsUp(schedule, rupiah(input.roundInstalmentUpTo));
  const first = collected[0];
  return {
    collectedPerMonth: first === undefined ? 0 : inRupiah(first.collectedSen),
    totalCollected: inRupiah(sum(collected.map((entry) => entry.collectedSen))),
    totalDue: inRupiah(schedule.totals.paymentSen),
    totalRoundingIncome: inRupiah(sum(collected.map((entry) => entry.roundingSen))),
    rows: collected.map(({ row, collectedSen, roundingSen }) => ({
      no: row.number,
      principal: inRupiah(row.principalSen),
      interest: inRupiah(row.interestSen),
      due: inRupiah(row.paymentSen),
      collected: inRupiah(collectedSen),
      roundingIncome: inRupiah(roundingSen),
    })),
  };
}
