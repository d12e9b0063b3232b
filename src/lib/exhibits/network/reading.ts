import type { Options } from '../types';
import { chosenIn, type Chosen } from './choices';
import { graphOf, type Graph, type NetworkInput } from './graph';
import { viewOf, type View } from './view';

/** What a reader looks at: the network, the choices, and what they leave of it. */
export interface Reading {
  graph: Graph;
  chosen: Chosen;
  view: View;
}

/** Reads the options against the whole network, and the network as the options ask. */
export function readNetwork(input: NetworkInput, options: Options): Reading {
  const chosen = chosenIn(graphOf(input), options);
  const graph = graphOf(input, chosen.view);
  return { graph, chosen, view: viewOf(graph, chosen) };
}
