import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, TooltipComponent, AriaComponent, LabelLayout, SVGRenderer]);

/** The part of ECharts the screens draw with. Loaded only when a chart is shown (see Chart.tsx). */
export function startChart(element: HTMLElement): ECharts {
  return init(element, null, { renderer: 'svg' });
}
