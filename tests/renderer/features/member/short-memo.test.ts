import { expect, test } from 'vitest';
import { withoutSimpanan } from '../../../../renderer/features/member/short-memo.ts';

test.each([
  ['Setoran Simpanan Wajib', 'Setoran Wajib'],
  ['Simpanan Sukarela', 'Sukarela'],
  ['Tabungan Hari Raya', 'Tabungan Hari Raya'],
  ['Simpanan', 'Simpanan'],
])('%j is %j under a heading that says simpanan', (whole, short) => {
  expect(withoutSimpanan(whole)).toBe(short);
});
