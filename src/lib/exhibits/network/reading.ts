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

/** Title, table and drawing of one view ask for the same reading. */
const readings = new WeakMap<NetworkInput, WeakMap<Options, Reading>>();

/** Reads the options against the whole network, and the network as the options ask. */
export function readNetwork(input: NetworkInput, options: Options): Reading {
  const own = readings.get(input) ?? new WeakMap<Options, Reading>();
  readings.set(input, own);
  const reading = own.get(options) ?? read(input, options);
  own.set(options, reading);
  return reading;
}

function read(input: NetworkInput, options: Options): Reading {
  const chosen = chosenIn(graphOf(input), options);
  const graph = graphOf(input, chosen.view);
  return { graph, chosen, view: viewOf(graph, chosen) };
}
