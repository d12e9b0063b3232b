import { Resvg } from '@resvg/resvg-js';
import { render } from 'svelte/server';
import { noEmphasis } from '$lib/viz/emphasis';
import type { Draw } from './figure';

/** Draws as the server does, in Node. */
export const drawOnServer: Draw = ({ component }, layout, paint) =>
  render(component, {
    props: {
      layout,
      paint,
      emphasis: noEmphasis,
      href: () => undefined,
      labelledBy: undefined,
      describedBy: undefined
    }
  }).body.trim();

/**
 * Renders an SVG document at the size it states, in Node. Letters are drawn, so no font is loaded
 * unless a text is left that our own fonts have no signs for.
 */
export async function rasteriseInNode(markup: string): Promise<Uint8Array> {
  const loadSystemFonts = markup.includes('<text');
  return new Resvg(markup, { font: { loadSystemFonts } }).render().asPng();
}
