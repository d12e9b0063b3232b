import type PptxGenJS from 'pptxgenjs';
import type { SlideChart } from '$lib/exhibits/types';
import type { Box } from '$lib/viz/layout';
import { exportPaint, periodPaint } from '$lib/viz/paint';
import { sayable } from '../element';

const paint = exportPaint.light;
const bare = (colour: string) => colour.slice(1);

/** `{n} mio. kr.` as an Office number format: `General" mio. kr."`. */
export function formatCode(unit: string): string {
  const [before = '', after = ''] = sayable(unit).replaceAll('"', '').split('{n}');
  const quoted = (text: string) => (text ? `"${text}"` : '');
  return `${quoted(before)}General${quoted(after)}`;
}

/** Above so many categories, names and numbers are set smaller. */
const many = 10;

/** Puts a chart on a slide whose numbers can be edited there. @param altText the chart in words */
export function addNativeChart(
  slide: PptxGenJS.Slide,
  { kind, categories, series, unit }: SlideChart,
  { x, y, width: w, height: h }: Box,
  altText: string
): void {
  const labels = categories.map(sayable);
  const size = categories.length > many ? 11 : 14;
  const stacked = kind === 'stacked-bars';
  const data = series.map(({ name, values }) => ({
    name: sayable(name),
    labels,
    // An empty point is said by null, which the types of the library leave out.
    values: values as number[]
  }));
  slide.addChart('bar', data, {
    x,
    y,
    w,
    h,
    altText,
    objectName: 'chart',
    barDir: kind === 'columns' ? 'col' : 'bar',
    barGrouping: stacked ? 'stacked' : 'clustered',
    barGapWidthPct: categories.length > 5 ? 35 : 60,
    chartColors: series.map(({ position }) =>
      bare(position === null ? paint.rest : periodPaint(paint, position).solid)
    ),
    // From the top down; the types of the library know only the other way.
    catAxisOrientation: (kind === 'columns' ? 'minMax' : 'maxMin') as 'minMax',
    catAxisLabelFontFace: 'Arial',
    catAxisLabelFontSize: size,
    catAxisLabelColor: bare(paint.ink),
    catAxisLineColor: bare(paint.neutral),
    valAxisHidden: true,
    valAxisMinVal: 0,
    ...(stacked && { valAxisMaxVal: 100 }),
    valAxisLineShow: false,
    valGridLine: { style: 'none' },
    showValue: true,
    dataLabelFormatCode: formatCode(unit),
    dataLabelPosition: stacked ? 'ctr' : 'outEnd',
    dataLabelFontFace: 'Arial',
    dataLabelFontSize: size,
    dataLabelColor: bare(paint.ink),
    showLegend: series.length > 1,
    legendPos: 't',
    legendFontFace: 'Arial',
    legendFontSize: 14,
    legendColor: bare(paint.ink)
  });
}
