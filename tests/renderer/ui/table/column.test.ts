import { expect, test } from 'vitest';
import { columnTemplate, compareCells, figurePixels, formatCell, labelledTotals, shownColumns, tableWidthPixels, type DataColumn } from '../../../../renderer/ui/table/column.ts';

test.each([
  ['money', 125_000_050, '1.250.000,50'],
  ['money', -5_000_000, '(50.000)'],
  ['money', null, ''],
  ['count', 12_345, '12.345'],
  ['percent', 2500, '25,00\u00a0%'],
  ['date', '2025-03-03', '03/03/2025'],
  ['text', 'A-0117', 'A-0117'],
] as const)('a %s of %j is written %j', (kind, value, text) => expect(formatCell(kind, value)).toBe(text));

test('sorts numbers by size, words by their digits, nothing last', () => {
  expect([30, null, 4, 200].sort(compareCells)).toEqual([4, 30, 200, null]);
  expect(['A-10', 'a-9', 'B-1'].sort(compareCells)).toEqual(['a-9', 'A-10', 'B-1']);
});

test('never makes a column narrower than its total, and keeps the edge of the panel', () => {
  const columns: readonly DataColumn<object>[] = [
    { key: 'name', label: 'Nama', value: () => '', widthPixels: 100 },
    { key: 'amount', label: 'Jumlah', kind: 'money', value: () => 0, widthPixels: 60, grow: 0 },
  ];
  // The first and the last cell have 6 px more at the edge.
  expect(columnTemplate(columns)).toBe('minmax(106px, 1fr) 66px');
  // "771.450.000" is 9 digits of 8 px, 2 dots of 5 px, 16 px of padding and the edge.
  expect(columnTemplate(columns, { amount: 77_145_000_000 })).toBe('minmax(106px, 1fr) 104px');
  expect(tableWidthPixels(columns, { amount: 77_145_000_000 })).toBe(210);
});

test('counts a dot, a bracket and a percent sign for what they are wide', () => {
  expect(figurePixels('301.950.774')).toBe(9 * 8 + 2 * 5);
  expect(figurePixels('(50.000)')).toBe(5 * 8 + 3 * 5);
  expect(figurePixels('25,00\u00a0%')).toBe(4 * 8 + 2 * 5 + 12);
});

test('leaves out a column that says nothing, if it may', () => {
  type Row = { readonly member: string | null };
  const columns: readonly DataColumn<Row>[] = [
    { key: 'text', label: 'Uraian', value: () => null },
    { key: 'member', label: 'Anggota', value: (row) => row.member, hideWhenEmpty: true },
  ];
  expect(shownColumns(columns, [{ member: null }]).map((column) => column.key)).toEqual(['text']);
  expect(shownColumns(columns, [{ member: null }, { member: 'A-0001' }]).map((column) => column.key)).toEqual(['text', 'member']);
});

test('calls the totals a total, unless a text says what is added up', () => {
  const columns: readonly DataColumn<object>[] = [
    { key: 'date', label: 'Tanggal', kind: 'date', value: () => '' },
    { key: 'amount', label: 'Jumlah', kind: 'money', value: () => 0 },
  ];
  expect(labelledTotals(columns, { amount: 500 }, 'Jumlah')).toEqual({ date: 'Jumlah', amount: 500 });
  expect(labelledTotals(columns, { date: '73 mutasi', amount: 500 }, 'Jumlah')).toEqual({ date: '73 mutasi', amount: 500 });
});
