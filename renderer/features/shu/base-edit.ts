import type { ShuBase, SimpleBase } from '#shared/domain/shu/rules.ts';

/** The measures a person can choose; a weighted sum is kept as it is but not made here. */
export const BASE_KINDS = [
  'savingsYearEnd', 'savingsMonthlyAverage', 'savingsDailyAverage', 'purchases', 'loanInterestPaid', 'loanAmountTaken', 'produceDelivered', 'incomePaid',
] as const satisfies readonly SimpleBase['kind'][];
export type BaseKind = (typeof BASE_KINDS)[number];

/** Member capital: what seeded rules share the return on capital by. */
const CAPITAL_PRODUCTS = ['POKOK', 'WAJIB'] as const;

/** A base of a kind; the savings products of the former base are kept, else those of member capital. */
export function baseOfKind(kind: BaseKind, former: ShuBase | null = null): ShuBase {
  switch (kind) {
    case 'savingsYearEnd':
    case 'savingsMonthlyAverage':
    case 'savingsDailyAverage':
      return { kind, productCodes: former !== null && 'productCodes' in former ? former.productCodes : CAPITAL_PRODUCTS };
    case 'incomePaid':
      return { kind, accountCodes: [] };
    default:
      return { kind };
  }
}

export type BaseCodes = { readonly kind: 'products' | 'accounts'; readonly codes: readonly string[] };

/** The product or account codes a base adds up, or null when it has none to choose. */
export function codesOf(base: ShuBase): BaseCodes | null {
  if ('productCodes' in base) return { kind: 'products', codes: base.productCodes };
  return 'accountCodes' in base ? { kind: 'accounts', codes: base.accountCodes } : null;
}

export function withCodes(base: ShuBase, codes: readonly string[]): ShuBase {
  if ('productCodes' in base) return { ...base, productCodes: codes };
  return 'accountCodes' in base ? { ...base, accountCodes: codes } : base;
}

/** Whether a pool can be shared by it: a base that adds up codes needs one. */
export function isComplete(base: ShuBase | null): boolean {
  if (base === null) return false;
  const codes = codesOf(base);
  return codes === null || codes.codes.length > 0;
}
