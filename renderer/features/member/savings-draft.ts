import type { IsoDate } from '#shared/calendar/date.ts';
import type { SavingsBalance, SavingsProductRow } from '#shared/contract/member.ts';
import { add, subtract, type Sen } from '#shared/money/sen.ts';

export type Direction = 'in' | 'out';

/** A deposit or withdrawal as it is being typed. */
export type SavingsDraft = {
  readonly productCode: string | null;
  readonly amountSen: Sen | null;
  readonly date: IsoDate | null;
  readonly cashAccountCode: string | null;
};

/**
 * The product an entry begins with: of deposits simpanan wajib, which is due every month, else the first; of withdrawals
 * the first that may be taken while being a member. Null when there is none.
 */
export function firstProduct(products: readonly SavingsProductRow[], direction: Direction): SavingsProductRow | null {
  const found =
    direction === 'in'
      ? (products.find((product) => product.kind === 'wajib') ?? products[0])
      : products.find((product) => product.withdrawable);
  return found ?? null;
}

/** Simpanan pokok, paid once on entry, as long as the member has paid none of it; null when nothing of it is due. */
export function entryFeeDue(products: readonly SavingsProductRow[], balances: readonly SavingsBalance[]): SavingsProductRow | null {
  const pokok = products.find((product) => product.kind === 'pokok' && product.amountSen > 0);
  if (pokok === undefined) return null;
  return (balances.find((balance) => balance.productCode === pokok.code)?.balanceSen ?? 0) > 0 ? null : pokok;
}

/** The amount an entry begins with: what is due of the product, nothing where the member chooses or takes out. */
export function proposedAmount(product: SavingsProductRow | null, direction: Direction): Sen | null {
  return direction === 'in' && product !== null && product.amountSen > 0 ? product.amountSen : null;
}

/** What the member has of the product after the entry. */
export function balanceAfter(balanceSen: Sen, entry: { readonly amountSen: Sen | null; readonly direction: Direction }): Sen {
  if (entry.amountSen === null) return balanceSen;
  return entry.direction === 'in' ? add(balanceSen, entry.amountSen) : subtract(balanceSen, entry.amountSen);
}

/** The first thing missing in a draft, in the order of the fields; null when it can be saved. */
export function missingIn(draft: SavingsDraft & { readonly memberId: string | null }): 'member' | 'product' | 'amount' | 'date' | 'cash' | null {
  if (draft.memberId === null) return 'member';
  if (draft.productCode === null) return 'product';
  if (draft.amountSen === null || draft.amountSen <= 0) return 'amount';
  if (draft.date === null) return 'date';
  return draft.cashAccountCode === null ? 'cash' : null;
}
