import { type Sen } from '#shared/money/sen.ts';
import type { ReadableBook } from '../database.ts';
export type StoredSnapshot = {
    readonly year: number;
    readonly event: number;
    readonly hash: Uint8Array;
    readonly computed_t: number;
    readonly body: string;
    readonly decided_event: number | null;
    readonly decided_on: string | null;
    readonly journal: number | null;
    readonly minutes: string | null;
};
export declare function shuSnapshot(book: ReadableBook, year: number): StoredSnapshot | null;
/** What a member was given by decided years, newest first. The frozen body lists members by their reference. */
export declare function memberShuByYear(book: ReadableBook, memberId: string): readonly {
    readonly year: number;
    readonly amountSen: Sen;
}[];
export type MemberActivity = {
    readonly member: number;
    readonly account_code: string;
    readonly debit: number;
    readonly credit: number;
};
/** What members did on some accounts between two months: one row per member and account. */
export declare function memberActivity(book: ReadableBook, accountCodes: readonly string[], period: {
    readonly from: number;
    readonly to: number;
}): readonly MemberActivity[];
/** Income from members that names no member: credits less debits of the year. */
export declare function incomeWithoutMember(book: ReadableBook, period: {
    readonly from: number;
    readonly to: number;
}): number;
export type MemberDay = {
    readonly member: number;
    readonly product_code: string;
    readonly date: string;
    readonly net: number;
};
/** Movements of savings by member, product and day up to a date, for averages by day. */
export declare function memberDays(book: ReadableBook, upTo: string): readonly MemberDay[];
export type ShuMemberRow = {
    readonly id: number;
    readonly number: string;
    readonly name: string;
    readonly joined: string;
    readonly left_on: string | null;
};
export declare function membersOfYear(book: ReadableBook, lastDay: string): readonly ShuMemberRow[];
