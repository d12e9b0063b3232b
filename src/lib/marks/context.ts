import { createContext } from 'svelte';
import type { Emphasis } from '$lib/viz/emphasis';
import type { MarkTarget } from '$lib/model/types';
import type { Paint } from '$lib/viz/paint';

/** What every part of one chart shares; read lazily, so that a change reaches the marks. */
export interface ChartContext {
  readonly emphasis: Emphasis;
  readonly paint: Paint;
  /** The address a mark leads to, undefined where a mark must not be a link. */
  readonly href: (target: MarkTarget) => string | undefined;
}

export const [getChart, setChart] = createContext<ChartContext>();
