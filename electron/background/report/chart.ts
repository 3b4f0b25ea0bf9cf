import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { barChart, lineChart, type ChartInput, type ChartOption } from '#shared/domain/statement/charts.ts';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, LabelLayout, SVGRenderer]);

export type PaperChart = Pick<ChartInput, 'categories' | 'series' | 'unit'> & { readonly kind: 'line' | 'bar' };

/** A chart as SVG text of the given size in points. Equal input gives equal text. */
export function chartSvg(chart: PaperChart, size: { readonly width: number; readonly height: number }): string {
  const input: ChartInput = { categories: chart.categories, series: chart.series, unit: chart.unit, surface: 'paper' };
  return optionSvg(chart.kind === 'line' ? lineChart(input) : barChart(input), size);
}

function optionSvg(option: ChartOption, size: { readonly width: number; readonly height: number }): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: size.width, height: size.height });
  try {
    chart.setOption(option);
    // The identifiers count up over the life of the process; numbered anew they make equal charts equal.
    const names = new Map<string, string>();
    return chart.renderToSVGString().replace(/zr\d+-[a-z]+-?\d+|zr\d+-[a-z]\d+/g, (name) => {
      const known = names.get(name) ?? `z${names.size}`;
      names.set(name, known);
      return known;
    });
  } finally {
    chart.dispose();
  }
}
