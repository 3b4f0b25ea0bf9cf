import { epochDay, parseIsoDate } from '#shared/calendar/date.ts';

/**
 * A moment of the background (UTC, ISO text) on the clock of this PC: "03/02/2026 14.05". Text that is no moment stays.
 * `timeZone` is an IANA name, that of the PC unless told.
 */
export function formatMoment(text: string, timeZone?: string): string {
  const date = parseIsoDate(text.slice(0, 10));
  const clock = /^T(\d{2}):(\d{2})/.exec(text.slice(10));
  if (date === null || clock === null) return text;
  const minutes = epochDay(date) * 1440 + Number(clock[1]) * 60 + Number(clock[2]);
  const format = new Intl.DateTimeFormat('id-ID', {
    day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone,
  });
  return format.format(minutes * 60_000).replace(', ', ' ');
}
