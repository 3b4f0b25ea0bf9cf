import { add, min, SEN_MAX, SEN_PER_RUPIAH, subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { done, refuse, type Result } from '../result.ts';
import { fraction, type Fraction } from '../shu/fraction.ts';
import { annuityPayment } from './annuity.ts';
import { roundToUnit, timesRate } from './rate.ts';

/** The four ways of charging interest by instalments. Source: koperasi.md 5.1. */
export const LOAN_METHODS = ['flat', 'menurun', 'anuitas', 'musiman'] as const;
export type LoanMethod = (typeof LOAN_METHODS)[number];

export const TENOR_MONTHS_MAX = 600;

/** `ratePerMonth` is exact; `unitSen` is what amounts are rounded to, a whole rupiah unless a case says otherwise. */
export type LoanTerms = {
  readonly method: LoanMethod;
  readonly principalSen: Sen;
  readonly ratePerMonth: Fraction;
  readonly tenorMonths: number;
  readonly unitSen: number;
};

export type ScheduleRow = {
  readonly number: number;
  readonly openingSen: Sen;
  readonly principalSen: Sen;
  readonly interestSen: Sen;
  readonly paymentSen: Sen;
  readonly closingSen: Sen;
};

export type ScheduleTotals = { readonly principalSen: Sen; readonly interestSen: Sen; readonly paymentSen: Sen };

export type LoanSchedule = { readonly rows: readonly ScheduleRow[]; readonly totals: ScheduleTotals };

export type LoanTermsRefusal =
  | 'loan.principalInvalid'
  | 'loan.tenorInvalid'
  | 'loan.rateInvalid'
  | 'loan.amountTooLarge';

/** Terms in whole rupiah; see `LoanTerms`. */
export function termsInRupiah(terms: Omit<LoanTerms, 'unitSen'>): LoanTerms {
  return { ...terms, unitSen: SEN_PER_RUPIAH };
}

/**
 * The schedule of a loan.
 *
 * Shape: one row per month (one row in all for `musiman`, paid at harvest); each row opens with the closing balance of the
 * one before; the last closes at zero; no amount is negative; principal sums to the loan.
 * Rounding: interest and principal of a row half up to the unit; the last row takes the whole rest of the principal and,
 * for `flat`, of the total interest P × i × n. When rounding up would use the loan up early, later rows are zero.
 * Refusals, in order: principal not above zero; tenor not 1 to 600 whole months; rate negative; principal and interest
 * together beyond what sen can hold. Asserts: a positive unit.
 * Source: koperasi.md 5.1 and 5.2.
 *
 * Rp 12.000.000 at 1 % a month over 12 months bears 1.440.000 flat, 780.000 menurun and 794.226 as an annuity.
 */
export function loanSchedule(terms: LoanTerms): Result<LoanSchedule, LoanTermsRefusal> {
  if (terms.principalSen <= 0) return refuse('loan.principalInvalid', { amountSen: terms.principalSen });
  if (!Number.isInteger(terms.tenorMonths) || terms.tenorMonths < 1 || terms.tenorMonths > TENOR_MONTHS_MAX) {
    return refuse('loan.tenorInvalid', { months: terms.tenorMonths, monthsMax: TENOR_MONTHS_MAX });
  }
  if (terms.ratePerMonth.numerator < 0n) return refuse('loan.rateInvalid');
  if (isTooLarge(terms)) return refuse('loan.amountTooLarge', { amountSen: terms.principalSen });
  const rows = buildRows(terms);
  return done({
    rows,
    totals: {
      principalSen: sum(rows.map((row) => row.principalSen)),
      interestSen: sum(rows.map((row) => row.interestSen)),
      paymentSen: sum(rows.map((row) => row.paymentSen)),
    },
  });
}

/** No method charges more than flat, P × i × n, apart from rounding a unit per row. */
function isTooLarge(terms: LoanTerms): boolean {
  const { ratePerMonth, tenorMonths, unitSen } = terms;
  const interest = (BigInt(terms.principalSen) * ratePerMonth.numerator * BigInt(tenorMonths)) / ratePerMonth.denominator;
  return BigInt(terms.principalSen) + interest + BigInt(unitSen) * BigInt(2 * (tenorMonths + 1)) > BigInt(SEN_MAX);
}

/** What a row pays, given the balance it opens with and what the rows before have paid of the interest. */
type RowRule = (openingSen: Sen, interestPaidSen: Sen) => { readonly principalSen: Sen; readonly interestSen: Sen };

function buildRows(terms: LoanTerms): ScheduleRow[] {
  if (terms.method === 'musiman') return [seasonalRow(terms)];
  const rule = rowRules[terms.method](terms);
  const rows: ScheduleRow[] = [];
  let openingSen = terms.principalSen;
  let interestPaidSen = ZERO;
  for (let number = 1; number <= terms.tenorMonths; number += 1) {
    const isLast = number === terms.tenorMonths;
    const takesRestOfInterest = isLast && terms.method === 'flat';
    const due = rule(openingSen, interestPaidSen);
    const principalSen = isLast ? openingSen : min(due.principalSen, openingSen);
    const interestSen = takesRestOfInterest ? subtract(flatInterest(terms), interestPaidSen) : due.interestSen;
    const closingSen = subtract(openingSen, principalSen);
    rows.push({ number, openingSen, principalSen, interestSen, paymentSen: add(principalSen, interestSen), closingSen });
    openingSen = closingSen;
    interestPaidSen = add(interestPaidSen, interestSen);
  }
  return rows;
}

const rowRules: Readonly<Record<Exclude<LoanMethod, 'musiman'>, (terms: LoanTerms) => RowRule>> = {
  flat(terms) {
    const principalSen = evenPrincipal(terms);
    const rowInterestSen = roundToUnit(timesRate(terms.principalSen, terms.ratePerMonth), terms.unitSen);
    const totalSen = flatInterest(terms);
    return (_, interestPaidSen) => ({ principalSen, interestSen: min(rowInterestSen, subtract(totalSen, interestPaidSen)) });
  },
  menurun(terms) {
    const principalSen = evenPrincipal(terms);
    return (openingSen) => ({ principalSen, interestSen: interestOn(openingSen, terms) });
  },
  anuitas(terms) {
    const paymentSen = roundToUnit(annuityPayment(terms.principalSen, terms.ratePerMonth, terms.tenorMonths), terms.unitSen);
    return (openingSen) => {
      const interestSen = interestOn(openingSen, terms);
      return { principalSen: subtract(paymentSen, min(interestSen, paymentSen)), interestSen };
    };
  },
};

function seasonalRow(terms: LoanTerms): ScheduleRow {
  const { principalSen } = terms;
  const interestSen = flatInterest(terms);
  const paymentSen = add(principalSen, interestSen);
  return { number: 1, openingSen: principalSen, principalSen, interestSen, paymentSen, closingSen: ZERO };
}

function evenPrincipal(terms: LoanTerms): Sen {
  return roundToUnit(fraction(terms.principalSen, terms.tenorMonths), terms.unitSen);
}

/** P × i × n, rounded once. */
function flatInterest(terms: LoanTerms): Sen {
  const exact = timesRate(terms.principalSen, terms.ratePerMonth);
  return roundToUnit({ numerator: exact.numerator * BigInt(terms.tenorMonths), denominator: exact.denominator }, terms.unitSen);
}

function interestOn(balanceSen: Sen, terms: LoanTerms): Sen {
  return roundToUnit(timesRate(balanceSen, terms.ratePerMonth), terms.unitSen);
}
