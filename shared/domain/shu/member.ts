import { dayOf, makeDate, monthOf, yearOf, type IsoDate } from '#shared/calendar/date.ts';
import type { Sen } from '#shared/money/sen.ts';
import type { Eligibility } from './rules.ts';
import type { SavingsYear } from './time-weight.ts';

/**
 * One member with everything the bases of a year may measure. The list the engine gets is in member-number order: ties
 * of rounding go to the member listed first. `leftOn` is the day of leaving or death, null for who is still a member.
 * `savings` is by product code, `incomePaidSen` by account code; what is missing counts as zero.
 */
export type ShuMember = {
  readonly memberId: string;
  readonly memberNumber: string;
  readonly name: string;
  readonly joinedOn: IsoDate;
  readonly leftOn: IsoDate | null;
  readonly paidWajibInFull: boolean;
  readonly savings: Readonly<Record<string, SavingsYear>>;
  readonly purchasesSen: Sen;
  readonly loanInterestPaidSen: Sen;
  readonly loanAmountTakenSen: Sen;
  readonly produceDeliveredSen: Sen;
  readonly incomePaidSen: Readonly<Record<string, Sen>>;
  readonly points: number;
};

export type IneligibleReason = 'notYetMember' | 'leftBeforeYear' | 'leftDuringYear' | 'wajibNotPaid' | 'tooFewMonths';

type Membership = Pick<ShuMember, 'joinedOn' | 'leftOn' | 'paidWajibInFull'>;

/**
 * Why a member takes no part in a year's SHU, or null when the member does.
 * A member who leaves on 31 December was not active at the year's end; one who left on 1 January was still a member during it.
 * Source: koperasi.md 6.5, eligibility settings; the boundary days are our decision.
 */
export function ineligibleReason(member: Membership, year: number, rule: Eligibility): IneligibleReason | null {
  const firstDay = makeDate(year, 1, 1);
  const lastDay = makeDate(year, 12, 31);
  if (member.joinedOn > lastDay) return 'notYetMember';
  if (member.leftOn !== null && member.leftOn < firstDay) return 'leftBeforeYear';
  const leftInYear = member.leftOn !== null && member.leftOn <= lastDay;
  if (leftInYear && rule.kind !== 'memberDuringYear') return 'leftDuringYear';
  if (rule.kind === 'paidWajibInFull' && !member.paidWajibInFull) return 'wajibNotPaid';
  const until = leftInYear && member.leftOn !== null ? member.leftOn : makeDate(year + 1, 1, 1);
  return wholeMonthsBetween(member.joinedOn, until) < rule.monthsMin ? 'tooFewMonths' : null;
}

/** Whole months from a day to a later one, the end not counted: 15 March to 14 June is two, to 15 June three. */
export function wholeMonthsBetween(from: IsoDate, to: IsoDate): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return dayOf(to) < dayOf(from) ? months - 1 : months;
}
