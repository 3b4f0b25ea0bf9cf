import { daysInMonth, epochDay, fromEpochDay, makeDate, weekdayName, type IsoDate } from '#shared/calendar/date.ts';
import { yearOfMonth, type YearMonth } from '#shared/calendar/month.ts';
import type { Environment } from './context.ts';

/** An environment whose calendar stands where the replay of a year has come to. */
export type SampleClock = { readonly environment: Environment; readonly goTo: (date: IsoDate) => void };

const MILLISECONDS_PER_DAY = 86_400_000;
/** Half past seven in the morning, western Indonesian time, when the office opens. */
const OFFICE_OPENS_MILLISECONDS = 30 * 60_000;
const BETWEEN_ENTRIES_MILLISECONDS = 20_000;

/** A clock that begins at a date and moves a little with every reading, so that entries of one day keep their order. */
export function sampleClock(base: Environment, start: IsoDate): SampleClock {
  let day = start;
  let elapsed = 0;
  return {
    environment: {
      ...base,
      today: () => day,
      now: () => {
        elapsed = Math.min(elapsed + BETWEEN_ENTRIES_MILLISECONDS, MILLISECONDS_PER_DAY / 2);
        return epochDay(day) * MILLISECONDS_PER_DAY + OFFICE_OPENS_MILLISECONDS + elapsed;
      },
    },
    goTo: (date) => {
      if (date === day) return;
      day = date;
      elapsed = 0;
    },
  };
}

/**
 * A day of a month on which the office works: a Sunday becomes the Monday after, or the Saturday before at the month's
 * end; New Year's Day becomes the 2nd.
 */
export function workDay(month: YearMonth, day: number): IsoDate {
  const last = daysInMonth(yearOfMonth(month), month % 100);
  const date = makeDate(yearOfMonth(month), month % 100, Math.min(Math.max(day, firstDayOfWork(month)), last));
  if (weekdayName(date) !== 'Minggu') return date;
  return fromEpochDay(epochDay(date) + (day >= last ? -1 : 1));
}

function firstDayOfWork(month: YearMonth): number {
  return month % 100 === 1 ? 2 : 1;
}

/** The days of a month that fall on one of these weekdays, in order. */
export function weekdaysOf(month: YearMonth, names: readonly string[]): readonly IsoDate[] {
  const days = Array.from({ length: daysInMonth(yearOfMonth(month), month % 100) }, (_, index) => makeDate(yearOfMonth(month), month % 100, index + 1));
  return days.filter((date) => names.includes(weekdayName(date)) && !date.endsWith('-01-01'));
}
