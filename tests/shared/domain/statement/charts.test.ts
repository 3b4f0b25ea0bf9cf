import { expect, test } from 'vitest';
import { rupiah } from '#shared/money/sen.ts';
import { barChart, formatChartValue, lineChart } from '#shared/domain/statement/charts.ts';

test('writes money on axes as people say it and counts with dots', () => {
  expect(formatChartValue(rupiah(771_500_000), 'sen')).toBe('771,5 jt');
  expect(formatChartValue(rupiah(1_200_000_000), 'sen')).toBe('1,2 M');
  expect(formatChartValue(12_345, 'count')).toBe('12.345');
});

test('names lines at their end and keeps paper free of motion and tooltips', () => {
  const input = { categories: ['Jan', 'Feb'], series: [{ name: 'Simpanan', values: [1, 2] }], unit: 'count', surface: 'paper' } as const;
  expect(lineChart(input)).toMatchObject({
    animation: false, tooltip: { show: false }, series: [{ type: 'line', name: 'Simpanan', endLabel: { show: true } }],
  });
  expect(barChart(input)).toMatchObject({ series: [{ type: 'bar', label: { show: true } }] });
});
