import { parsePeriod, yearMonth } from '#shared/calendar/month.ts';
import type { TrialBalanceRow } from '#shared/contract/report.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { negate, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { accounts, netBalances } from '../store/queries/account.ts';
import { unitIdByCode } from '../store/queries/unit.ts';
import type { OpenBook } from './context.ts';

/** A month after every other: balances up to it are balances now. */
export const END_OF_TIME = yearMonth(2999, 13);

export type TrialBalanceAnswer = { readonly rows: readonly TrialBalanceRow[]; readonly debitSen: Sen; readonly creditSen: Sen };

/**
 * Closing balance of every account on its debit or credit side, from kept balances. Without a period: everything posted;
 * a year or month counts what is posted up to its end, closing entries of the year included.
 * Refusals: `report.periodWrong`. Stands apart from the other reports so that the terminal's first figure loads nothing else.
 */
export function trialBalanceRows(
  open: OpenBook, input: { readonly period?: string | undefined; readonly unitCode?: string | undefined },
): Result<TrialBalanceAnswer, 'report.periodWrong'> {
  const period = input.period === undefined ? { from: END_OF_TIME, to: END_OF_TIME } : parsePeriod(input.period);
  if (period === null) return refuse('report.periodWrong', { period: input.period ?? '' });
  const unitId = input.unitCode === undefined ? null : unitIdByCode(open.read, input.unitCode);
  const upTo = period.to % 100 === 12 ? period.to + 1 : period.to;
  const nets = netBalances(open.read, upTo, unitId);
  const rows = accounts(open.read).flatMap((account): TrialBalanceRow[] => {
    const net = nets.get(account.id);
    if (net === undefined) return [];
    return [{ code: account.code, name: account.name, debitSen: net > 0 ? net : ZERO, creditSen: net < 0 ? negate(net) : ZERO }];
  });
  return done({ rows, debitSen: sum(rows.map((row) => row.debitSen)), creditSen: sum(rows.map((row) => row.creditSen)) });
}
