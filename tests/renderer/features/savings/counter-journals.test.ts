import { expect, test } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import type { JournalRow } from '#shared/contract/journal.ts';
import { negate, rupiah, ZERO } from '#shared/money/sen.ts';
import { counterRows, totalsOfRows } from '../../../../renderer/features/savings/counter-journals.ts';

const DEPOSIT: JournalRow = {
  id: 'aa-1', document: 'KM-A1-2025-000412', date: isoDate('2025-03-03'), month: 202503, enteredAt: '2025-03-03T02:00:00.000Z', kind: 'KM',
  text: 'Setoran Simpanan Wajib', memberNumber: 'A-0117', memberName: 'Sri Wahyuni', unitCode: 'USP', totalSen: rupiah(100_000),
  cashSen: rupiah(100_000), reversesId: null, reversedById: null,
};
const WITHDRAWAL: JournalRow = { ...DEPOSIT, text: 'Penarikan Simpanan Sukarela', id: 'aa-2', document: 'KK-A1-2025-000071', kind: 'KK', totalSen: rupiah(500_000), cashSen: negate(rupiah(500_000)) };
const ELECTRICITY: JournalRow = { ...WITHDRAWAL, id: 'aa-3', memberNumber: null, memberName: null };
const SHOP_SALE: JournalRow = { ...DEPOSIT, id: 'aa-5', text: 'Penjualan toko tunai' };
const RELEASE: JournalRow = { ...DEPOSIT, id: 'aa-4', kind: 'BM', cashSen: ZERO };

test('the counter lists deposits and withdrawals of members, each on its side', () => {
  const rows = counterRows([DEPOSIT, WITHDRAWAL, ELECTRICITY, SHOP_SALE, RELEASE]);
  expect(rows.map((row) => [row.id, row.inSen, row.outSen])).toEqual([
    ['aa-1', rupiah(100_000), ZERO],
    ['aa-2', ZERO, rupiah(500_000)],
  ]);
  expect(totalsOfRows(rows)).toEqual({ inSen: rupiah(100_000), outSen: rupiah(500_000) });
});

test('an empty day has totals of nothing', () => {
  expect(totalsOfRows(counterRows([]))).toEqual({ inSen: ZERO, outSen: ZERO });
});
