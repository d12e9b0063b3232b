import { render } from 'svelte/server';
import { noEmphasis, type Emphasis } from '$lib/viz/emphasis';
import type { BaseLayout } from '$lib/viz/layout';
import { exportPaint } from '$lib/viz/paint';
import type { AnyExhibit, ChartProps } from '../types';
import { parseSvg, type SvgElement } from '$lib/viz/svgTree';

/** Draws a layout as the server does, in the colours of a file in the light theme. */
export function draw(
  { component }: AnyExhibit,
  layout: BaseLayout,
  emphasis: Emphasis = noEmphasis,
  href: ChartProps<BaseLayout>['href'] = ({ kind, id }) => `/${kind}/${id}/`
): SvgElement {
  const props = {
    layout,
    emphasis,
    paint: exportPaint.light,
    href,
    labelledBy: 'title',
    describedBy: 'how'
  };
  return parseSvg(render(component, { props }).body.trim());
}
