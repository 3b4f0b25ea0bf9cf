import { sen, type Sen } from '#shared/money/sen.ts';
import { fraction, halfUpOf, type Fraction } from '../shu/fraction.ts';

export const BASIS_POINTS = 10_000;
export const MONTHS_PER_YEAR = 12;

/** 150 basis points a month as 3/200. */
export function monthlyRate(ratePerMonthBasisPoints: number): Fraction {
  return fraction(ratePerMonthBasisPoints, BASIS_POINTS);
}

/** A yearly rate divided by twelve, exact: 850 basis points a year are 17/2400 a month. Source: koperasi.md 5.1. */
export function monthlyRateOfYear(ratePerYearBasisPoints: number): Fraction {
  return fraction(ratePerYearBasisPoints, BASIS_POINTS * MONTHS_PER_YEAR);
}

/** An amount times a fraction, exact and not rounded; in sen. */
export function timesRate(amountSen: Sen, rate: Fraction): Fraction {
  return { numerator: BigInt(amountSen) * rate.numerator, denominator: rate.denominator };
}

/** An exact amount of sen rounded half up to whole units of `unitSen` (100 is one rupiah). */
export function roundToUnit(exactSen: Fraction, unitSen: number): Sen {
  const units = halfUpOf({ numerator: exactSen.numerator, denominator: exactSen.denominator * BigInt(unitSen) });
  return sen(Number(units * BigInt(unitSen)));
}
