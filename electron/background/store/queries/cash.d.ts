import type { IsoDate } from '#shared/calendar/date.ts';
import { type Sen } from '#shared/money/sen.ts';
import type { ReadableBook } from '../database.ts';
/** What came into and went out of each cash and bank account on a day. */
export declare function cashOfDay(book: ReadableBook, date: IsoDate): ReadonlyMap<number, {
    readonly inSen: Sen;
    readonly outSen: Sen;
}>;
