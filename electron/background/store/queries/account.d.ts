import type { YearMonth } from '#shared/calendar/month.ts';
import type { Account, AccountRole } from '#shared/domain/account/account.ts';
import type { AccountBalance } from '#shared/domain/statement/statement.ts';
import { type Sen } from '#shared/money/sen.ts';
import type { ReadableBook } from '../database.ts';
export type StoredAccount = Account & {
    readonly id: number;
};
/** The whole chart in code order. */
export declare function accounts(book: ReadableBook): readonly StoredAccount[];
export declare function accountByCode(book: ReadableBook, code: string): StoredAccount | null;
export declare function accountsByRole(book: ReadableBook, role: AccountRole): readonly StoredAccount[];
export declare function units(book: ReadableBook): readonly {
    readonly id: number;
    readonly code: string;
    readonly name: string;
}[];
/** Net balance of every account up to and with a month, debit positive, over all units or one. From kept balances only. */
export declare function netBalances(book: ReadableBook, upTo: YearMonth, unitId?: number | null): ReadonlyMap<number, Sen>;
/** Net balance of one account up to and with a month, debit positive. */
export declare function netBalance(book: ReadableBook, accountId: number, upTo: YearMonth, unitId?: number | null): Sen;
/** The facts of the statements: what every account did in every unit between two months of one year. */
export declare function accountBalances(book: ReadableBook, from: YearMonth, to: YearMonth): readonly AccountBalance[];
export declare function accountIsUsed(book: ReadableBook, accountId: number): boolean;
