import { useMemo } from 'react';
import { Chart } from './Chart.tsx';
import { trendOption, type ChartData } from './chart-option.ts';

/** Lines over time, labelled at their ends. Keep `data` stable between renders (useMemo or query data). */
export function TrendChart(props: { readonly label: string; readonly data: ChartData; readonly heightPixels?: number }) {
  const option = useMemo(() => trendOption(props.data), [props.data]);
  return props.heightPixels === undefined ? (
    <Chart label={props.label} option={option} />
  ) : (
    <Chart label={props.label} option={option} heightPixels={props.heightPixels} />
  );
}
