import { add, subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import type { ShuComputation } from './compute-shu.ts';
import { VILLAGE_SHARE_ACCOUNT_CODE } from './village-share.ts';

/** The accounts of the decision that no pool names. */
export type DecisionAccounts = {
  /** SHU Tahun Lalu Belum Dibagi, 31502 in the seeded chart. */
  readonly undistributedCode: string;
  /** Cadangan Umum, which covers a deficit, 31401 in the seeded chart. */
  readonly reserveCode: string;
  /** Utang Imbal Jasa Desa, 21507 in the seeded chart. */
  readonly villageShareCode: string;
};

export const DECISION_ACCOUNTS: DecisionAccounts = {
  undistributedCode: '31502',
  reserveCode: '31401',
  villageShareCode: VILLAGE_SHARE_ACCOUNT_CODE,
};

export type DecisionLine = { readonly accountCode: string; readonly debitSen: Sen; readonly creditSen: Sen };

/**
 * The journal that carries the meeting's decision, dated on the day of the meeting.
 *
 * Shape: one debit of the undecided SHU, then own capital and then debts by account code, pools of one account together,
 * nothing with zero. A deficit year is the reverse: the reserve is debited (koperasi.md 4.6, row 84), if the meeting decides so.
 * An SHU of exactly zero gives no lines. Asserts: debits equal credits.
 * Source: koperasi.md 4.6, row 79. SHU-21: debit 54.600.000, credit 31401, 21501, 21502 and so on.
 */
export function decisionJournal(
  computation: ShuComputation,
  accounts: DecisionAccounts = DECISION_ACCOUNTS,
): DecisionLine[] {
  if (computation.deficitSen > 0) {
    return [
      { accountCode: accounts.reserveCode, debitSen: computation.deficitSen, creditSen: ZERO },
      { accountCode: accounts.undistributedCode, debitSen: ZERO, creditSen: computation.deficitSen },
    ];
  }
  const credits = new Map<string, { isEquity: boolean; amountSen: Sen }>();
  const credit = (accountCode: string, isEquity: boolean, amountSen: Sen) => {
    const present = credits.get(accountCode)?.amountSen ?? ZERO;
    credits.set(accountCode, { isEquity, amountSen: add(present, amountSen) });
  };
  for (const pool of computation.pools) credit(pool.accountCode, pool.target === 'equity', pool.finalSen);
  credit(accounts.villageShareCode, false, computation.villageShareSen);
  const lines = [...credits]
    .filter(([, entry]) => entry.amountSen !== 0)
    .sort(([leftCode, left], [rightCode, right]) =>
      left.isEquity === right.isEquity ? compareText(leftCode, rightCode) : left.isEquity ? -1 : 1,
    )
    .map(([accountCode, entry]) => ({ accountCode, debitSen: ZERO, creditSen: entry.amountSen }));
  const total = sum(lines.map((line) => line.creditSen));
  if (subtract(total, computation.result.shuTotalSen) !== 0) throw new Error('the decision does not carry the whole SHU');
  return total === 0 ? [] : [{ accountCode: accounts.undistributedCode, debitSen: total, creditSen: ZERO }, ...lines];
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
