import { daysBetween, formatDate, isoDate, parseIsoDate, type IsoDate } from '#shared/calendar/date.ts';

const CLOCK = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const EPOCH = isoDate('1970-01-01');
const MILLISECONDS_PER_DAY = 86_400_000;
const PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})/;

export type LocalMoment = { readonly date: IsoDate; /** "10.32" */ readonly time: string };

/** A UTC moment of the background ("2025-03-03T03:32:00.000Z") on the wall of the office; null when the text is no moment. */
export function localMoment(moment: string): LocalMoment | null {
  const match = PATTERN.exec(moment);
  const day = match === null ? null : parseIsoDate(match[1] ?? '');
  if (match === null || day === null) return null;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4]);
  const parts = new Map(CLOCK.formatToParts(daysBetween(EPOCH, day) * MILLISECONDS_PER_DAY + seconds * 1000).map((part) => [part.type, part.value]));
  const date = parseIsoDate(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
  return date === null ? null : { date, time: `${parts.get('hour')}.${parts.get('minute')}` };
}

/** Short enough for the top bar: the time of a moment today ("10.32"), the date of an earlier one ("28/02/2025"). */
export function shortMoment(moment: string, today: IsoDate): string {
  const local = localMoment(moment);
  if (local === null) return moment;
  return local.date === today ? local.time : formatDate(local.date);
}
