import { isLeapYear } from '#shared/calendar/date.ts';
import type { Weight } from '#shared/money/allocate.ts';
import type { ShuMember } from './member.ts';
import type { ShuBase, SimpleBase } from './rules.ts';
import { MONTHS_PER_YEAR } from './time-weight.ts';

/**
 * What a member brings to a pool, as an exact integer weight that only means something beside the weights of others.
 *
 * Units: the measure times `baseScale`: an average over twelve months is left as its sum, a daily average as sen-days, and
 * the parts of a weighted sum are brought to one scale first, so a fraction never arises. Money in sen; a point counts as
 * one rupiah would in sen, that is 100, when it is added to money.
 * A negative measure (more returned than bought) is given back negative: the caller counts it as zero and says so.
 * Source: koperasi.md 6.5.
 */
export function baseWeight(member: ShuMember, base: ShuBase, year: number): Weight {
  if (base.kind !== 'weightedSum') return simpleWeight(member, base);
  const scale = baseScale(base, year);
  let total = 0n;
  for (const part of base.parts) {
    const factor = BigInt(part.weight) * (scale / simpleScale(part.base, year));
    total += BigInt(simpleWeight(member, part.base)) * factor;
  }
  return total;
}

/** What the weight of a base has to be divided by to read as sen. */
export function baseScale(base: ShuBase, year: number): bigint {
  if (base.kind !== 'weightedSum') return simpleScale(base, year);
  const kinds = new Set(base.parts.map((part) => simpleScale(part.base, year)));
  return [...kinds].reduce((product, scale) => product * scale, 1n);
}

function simpleScale(base: SimpleBase, year: number): bigint {
  if (base.kind === 'savingsMonthlyAverage') return BigInt(MONTHS_PER_YEAR);
  if (base.kind === 'savingsDailyAverage') return isLeapYear(year) ? 366n : 365n;
  return 1n;
}

function simpleWeight(member: ShuMember, base: SimpleBase): Weight {
  switch (base.kind) {
    case 'savingsYearEnd':
      return sumOf(base.productCodes, (code) => member.savings[code]?.yearEndSen ?? 0);
    case 'savingsMonthlyAverage':
      return sumOf(base.productCodes, (code) => sumOf(member.savings[code]?.monthEndSen ?? [], (balance) => balance));
    case 'savingsDailyAverage':
      return base.productCodes.reduce((total, code) => total + (member.savings[code]?.balanceDays ?? 0n), 0n);
    case 'purchases':
      return member.purchasesSen;
    case 'loanInterestPaid':
      return member.loanInterestPaidSen;
    case 'loanAmountTaken':
      return member.loanAmountTakenSen;
    case 'produceDelivered':
      return member.produceDeliveredSen;
    case 'incomePaid':
      return sumOf(base.accountCodes, (code) => member.incomePaidSen[code] ?? 0);
    case 'points':
      return member.points * POINT_WEIGHT;
  }
}

const POINT_WEIGHT = 100;

function sumOf<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += amount(item);
  if (!Number.isSafeInteger(total)) throw new RangeError(`a base passed the safe range: ${total}`);
  return total;
}
