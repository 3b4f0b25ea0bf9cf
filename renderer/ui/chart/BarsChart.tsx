import { useMemo } from 'react';
import { Chart } from './Chart.tsx';
import { barsOption, type ChartData } from './chart-option.ts';

/** Bars per category. Keep `data` stable between renders (useMemo or query data). */
export function BarsChart(props: {
  readonly label: string;
  readonly data: ChartData & { readonly stacked?: boolean };
  readonly heightPixels?: number;
}) {
  const option = useMemo(() => barsOption(props.data), [props.data]);
  return props.heightPixels === undefined ? (
    <Chart label={props.label} option={option} />
  ) : (
    <Chart label={props.label} option={option} heightPixels={props.heightPixels} />
  );
}
