import { exportPaint } from '$lib/viz/paint';

/** How light a colour is to the eye, 0 to 1: relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** White on a dark fill, ink on a light one. */
const labelColour = (fill: string) =>
  (luminance(fill) < 0.4 ? exportPaint.light.surface : exportPaint.light.ink).slice(1);

/** The numbers on the parts of a stacked bar stand on its fill: each series gets a colour to suit. */
function mendLabels(series: string): string {
  const [, fill] = /<c:spPr>\s*<a:solidFill><a:srgbClr val="([\dA-F]{6})"/.exec(series)!;
  return series.replace(/<c:dLbls>.*?<\/c:dLbls>/s, (labels) =>
    labels.replace(/<a:srgbClr val="[\dA-F]{6}"\/?>/, (colour) =>
      colour.replace(/"[\dA-F]{6}"/, `"${labelColour(fill!)}"`)
    )
  );
}

/**
 * Mends what pptxgenjs writes into a chart that programs stumble over: ids of axes that are not
 * there (a third one in every bar chart), points without a number, and stacked bars whose parts
 * stand apart.
 */
export function mendChart(xml: string): string {
  const axes = new Set(
    [...xml.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"\/>/g)].map(([, id]) => id)
  );
  const mended = xml
    .replace(/<c:axId val="(\d+)"\/>/g, (all, id: string) => (axes.has(id) ? all : ''))
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '');
  if (!mended.includes('<c:grouping val="stacked"/>')) return mended;
  return mended
    .replace(/<c:overlap val="[^"]*"\/>/, '<c:overlap val="100"/>')
    .replace(/<c:ser>.*?<\/c:ser>/gs, mendLabels);
}
