import { Resvg } from '@resvg/resvg-js';

/**
 * Renders an SVG document at the size it states. Letters are drawn, so no font is loaded unless a
 * text is left that our own fonts have no signs for.
 */
export async function rasterise(markup: string): Promise<Uint8Array> {
  const loadSystemFonts = markup.includes('<text');
  return new Resvg(markup, { font: { loadSystemFonts } }).render().asPng();
}
