import type { CashAccount } from '#shared/contract/journal.ts';
import { useBackgroundQuery, type BackgroundQuery } from '../../boot/client.tsx';

/** The cash boxes and bank accounts with their balances, by code. */
export function useCashAccounts(): BackgroundQuery<readonly CashAccount[]> {
  return useBackgroundQuery(['cash.accounts'], (client) => client.cash.accounts({}));
}

/** The account to begin with: the first cash box of the unit of the top bar, else the first cash box, else the first of all. */
export function firstCashAccount(accounts: readonly CashAccount[], unitCode: string | null): CashAccount | null {
  const boxes = accounts.filter((account) => account.role === 'cash');
  return boxes.find((account) => unitCode !== null && account.unitCode === unitCode) ?? boxes[0] ?? accounts[0] ?? null;
}
