import { expect, test } from 'vitest';
import type { AccountRow } from '#shared/contract/account.ts';
import { ZERO } from '#shared/money/sen.ts';
import { accountDraft, EMPTY_ACCOUNT, ofType, parentOfCode, underParent } from '../../../../renderer/features/settings/account-draft.ts';
import { accountRows } from '../../../../renderer/features/settings/account-rows.ts';

function account(code: string, part: Partial<AccountRow> = {}): AccountRow {
  return {
    code, name: `Akun ${code}`, type: 'asset', normal: 'debit', parentCode: null, heading: false, line: null, party: 'none', defaultUnitCode: null, role: null,
    archived: false, balanceSen: ZERO, used: false, ...part,
  };
}

const CHART = [
  account('11101', { name: 'Kas Kantor', parentCode: '111', role: 'cash', line: 'cashAndBank' }),
  account('111', { name: 'Kas', parentCode: '1', heading: true }),
  account('21101', { name: 'Simpanan Sukarela', parentCode: '211', type: 'liability', normal: 'credit' }),
  account('1', { name: 'ASET', heading: true }),
];

test('shows each account below its heading, in the order of the codes', () => {
  expect(accountRows(CHART, '').map((row) => [row.code, row.depth])).toEqual([['1', 0], ['111', 1], ['11101', 2], ['21101', 0]]);
});

test.each([
  ['kas', ['111', '11101']],
  ['111', ['111', '11101']],
  ['sukarela', ['21101']],
  ['tidak ada', []],
])('finds %s', (search, codes) => expect(accountRows(CHART, search).map((row) => row.code)).toEqual(codes));

test('keeps every account even when headings name each other', () => {
  const own = account('9', { parentCode: '9', heading: true });
  expect(accountRows([own], '').map((row) => row.code)).toEqual(['9']);
});

test('a new code falls under the heading it continues furthest', () => {
  expect(parentOfCode('11107', CHART)?.code).toBe('111');
  expect(parentOfCode('12', CHART)?.code).toBe('1');
  expect(parentOfCode('5', CHART)).toBeNull();
});

test('an account takes the class and the side of its heading', () => {
  const liability = account('2', { type: 'liability', normal: 'credit', heading: true, line: 'payables' });
  expect(underParent({ ...EMPTY_ACCOUNT, isCash: true }, liability)).toMatchObject({ parentCode: '2', type: 'liability', normal: 'credit', line: 'payables', isCash: false });
  expect(underParent({ ...EMPTY_ACCOUNT, parentCode: '2' }, null).parentCode).toBeNull();
  expect(ofType(EMPTY_ACCOUNT, 'income').normal).toBe('credit');
});

test('a cash account is edited as one', () => expect(accountDraft(account('11101', { role: 'bank' })).isCash).toBe(true));
