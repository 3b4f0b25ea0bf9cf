import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import type { SavingsBalance, SavingsProductRow } from '#shared/contract/member.ts';
import { rupiah, ZERO } from '#shared/money/sen.ts';
import { balanceAfter, entryFeeDue, firstProduct, missingIn, proposedAmount } from '../../../../renderer/features/member/savings-draft.ts';

function product(code: string, kind: SavingsProductRow['kind'], amountSen = ZERO): SavingsProductRow {
  return { code, name: `Simpanan ${code}`, accountCode: '31101', kind, amountSen, withdrawable: kind === 'sukarela', totalSen: ZERO, members: 0 };
}
const POKOK = product('POKOK', 'pokok', rupiah(100_000));
const WAJIB = product('WAJIB', 'wajib', rupiah(50_000));
const SUKARELA = product('SUKARELA', 'sukarela');
const PRODUCTS = [POKOK, WAJIB, SUKARELA];

function balance(code: string, balanceSen = ZERO): SavingsBalance {
  return { productCode: code, productName: code, accountCode: '31101', balanceSen };
}

describe('what an entry begins with', () => {
  test('a deposit begins with simpanan wajib and its amount', () => {
    expect(firstProduct(PRODUCTS, 'in')).toBe(WAJIB);
    expect(proposedAmount(WAJIB, 'in')).toBe(rupiah(50_000));
  });

  test('a withdrawal begins with what may be taken, and no amount', () => {
    expect(firstProduct(PRODUCTS, 'out')).toBe(SUKARELA);
    expect(proposedAmount(SUKARELA, 'out')).toBeNull();
    expect(firstProduct([POKOK, WAJIB], 'out')).toBeNull();
  });

  test('where the member chooses the amount, none is proposed', () => {
    expect(proposedAmount(SUKARELA, 'in')).toBeNull();
  });

  test('without simpanan wajib the first product is taken', () => {
    expect(firstProduct([POKOK, SUKARELA], 'in')).toBe(POKOK);
    expect(firstProduct([], 'in')).toBeNull();
  });
});

describe('entryFeeDue', () => {
  test('a member who paid no simpanan pokok owes it first', () => {
    expect(entryFeeDue(PRODUCTS, [balance('POKOK'), balance('WAJIB')])).toBe(POKOK);
    expect(entryFeeDue(PRODUCTS, [])).toBe(POKOK);
  });

  test('paid once, it is not proposed again', () => {
    expect(entryFeeDue(PRODUCTS, [balance('POKOK', rupiah(100_000))])).toBeNull();
  });

  test('a pokok without an amount is nobody’s due', () => {
    expect(entryFeeDue([product('POKOK', 'pokok'), WAJIB], [])).toBeNull();
  });
});

test('the balance after is shown before anything is saved', () => {
  expect(balanceAfter(rupiah(6_150_000), { amountSen: rupiah(1_250_000), direction: 'in' })).toBe(rupiah(7_400_000));
  expect(balanceAfter(rupiah(6_150_000), { amountSen: rupiah(500_000), direction: 'out' })).toBe(rupiah(5_650_000));
  expect(balanceAfter(rupiah(6_150_000), { amountSen: null, direction: 'in' })).toBe(rupiah(6_150_000));
});

describe('missingIn', () => {
  const whole = { memberId: 'm', productCode: 'WAJIB', amountSen: rupiah(50_000), date: isoDate('2025-03-03'), cashAccountCode: '11103' };

  test('a whole draft misses nothing', () => {
    expect(missingIn(whole)).toBeNull();
  });

  test.each([
    ['member', { memberId: null }],
    ['product', { productCode: null }],
    ['amount', { amountSen: null }],
    ['amount', { amountSen: ZERO }],
    ['date', { date: null }],
    ['cash', { cashAccountCode: null }],
    // The first field in the order of the form is named.
    ['member', { memberId: null, amountSen: null, date: null }],
  ] as const)('names %s', (field, change) => {
    expect(missingIn({ ...whole, ...change })).toBe(field);
  });
});
