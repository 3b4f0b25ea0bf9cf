import { addDays, parseTypedDate, type IsoDate } from '#shared/calendar/date.ts';

/** Slashes appear after day and month while digits are typed: "03032025" becomes "03/03/2025". Other styles are left alone. */
export function typeDate(raw: string): string {
  const digits = raw.replace(/\//g, '');
  if (!/^\d{0,8}$/.test(digits)) return raw;
  if (/^\d?\/|\/\d?\//.test(raw)) return raw;
  const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter((part) => part !== '');
  return parts.join('/');
}

export type DateKey = 'ArrowUp' | 'ArrowDown' | 't';

/** The date after a key: up and down move one day, "t" is today. From an empty field every key starts at today. */
export function dateAfterKey(raw: string, key: DateKey, today: IsoDate): IsoDate {
  const current = parseTypedDate(raw);
  if (key === 't' || current === null) return today;
  return addDays(current, key === 'ArrowUp' ? 1 : -1);
}
