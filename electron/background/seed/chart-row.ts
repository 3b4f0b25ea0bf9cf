import type { Account, AccountRole, NormalSide, Party, StatementLine } from '#shared/domain/account/account.ts';

/** An account as a seed chart gives it: everything but whether the book has archived it. */
export type SeedAccount = Omit<Account, 'archived'>;

/** Business units the seed charts know; a book may add others. */
export const SEED_UNIT_CODES = ['PUSAT', 'USP', 'TOKO', 'TANI'] as const;
export type SeedUnitCode = (typeof SEED_UNIT_CODES)[number];

/** One posting account as written down here; its type and its heading follow from the first digits of its code. */
export type ChartRow = {
  readonly code: string;
  readonly name: string;
  readonly normal: NormalSide;
  readonly line: StatementLine;
  readonly party: Party;
  readonly unit: SeedUnitCode;
  readonly role: AccountRole | null;
};
