import { describe, expect, it } from 'vitest';
import type { CashAccount } from '#shared/contract/journal.ts';
import { rupiah, sen, ZERO } from '#shared/money/sen.ts';
import {
  balanceAfter, blankCashLine, cashBalance, cashLineProblems, cashLinesToPost, cashTotal, nextCashKey, refusedCashLines, type CashLine,
} from '../../../../renderer/features/cash/cash-draft.ts';
import { firstCashAccount } from '../../../../renderer/features/cash/use-cash-accounts.ts';

const SITI = { id: 'a1-7', number: 'A-0007', name: 'Siti Aminah' };
const LINES: readonly CashLine[] = [
  { key: '1', accountCode: '41101', member: null, amountSen: rupiah(150_000) },
  { key: '2', accountCode: '21101', member: SITI, amountSen: rupiah(25_000) },
  blankCashLine('3'),
];

function box(code: string, part: Partial<CashAccount>): CashAccount {
  return { code, name: code, unitCode: null, role: 'cash', balanceSen: ZERO, todayInSen: ZERO, todayOutSen: ZERO, ...part };
}

describe('a cash entry being typed', () => {
  it('adds up its lines and shows what the box will hold', () => {
    expect(cashTotal(LINES)).toBe(rupiah(175_000));
    expect(balanceAfter(rupiah(1_000_000), { direction: 'receive', totalSen: rupiah(175_000) })).toBe(rupiah(1_175_000));
    expect(balanceAfter(rupiah(100_000), { direction: 'pay', totalSen: rupiah(175_000) })).toBe(sen(-7_500_000));
  });

  it('sends its lines in their order without blank ones', () => {
    expect(cashLinesToPost(LINES)).toEqual([
      { accountCode: '41101', amountSen: rupiah(150_000), memberId: null },
      { accountCode: '21101', amountSen: rupiah(25_000), memberId: 'a1-7' },
    ]);
  });

  it('points at lines without an account or an amount', () => {
    const lines = [...LINES, { ...blankCashLine('4'), amountSen: rupiah(1) }, { ...blankCashLine('5'), accountCode: '41101', amountSen: ZERO }];
    expect([...cashLineProblems(lines)]).toEqual([
      ['4', 'entry.accountMissing'],
      ['5', 'entry.amountMissing'],
    ]);
  });

  it('finds the line a refusal speaks of', () => {
    expect(refusedCashLines({ code: 'account.isHeading', params: { code: '41101' } }, LINES)).toEqual(['1']);
    expect(refusedCashLines({ code: 'account.isControl', params: { code: '21101' } }, LINES), 'it has its member').toEqual([]);
    expect(refusedCashLines({ code: 'cash.accountWrong', params: { code: '41101' } }, LINES)).toEqual([]);
  });

  it('gives a new line a key of its own', () => {
    expect(nextCashKey(LINES)).toBe('4');
  });
});

describe('the cash accounts', () => {
  const accounts = [
    box('11101', { balanceSen: rupiah(500_000) }),
    box('11102', { balanceSen: rupiah(250_000), unitCode: 'TOKO' }),
    box('11201', { balanceSen: rupiah(9_000_000), role: 'bank' }),
  ];

  it('are added up by kind', () => {
    expect(cashBalance(accounts, 'cash')).toBe(rupiah(750_000));
    expect(cashBalance(accounts, 'bank')).toBe(rupiah(9_000_000));
  });

  it('begin with the box of the unit, else the first box, else whatever there is', () => {
    expect(firstCashAccount(accounts, 'TOKO')?.code).toBe('11102');
    expect(firstCashAccount(accounts, 'TANI')?.code).toBe('11101');
    expect(firstCashAccount(accounts, null)?.code).toBe('11101');
    expect(firstCashAccount(accounts.slice(2), null)?.code).toBe('11201');
    expect(firstCashAccount([], null)).toBeNull();
  });
});
