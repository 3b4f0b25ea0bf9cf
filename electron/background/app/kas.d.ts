import type { IsoDate } from '#shared/calendar/date.ts';
import type { CashAccount, PostedJournal } from '#shared/contract/journal.ts';
import { type Result } from '#shared/domain/result.ts';
import { type Sen } from '#shared/money/sen.ts';
import { type StoredAccount } from '../store/queries/account.ts';
import type { OpenBook } from './context.ts';
import { type Writer, type WriteOptions } from './write.ts';
export declare function cashAccounts(open: OpenBook): readonly CashAccount[];
export type CashInput = {
    readonly date: IsoDate;
    readonly cashAccountCode: string;
    readonly unitCode?: string | undefined;
    readonly text: string;
    readonly lines: readonly {
        readonly accountCode: string;
        readonly amountSen: Sen;
        readonly memberId: string | null;
    }[];
};
/** Kas masuk: the cash account is debited with the sum of the lines. Refusals in the order of the contract. */
export declare function receiveCash(open: OpenBook, input: CashInput, command?: WriteOptions['command']): Result<PostedJournal>;
/** Kas keluar: the same the other way; refused when the cash account would go below zero. */
export declare function payCash(open: OpenBook, input: CashInput, command?: WriteOptions['command']): Result<PostedJournal>;
export type TransferInput = {
    readonly date: IsoDate;
    readonly fromAccountCode: string;
    readonly toAccountCode: string;
    readonly amountSen: Sen;
    readonly text: string;
};
/**
 * Cash moved between boxes and banks. Between two units each unit's books balance by themselves over the inter-unit
 * account (koperasi.md 4.5, 72), when the chart has one.
 */
export declare function transferCash(open: OpenBook, input: TransferInput, command?: WriteOptions['command']): Result<PostedJournal>;
/** Refuses a payment that the box cannot hold. Refusals: `cash.insufficient`. */
export declare function hasCash(writer: Writer, account: StoredAccount, amountSen: Sen): Result<StoredAccount, 'cash.insufficient'>;
