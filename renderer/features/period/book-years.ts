import { yearOf, type IsoDate } from '#shared/calendar/date.ts';
import { yearOfMonth, type YearMonth } from '#shared/calendar/month.ts';

type Facts = { readonly today: IsoDate; readonly openMonth: YearMonth; readonly years: readonly number[] };

/** The years a page of the year can be about, oldest first: those of the book, and the year of the open month. */
export function yearsOffered(facts: Facts): number[] {
  const years = new Set([...facts.years, yearOfMonth(facts.openMonth)]);
  return [...years].sort((left, right) => left - right);
}

/** The year whose months are being locked: that of the oldest open month. */
export function yearToLock(facts: Facts): number {
  return yearOfMonth(facts.openMonth);
}

/** The year the coming meeting is about: the last of the book that has ended, else the latest there is. */
export function yearToReport(facts: Facts): number {
  const years = yearsOffered(facts);
  const ended = years.filter((year) => year < yearOf(facts.today));
  return ended.at(-1) ?? years.at(-1) ?? yearOf(facts.today);
}
