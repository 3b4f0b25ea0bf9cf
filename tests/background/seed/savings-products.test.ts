import { expect, test } from 'vitest';
import { BOOK_KINDS } from '#shared/domain/book/book.ts';
import { chartFor } from '../../../electron/background/seed/charts.ts';
import { SAVINGS_PRODUCTS } from '../../../electron/background/seed/savings-products.ts';

test('pokok once Rp 100.000, wajib monthly Rp 50.000, sukarela free; only sukarela can be withdrawn', () => {
  expect(SAVINGS_PRODUCTS.map((each) => [each.code, each.accountCode, each.amountSen, each.due, each.withdrawable])).toEqual([
    ['POKOK', '31101', 10_000_000, 'once', false],
    ['WAJIB', '31102', 5_000_000, 'monthly', false],
    ['SUKARELA', '21101', 0, 'free', true],
  ]);
});

test.each(BOOK_KINDS)('every product has its control account in the chart for %s', (kind) => {
  const control = chartFor(kind).accounts.filter((account) => account.role === 'control').map((account) => account.code);
  for (const product of SAVINGS_PRODUCTS) expect(control).toContain(product.accountCode);
});
