import type { LayoutContext } from '$lib/viz/layout';
import type { Options } from '../types';
import { designWidth } from './bands';
import type { Drawing, NetworkLayout } from './draw';
import type { NetworkInput } from './graph';
import { layoutPicture } from './picture';
import { readNetwork } from './reading';
import { areaUnit } from './shapes';
import { layoutTree } from './tree';

/**
 * The network as the reader has chosen to see it: a picture where there is room for one, else one
 * node with what hangs on it as an indented list.
 */
export function layoutNetwork(
  input: NetworkInput,
  options: Options,
  context: LayoutContext
): NetworkLayout {
  const { graph, chosen, view } = readNetwork(input, options);
  // What is hidden leaves the rest at its place and at its size.
  const hides = (options['hide'] ?? '') !== '' || (options['cut'] ?? '') !== '';
  const { view: whole } =
    hides && view.roots.length === 0 ? readNetwork(input, { view: chosen.view }) : { view };
  const drawing: Drawing = { graph, view, whole, unit: areaUnit(whole.nodes), context };
  if (context.width < designWidth) return layoutTree(drawing, chosen.steps);
  return layoutPicture(drawing, input.layouts[chosen.view]);
}
