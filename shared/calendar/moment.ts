import { fromEpochDay, type IsoDate } from './date.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
const MILLISECONDS_PER_HOUR = 3_600_000;
const MILLISECONDS_PER_MINUTE = 60_000;

/** A moment, in milliseconds since 1970 UTC, as ISO 8601 text: 0 is "1970-01-01T00:00:00.000Z". */
export function momentText(milliseconds: number): string {
  const day = Math.floor(milliseconds / MILLISECONDS_PER_DAY);
  const rest = milliseconds - day * MILLISECONDS_PER_DAY;
  const hour = Math.floor(rest / MILLISECONDS_PER_HOUR);
  const minute = Math.floor((rest % MILLISECONDS_PER_HOUR) / MILLISECONDS_PER_MINUTE);
  const second = Math.floor((rest % MILLISECONDS_PER_MINUTE) / 1000);
  return `${fromEpochDay(day)}T${two(hour)}:${two(minute)}:${two(second)}.${String(rest % 1000).padStart(3, '0')}Z`;
}

/** The calendar day and clock time of a moment in a zone that many minutes ahead of UTC (WIB is 420). */
export function localMoment(milliseconds: number, offsetMinutes: number): { readonly date: IsoDate; readonly time: string } {
  const text = momentText(milliseconds + offsetMinutes * MILLISECONDS_PER_MINUTE);
  return { date: fromEpochDay(Math.floor((milliseconds + offsetMinutes * MILLISECONDS_PER_MINUTE) / MILLISECONDS_PER_DAY)), time: `${text.slice(11, 13)}.${text.slice(14, 16)}` };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
