import { describe, expect, it } from 'vitest';
import type { AccountRow } from '#shared/contract/account.ts';
import { rupiah, ZERO } from '#shared/money/sen.ts';
import { accountTree, matchAccounts } from '../../../../renderer/features/account/account-tree.ts';

function account(code: string, part: Partial<AccountRow>): AccountRow {
  return {
    code, name: `Akun ${code}`, type: 'asset', normal: 'debit', parentCode: null, heading: false, line: null, party: 'none',
    defaultUnitCode: null, role: null, archived: false, balanceSen: ZERO, used: false, ...part,
  };
}

const CHART = [
  account('12', { heading: true, name: 'Aset tetap', parentCode: '1' }),
  account('12101', { name: 'Gedung', parentCode: '12', balanceSen: rupiah(90_000_000) }),
  account('12102', { name: 'Akumulasi penyusutan gedung', parentCode: '12', normal: 'credit', balanceSen: rupiah(15_000_000) }),
  account('11', { heading: true, name: 'Aset lancar', parentCode: '1' }),
  account('11101', { name: 'Kas USP', parentCode: '11', balanceSen: rupiah(2_500_000) }),
  account('1', { heading: true, name: 'Aset' }),
];

describe('the chart as a tree', () => {
  it('puts headings before their children and adds up what stands under them, contra accounts subtracted', () => {
    expect(accountTree(CHART).map(({ account: { code }, depth, totalSen }) => [code, depth, totalSen])).toEqual([
      ['1', 0, rupiah(77_500_000)],
      ['11', 1, rupiah(2_500_000)],
      ['11101', 2, rupiah(2_500_000)],
      ['12', 1, rupiah(75_000_000)],
      ['12101', 2, rupiah(90_000_000)],
      ['12102', 2, rupiah(15_000_000)],
    ]);
  });

  it('shows every account once, also without its parent and in a circle of parents', () => {
    const lost = [account('9', { parentCode: '8' }), account('5', { parentCode: '6' }), account('6', { parentCode: '5' })];
    expect(accountTree(lost).map((node) => node.account.code)).toEqual(['9', '5', '6']);
  });

  it('is found by the beginning of a code or words of a name', () => {
    const tree = accountTree(CHART);
    const found = (text: string) => matchAccounts(tree, text).map((node) => node.account.code);
    expect(found('121')).toEqual(['12101', '12102']);
    expect(found('gedung akumulasi')).toEqual(['12102']);
    expect(found('KAS')).toEqual(['11101']);
    expect(found('  ')).toHaveLength(CHART.length);
    expect(found('1101'), 'not in the middle of a code').toEqual([]);
  });
});
