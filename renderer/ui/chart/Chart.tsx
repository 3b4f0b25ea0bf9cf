import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';
import classes from './Chart.module.css';

/**
 * Any ECharts option as SVG that follows the size of its place. The library arrives after the first paint. Prefer
 * TrendChart, which carries the look; `label` is what a screen reader hears.
 */
export function Chart(props: { readonly label: string; readonly option: EChartsCoreOption; readonly heightPixels?: number }) {
  const place = useRef<HTMLDivElement>(null);
  const draw = useRef<((option: EChartsCoreOption) => void) | null>(null);
  const latest = useRef(props.option);

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    let stop: (() => void) | null = null;
    let gone = false;
    void Promise.all([import('./chart-engine.ts'), fontsReady()]).then(([{ startChart }]) => {
      if (gone) return;
      const chart = startChart(element);
      const observer = new ResizeObserver(() => chart.resize());
      observer.observe(element);
      draw.current = (option) => chart.setOption(option, { notMerge: true });
      draw.current(latest.current);
      stop = () => {
        observer.disconnect();
        chart.dispose();
      };
    });
    return () => {
      gone = true;
      draw.current = null;
      stop?.();
    };
  }, []);

  useEffect(() => {
    latest.current = props.option;
    draw.current?.(props.option);
  }, [props.option]);

  return (
    <div
      ref={place}
      role="img"
      aria-label={props.label}
      className={classes.chart}
      style={props.heightPixels === undefined ? undefined : { height: props.heightPixels, flex: 'none' }}
    />
  );
}

/** ECharts measures its labels once; before the font is there it would measure another one. */
function fontsReady(): Promise<unknown> {
  return Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 12px 'Plus Jakarta Sans'`)));
}
