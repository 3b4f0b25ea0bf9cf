import { formatShort, groupThousands } from '#shared/money/format.ts';
import { sen, type Sen } from '#shared/money/sen.ts';

/**
 * Chart options as plain data for ECharts, used by the screen and, drawn to SVG, by paper. No library is imported: the
 * renderer and background/report hand the object to their own `setOption`.
 */
export type ChartOption = { readonly [key: string]: ChartValue };
export type ChartValue =
  | string | number | boolean | null
  | ((parameter: never) => string)
  | readonly ChartValue[]
  | { readonly [key: string]: ChartValue };

/** One line or one run of bars; `values` stand in the order of the categories, null where nothing is known. */
export type ChartSeries = { readonly name: string; readonly values: readonly (number | null)[] };

/**
 * `unit` says what the values are: sen (axis in "jt" and "M") or a plain count (members). `dark` is never needed: paper and
 * the default screen are light; the renderer may pass its own palette.
 */
export type ChartInput = {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly unit: 'sen' | 'count';
  readonly palette?: ChartPalette;
  /** Screen: tooltips and motion. Paper: neither. */
  readonly surface: 'screen' | 'paper';
};

export type ChartPalette = {
  readonly series: readonly string[];
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
};

/** The tokens of the look: green first, gold for the second series. */
export const LIGHT_PALETTE: ChartPalette = {
  series: ['#1f6b4a', '#b9862f', '#4a7fa5', '#8a5a83'],
  text: '#1b221d',
  muted: '#667067',
  rule: '#e3e6e1',
};

const FONT_FAMILY = 'Plus Jakarta Sans';
/** Room at the right for the names of the lines, in pixels per character of the longest name. */
const LABEL_PIXELS_PER_CHARACTER = 6.4;

/** Lines over time, each named at its end instead of in a legend. Zero is on the axis only where the data reach it. */
export function lineChart(input: ChartInput): ChartOption {
  const palette = input.palette ?? LIGHT_PALETTE;
  const longest = Math.max(0, ...input.series.map((series) => series.name.length));
  return {
    ...frame(input, palette, { right: Math.round(longest * LABEL_PIXELS_PER_CHARACTER) + 16, top: 12 }),
    xAxis: { ...categoryAxis(input, palette), boundaryGap: false },
    yAxis: { ...valueAxis(input, palette), scale: true },
    series: input.series.map((series, index) => ({
      type: 'line',
      name: series.name,
      data: series.values,
      symbol: 'circle',
      symbolSize: 5,
      showSymbol: input.surface === 'paper',
      lineStyle: { width: 2.2 },
      endLabel: {
        show: true,
        formatter: '{a}',
        color: palette.series[index % palette.series.length] ?? palette.text,
        fontFamily: FONT_FAMILY,
        fontSize: 11,
        fontWeight: 'bold',
      },
      labelLayout: { moveOverlap: 'shiftY' },
    })),
  };
}

/** Bars side by side; a single series carries its value above each bar, several are named in a line on top. */
export function barChart(input: ChartInput): ChartOption {
  const palette = input.palette ?? LIGHT_PALETTE;
  const alone = input.series.length === 1;
  const base = frame(input, palette, { right: 12, top: alone ? 22 : 30 });
  return {
    ...base,
    ...(alone ? {} : { legend: legend(palette) }),
    xAxis: categoryAxis(input, palette),
    yAxis: valueAxis(input, palette),
    series: input.series.map((series) => ({
      type: 'bar',
      name: series.name,
      data: series.values,
      barMaxWidth: 34,
      itemStyle: { borderRadius: [3, 3, 0, 0] },
      label: {
        show: alone,
        position: 'top',
        color: palette.text,
        fontFamily: FONT_FAMILY,
        fontSize: 10,
        formatter: (point: { readonly value: number }): string => formatChartValue(point.value, input.unit),
      },
    })),
  };
}

/** A value as axes and labels write it: "120 jt", "1,2 M", or a plain count "1.250". */
export function formatChartValue(value: number, unit: ChartInput['unit']): string {
  return unit === 'sen' ? formatShort(toSen(value)) : groupThousands(Math.round(value));
}

function frame(input: ChartInput, palette: ChartPalette, roomPixels: { readonly right: number; readonly top: number }): ChartOption {
  return {
    animation: input.surface === 'screen',
    color: palette.series,
    textStyle: { fontFamily: FONT_FAMILY, fontSize: 11, color: palette.text },
    grid: { left: 8, right: roomPixels.right, top: roomPixels.top, bottom: 6, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      show: input.surface === 'screen',
      trigger: 'axis',
      valueFormatter: (value: number): string => formatChartValue(value, input.unit),
    },
  };
}

function legend(palette: ChartPalette): ChartValue {
  return {
    show: true, top: 0, left: 0, itemWidth: 10, itemHeight: 10, icon: 'roundRect',
    textStyle: { color: palette.text, fontFamily: FONT_FAMILY, fontSize: 11 },
  };
}

function categoryAxis(input: ChartInput, palette: ChartPalette): ChartOption {
  return {
    type: 'category',
    data: input.categories,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.rule } },
    axisLabel: { color: palette.muted, fontFamily: FONT_FAMILY, fontSize: 10 },
  };
}

function valueAxis(input: ChartInput, palette: ChartPalette): ChartOption {
  return {
    type: 'value',
    splitNumber: 4,
    ...(input.unit === 'count' ? { minInterval: 1 } : {}),
    axisLabel: {
      color: palette.muted,
      fontFamily: FONT_FAMILY,
      fontSize: 10,
      formatter: (value: number): string => formatChartValue(value, input.unit),
    },
    splitLine: { lineStyle: { color: palette.rule } },
  };
}

/** Axis ticks are chosen by the chart and can fall between sen. */
function toSen(value: number): Sen {
  return sen(Math.round(value));
}
