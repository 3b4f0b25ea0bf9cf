import type { EChartsCoreOption } from 'echarts/core';
import { formatShort } from '#shared/money/format.ts';
import { sen, type Sen } from '#shared/money/sen.ts';
import { PALETTE, SERIES_COLORS } from '../../styles/palette.ts';
import { tooltipElement } from './chart-tooltip.ts';

export type ChartSeries = {
  readonly label: string;
  /** One value per category; null leaves a gap. */
  readonly valuesSen: readonly (Sen | null)[];
  /** Green for the first, gold for the second, unless told. */
  readonly color?: string;
};

export type ChartData = { readonly categories: readonly string[]; readonly series: readonly ChartSeries[] };

const LABEL = { fontFamily: "'Plus Jakarta Sans'", fontSize: 11, color: PALETTE.muted };
const PAIR_COLORS = [PALETTE.green, PALETTE.gold, ...SERIES_COLORS.slice(7)];

/** Lines with their name and last value written at their end; no legend to look up. */
export function trendOption(data: ChartData): EChartsCoreOption {
  return {
    ...frame(data.categories),
    series: data.series.map((series, index) => {
      const color = series.color ?? pairColor(index);
      const lastIndex = series.valuesSen.findLastIndex((value) => value !== null);
      return {
        type: 'line',
        name: series.label,
        color,
        lineStyle: { width: 2 },
        symbol: 'circle',
        symbolSize: (_value: unknown, point: { readonly dataIndex: number }) => (point.dataIndex === lastIndex ? 7 : 0),
        data: [...series.valuesSen],
        // The end label stands at the last point, in the colour of the line.
        endLabel: {
          show: true,
          distance: 8,
          formatter: `${series.label} ${shortOf(series.valuesSen[lastIndex] ?? null)}`,
          color: textColor(color),
          fontFamily: LABEL.fontFamily,
          fontSize: 12,
          fontWeight: 600,
        },
        labelLayout: { moveOverlap: 'shiftY' },
      };
    }),
  };
}

/** Room at the right for the words at the end of the lines. */
const END_LABEL_PIXELS = 112;

function frame(categories: readonly string[]): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: LABEL.fontFamily },
    aria: { enabled: false },
    grid: { left: 4, right: END_LABEL_PIXELS, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      trigger: 'axis',
      confine: true,
      axisPointer: { type: 'line', lineStyle: { color: PALETTE.borderStrong } },
      backgroundColor: PALETTE.surface,
      borderColor: PALETTE.border,
      borderWidth: 1,
      padding: [8, 10],
      formatter: tooltipElement,
    },
    xAxis: {
      type: 'category',
      data: [...categories],
      boundaryGap: false,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...LABEL, margin: 12 },
    },
    yAxis: {
      type: 'value',
      scale: true,
      splitNumber: 3,
      axisLabel: { ...LABEL, formatter: (value: number) => shortOf(sen(Math.round(value))) },
      splitLine: { lineStyle: { color: PALETTE.graySoft } },
    },
  };
}

function pairColor(index: number): string {
  return PAIR_COLORS[index % PAIR_COLORS.length] ?? PALETTE.green;
}

/** Gold is too light to be read as text; its words are written in the amber of the look. */
function textColor(color: string): string {
  return color === PALETTE.gold ? PALETTE.amber : color;
}

function shortOf(valueSen: Sen | null): string {
  return valueSen === null ? '' : formatShort(valueSen);
}
