import classes from './Sparkline.module.css';

const WIDTH = 92;
const HEIGHT = 24;
const MARGIN = 2;

/** The shape of the last values as a thin line; decoration beside a figure, so it is hidden from screen readers. */
export function Sparkline(props: { readonly values: readonly number[]; readonly tone?: 'green' | 'gold' }) {
  if (props.values.length < 2) return null;
  return (
    <svg className={classes.line} data-tone={props.tone ?? 'green'} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <polyline points={sparklinePoints(props.values)} fill="none" strokeWidth="1.5" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}

/** The values scaled into the drawing, as an SVG points list. A flat series lies in the middle. */
export function sparklinePoints(values: readonly number[]): string {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return values
    .map((value, index) => {
      const x = MARGIN + (index * (WIDTH - 2 * MARGIN)) / (values.length - 1);
      const rise = span === 0 ? 0.5 : (value - low) / span;
      const y = HEIGHT - MARGIN - rise * (HEIGHT - 2 * MARGIN);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(' ');
}
