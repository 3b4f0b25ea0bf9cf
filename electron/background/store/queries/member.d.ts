import type { IsoDate } from '#shared/calendar/date.ts';
import type { ReadableBook } from '../database.ts';
export type StoredMember = {
    readonly id: number;
    readonly number: string;
    readonly joined: IsoDate;
    readonly kind: string;
    readonly unit_code: string;
    readonly status: 'active' | 'left' | 'void';
    readonly left_on: IsoDate | null;
    readonly left_reason: string | null;
    readonly name: string;
    readonly address: string;
    readonly gender: string;
    readonly occupation: string;
    readonly national_id: string;
    readonly birth_place: string;
    readonly birth_date: string;
    readonly phone: string;
    readonly email: string;
    readonly heir: string;
    readonly bank_account: string;
    readonly note: string;
};
export declare function memberById(book: ReadableBook, id: number): StoredMember | null;
export declare function memberByNumber(book: ReadableBook, number: string): StoredMember | null;
export declare function memberByNationalId(book: ReadableBook, nationalId: string): StoredMember | null;
export declare function memberBySource(book: ReadableBook, source: string, ref: string): {
    readonly id: number;
    readonly number: string;
} | undefined;
export type MemberFilter = {
    readonly search: string;
    readonly status: 'active' | 'left' | 'all';
    readonly unitCode?: string | undefined;
    readonly sort: 'number' | 'name' | 'joined' | 'wajib' | 'sukarela';
    readonly descending: boolean;
    readonly offset: number;
    readonly limit: number;
};
export type MemberListRow = Pick<StoredMember, 'id' | 'number' | 'name' | 'unit_code' | 'joined' | 'status' | 'kind'>;
/** One page of the register. Search words must all occur in number or name, or be an identity number. */
export declare function memberPage(book: ReadableBook, filter: MemberFilter): {
    readonly rows: readonly MemberListRow[];
    readonly total: number;
};
export type MemberBalanceRow = {
    readonly member: number;
    readonly kind: 'pokok' | 'wajib' | 'sukarela' | 'other';
    readonly balance: number;
};
/** Savings of members by kind of product; of all members, or of one. */
export declare function balancesByKind(book: ReadableBook, memberId: number | null): readonly MemberBalanceRow[];
export type ProductRow = {
    readonly id: number;
    readonly code: string;
    readonly name: string;
    readonly account_code: string;
    readonly kind: 'pokok' | 'wajib' | 'sukarela' | 'other';
    readonly amount: number;
    readonly withdrawable: number;
};
export declare function products(book: ReadableBook): readonly ProductRow[];
export declare function productTotals(book: ReadableBook): ReadonlyMap<number, {
    readonly total: number;
    readonly members: number;
}>;
export declare function memberProductBalance(book: ReadableBook, memberId: number, productId: number): number;
export declare function memberProductBalances(book: ReadableBook, memberId: number): ReadonlyMap<number, number>;
export type StoredMovement = {
    readonly journal: number | null;
    readonly date: IsoDate;
    readonly document: string | null;
    readonly ref: string | null;
    readonly template: number;
    readonly params: string | null;
    readonly note: Uint8Array | null;
    readonly product: number;
    readonly debit: number;
    readonly credit: number;
    readonly running: number;
};
/** What a member put in and took out, newest first, with the balance of that product after each; one page. */
export declare function memberMovements(book: ReadableBook, filter: {
    readonly memberId: number;
    readonly offset: number;
    readonly limit: number;
}): readonly StoredMovement[];
export declare function memberMovementCount(book: ReadableBook, memberId: number): number;
/** The highest number of the pattern `<prefix>-<digits>` in the register, 0 when none. */
export declare function highestMemberNumber(book: ReadableBook, prefix: string): number;
