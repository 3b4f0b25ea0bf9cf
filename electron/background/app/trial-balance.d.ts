import type { TrialBalanceRow } from '#shared/contract/report.ts';
import { type Result } from '#shared/domain/result.ts';
import { type Sen } from '#shared/money/sen.ts';
import type { OpenBook } from './context.ts';
/** A month after every other: balances up to it are balances now. */
export declare const END_OF_TIME: number;
export type TrialBalanceAnswer = {
    readonly rows: readonly TrialBalanceRow[];
    readonly debitSen: Sen;
    readonly creditSen: Sen;
};
/**
 * Closing balance of every account on its debit or credit side, from kept balances. Without a period: everything posted;
 * a year or month counts what is posted up to its end, closing entries of the year included.
 * Refusals: `report.periodWrong`. Stands apart from the other reports so that the terminal's first figure loads nothing else.
 */
export declare function trialBalanceRows(open: OpenBook, input: {
    readonly period?: string | undefined;
    readonly unitCode?: string | undefined;
}): Result<TrialBalanceAnswer, 'report.periodWrong'>;
