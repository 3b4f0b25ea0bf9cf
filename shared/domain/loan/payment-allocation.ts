import { min, subtract, type Sen } from '#shared/money/sen.ts';

/** What an instalment consists of: late fine, interest, principal. */
export const DUE_COMPONENTS = ['denda', 'jasa', 'pokok'] as const;
export type DueComponent = (typeof DUE_COMPONENTS)[number];
export type Dues = Readonly<Record<DueComponent, Sen>>;

/** The customary order; a setting of the cooperative. Source: koperasi.md 5.4. */
export const DEFAULT_ORDER: readonly DueComponent[] = ['denda', 'jasa', 'pokok'];

export type PaymentAllocation = {
  /** One entry per instalment, in the order given. */
  readonly instalments: readonly { readonly paid: Dues; readonly remaining: Dues }[];
  /** What is left when everything due is paid: the member's deposit (titipan) or, on request, extra principal. */
  readonly excessSen: Sen;
};

/**
 * Puts a payment against what is due: the oldest instalment first, within it in the order of the setting.
 *
 * Shape: instalments oldest first; paid and remaining of each component sum to what was due; paid and excess sum to the
 * payment. A component missing from `order` is not paid. Asserts: no amount is negative.
 * Source: koperasi.md 5.4, LOAN-18. Rp 500.000 against 20.000, 120.000 and 1.000.000 pays 360.000 of the principal.
 */
export function allocatePayment(
  paymentSen: Sen,
  instalments: readonly Dues[],
  order: readonly DueComponent[] = DEFAULT_ORDER,
): PaymentAllocation {
  if (paymentSen < 0) throw new RangeError('a payment is not negative');
  let excessSen = paymentSen;
  const allocated = instalments.map((due) => {
    const remaining: Record<DueComponent, Sen> = { ...due };
    for (const component of order) {
      const payable = min(excessSen, remaining[component]);
      remaining[component] = subtract(remaining[component], payable);
      excessSen = subtract(excessSen, payable);
    }
    return { paid: subtractDues(due, remaining), remaining };
  });
  return { instalments: allocated, excessSen };
}

function subtractDues(left: Dues, right: Dues): Dues {
  return {
    denda: subtract(left.denda, right.denda),
    jasa: subtract(left.jasa, right.jasa),
    pokok: subtract(left.pokok, right.pokok),
  };
}
