import { type IsoDate } from './date.ts';
/** A moment, in milliseconds since 1970 UTC, as ISO 8601 text: 0 is "1970-01-01T00:00:00.000Z". */
export declare function momentText(milliseconds: number): string;
/** The calendar day and clock time of a moment in a zone that many minutes ahead of UTC (WIB is 420). */
export declare function localMoment(milliseconds: number, offsetMinutes: number): {
    readonly date: IsoDate;
    readonly time: string;
};
