import { useMemo } from 'react';
import { MONTH_NAMES_SHORT } from '#shared/calendar/date.ts';
import { useWords } from '../../boot/words.ts';
import { TrendChart } from '../../ui/chart/TrendChart.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import type { HomeSeries } from './home-tiles.ts';
import { HOME_TEXT } from './text.ts';
import classes from './Home.module.css';

const CHART_HEIGHT_PIXELS = 186;

/** Savings beside loans, or beside cash where nothing is lent, over twelve months. */
export function TrendPanel(props: { readonly series: HomeSeries | null }) {
  const text = useWords(HOME_TEXT);
  const { series } = props;
  const lends = series !== null && series.loansSen.some((value) => value !== 0);
  const data = useMemo(() => {
    if (series === null) return null;
    const savings = { label: text('home.series.savings'), valuesSen: series.simpananSen };
    const other = lends
      ? { label: text('home.series.loans'), valuesSen: series.loansSen }
      : { label: text('home.series.cash'), valuesSen: series.cashSen };
    return { categories: series.months.map((month) => MONTH_NAMES_SHORT[(month % 100) - 1] ?? ''), series: [savings, other] };
  }, [series, lends, text]);
  const label = text(series === null || lends ? 'home.chart' : 'home.chartNoLoans');
  const empty = data !== null && data.series.every((line) => line.valuesSen.every((value) => value === 0));
  return (
    <Panel title={label}>
      <div className={classes.chart}>
        {data === null ? null : empty ? (
          <EmptyState title={text('home.chartEmpty')} explanation={text('home.chartEmptyMore')} />
        ) : (
          <TrendChart label={label} data={data} heightPixels={CHART_HEIGHT_PIXELS} />
        )}
      </div>
    </Panel>
  );
}
