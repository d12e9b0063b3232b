import type { AppLocale } from '$lib/i18n/locale';
import type { MarkTarget } from '$lib/model/types';
import type { Measure } from './text';

/** What a layout is made for. `width` is in px; the height follows from the content. */
export interface LayoutContext {
  width: number;
  locale: AppLocale;
  measure: Measure;
}

/** A rectangle in px, origin at the top left. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A thing that can be pointed at, tapped and reached by keyboard; the box is its target. */
export interface PlacedMark extends Box {
  key: string;
  /** What the mark says, in full words, for those who do not see it. */
  label: string;
  /** Where it leads when there is no script to open the sentence panel. */
  target: MarkTarget;
}

/** Every layout has a size in px and a list of marks in reading order. */
export interface BaseLayout {
  width: number;
  height: number;
  marks: PlacedMark[];
}

/** A line of text with its baseline start, middle or end at `x`. */
export interface PlacedText {
  x: number;
  /** Of the baseline. */
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  /** In px. */
  size: number;
  /** The serif is for verbatim text. */
  face?: 'sans' | 'serif';
}

/** The smallest target a pointer must hit, WCAG 2.2 (2.5.8), in px. */
export const minTarget = 24;

/** A box grown about its middle until it can be hit, `side` px at least in both directions. */
export function hittable(box: Box, side = minTarget): Box {
  const width = Math.max(box.width, side);
  const height = Math.max(box.height, side);
  return {
    x: box.x - (width - box.width) / 2,
    y: box.y - (height - box.height) / 2,
    width,
    height
  };
}
