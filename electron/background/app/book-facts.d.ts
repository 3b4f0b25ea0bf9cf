import type { BookFacts, BookProfile } from '#shared/contract/book.ts';
import { type YearMonth } from '#shared/calendar/month.ts';
import type { BookKind } from '#shared/domain/book/book.ts';
import { type Result } from '#shared/domain/result.ts';
import type { OpenBook } from './context.ts';
export type BookIdentity = {
    readonly kind: BookKind;
    readonly firstYear: number;
};
/** What the frame of every screen shows about the open book. */
export declare function bookFacts(open: OpenBook): BookFacts;
export declare const EMPTY_PROFILE: BookProfile;
export declare function bookProfile(open: OpenBook): BookProfile;
/** Changes the identity. Refusals: `device.notHeadOffice`. */
export declare function setBookProfile(open: OpenBook, input: {
    readonly profile: BookProfile;
}, command?: {
    readonly id: string;
    readonly procedure: string;
}): Result<BookProfile>;
/** The oldest month that is not locked: the month after the newest locked one, or the first month of the book. */
export declare function oldestOpenMonth(open: OpenBook): YearMonth;
