import { type IsoDate } from '#shared/calendar/date.ts';
/** Slashes appear after day and month while digits are typed: "03032025" becomes "03/03/2025". Other styles are left alone. */
export declare function typeDate(raw: string): string;
export type DateKey = 'ArrowUp' | 'ArrowDown' | 't';
/** The date after a key: up and down move one day, "t" is today. From an empty field every key starts at today. */
export declare function dateAfterKey(raw: string, key: DateKey, today: IsoDate): IsoDate;
