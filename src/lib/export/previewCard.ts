import { measureText } from '$lib/viz/text';
import { textBlock } from '$lib/viz/textBlock';
import { tokens } from '$lib/viz/tokens';

/** What networks show a link's picture at, in px. */
const CARD = { width: 1200, height: 630 } as const;

/** A chart as the server draws it, with the paint of the light theme. */
export interface DrawnChart {
  svg: string;
  width: number;
  height: number;
}

const MARGIN = 56;
/** Below this scale nobody can read a chart: it is cut off at its foot instead. */
const SMALLEST = 0.9;
const FAMILY = 'Schibsted Grotesk, Arial, sans-serif';
const { paper, ink, muted } = tokens.light;

/**
 * The picture that stands for a link: the finding, and below it the chart as large as it fits.
 * @param title the finding, plain text
 * @param strip the colours of the agreements, in order of time
 * @returns an SVG document of 1200 × 630 px
 */
export function previewCard(
  title: string,
  { svg, width, height }: DrawnChart,
  site: string,
  strip: readonly string[]
): string {
  const room = { x: MARGIN, width: CARD.width - 2 * MARGIN };
  const style = { ...room, y: MARGIN - 8, size: 40, lineHeight: 48, face: 'sans-650' } as const;
  const { lines, height: titled } = textBlock(title, style, measureText);
  const top = style.y + titled + 24;
  const left = CARD.height - top - 72;
  const across = Math.min(room.width / width, 1.5);
  const scale = Math.min(across, Math.max(left / height, SMALLEST));
  const part = CARD.width / Math.max(1, strip.length);
  const body = svg.replace(/<!--[\s\S]*?-->/g, '').replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" font-family="${FAMILY}">`,
    `<clipPath id="room"><rect x="0" y="${top - 8}" width="${CARD.width}" height="${left + 8}"/></clipPath>`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${paper}"/>`,
    ...strip.map(
      (colour, i) => `<rect x="${i * part}" width="${part}" height="10" fill="${colour}"/>`
    ),
    ...lines.map(({ x, y, text }) => words(x, y, 40, ink, text)),
    `<g clip-path="url(#room)"><g transform="translate(${MARGIN} ${top}) scale(${scale})">${heavy(body)}</g></g>`,
    words(MARGIN, CARD.height - 28, 24, muted, site),
    '</svg>'
  ].join('');
}

function words(x: number, y: number, size: number, fill: string, text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return heavy(
    `<text x="${x}" y="${y}" font-size="${size}" font-weight="650" fill="${fill}">${escaped}</text>`
  );
}

/** The renderer sets no weight of a variable font, so heavy letters are given an outline. */
function heavy(svg: string): string {
  return svg.replace(
    /<text([^>]*font-size="([\d.]+)"[^>]*font-weight="[67]\d\d"[^>]*fill="([^"]+)")/g,
    (_, attributes: string, size: string, fill: string) =>
      `<text${attributes} stroke="${fill}" stroke-width="${(Number(size) * 0.028).toFixed(2)}"`
  );
}
