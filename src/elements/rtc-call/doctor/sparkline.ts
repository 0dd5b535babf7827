import { svg, type TemplateResult } from 'lit';

const WIDTH = 120;
const HEIGHT = 28;

/** A line of the last values, the newest at the end; the highest touches the top. */
export function sparkline(values: readonly number[], most: number): TemplateResult {
  const top = Math.max(1, ...values);
  const step = WIDTH / (most - 1);
  const start = WIDTH - (values.length - 1) * step;
  const points = values.map((value, at) => `${start + at * step},${HEIGHT - 1 - (value / top) * (HEIGHT - 2)}`);
  return svg`<svg class="sparkline" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><polyline points=${points.join(' ')} /></svg>`;
}
