import { formatRupiah } from '#shared/money/format.ts';
import { sen } from '#shared/money/sen.ts';
import classes from './Chart.module.css';

/** What ECharts hands to a tooltip formatter for one series at the category under the pointer. */
export type TooltipPoint = {
  readonly axisValueLabel: string;
  readonly seriesName: string;
  readonly value: unknown;
  readonly color: unknown;
};

/**
 * The tooltip as an element. ECharts' own is a string with style attributes, which the content security policy forbids; what
 * is set on an element by script is allowed.
 */
export function tooltipElement(points: readonly TooltipPoint[]): HTMLElement {
  const box = document.createElement('div');
  box.className = classes.tooltip ?? '';
  box.append(textElement('strong', points[0]?.axisValueLabel ?? ''));
  for (const point of points) {
    const line = textElement('span', point.seriesName);
    const mark = document.createElement('i');
    mark.style.background = typeof point.color === 'string' ? point.color : '';
    line.prepend(mark);
    box.append(line, textElement('b', typeof point.value === 'number' ? formatRupiah(sen(point.value)) : '–'));
  }
  return box;
}

function textElement(tag: 'strong' | 'span' | 'b', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
