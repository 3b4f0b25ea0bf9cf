import { rupiah, ZERO, type Sen } from '#shared/money/sen.ts';

export type SeedSavingsProduct = {
  readonly code: string;
  readonly name: string;
  readonly kind: 'pokok' | 'wajib' | 'sukarela';
  readonly accountCode: string;
  /** What is due each time; zero where the member chooses. */
  readonly amountSen: Sen;
  readonly due: 'once' | 'monthly' | 'free';
  /** Whether a member may take it back while still a member. */
  readonly withdrawable: boolean;
};

/**
 * Savings products of a new book.
 *
 * Source note: that simpanan pokok is paid once on entry and simpanan wajib each period, that both are own capital and
 * stay in until the member leaves: UU 25/1992 art. 41 with its elucidation; simpanan sukarela is borrowed from the
 * members and is theirs to take. The amounts are our examples only: AD/ART decide them, and the book's settings change them.
 */
export const SAVINGS_PRODUCTS: readonly SeedSavingsProduct[] = [
  { code: 'POKOK', name: 'Simpanan Pokok', kind: 'pokok', accountCode: '31101', amountSen: rupiah(100_000), due: 'once', withdrawable: false },
  { code: 'WAJIB', name: 'Simpanan Wajib', kind: 'wajib', accountCode: '31102', amountSen: rupiah(50_000), due: 'monthly', withdrawable: false },
  { code: 'SUKARELA', name: 'Simpanan Sukarela', kind: 'sukarela', accountCode: '21101', amountSen: ZERO, due: 'free', withdrawable: true },
];
