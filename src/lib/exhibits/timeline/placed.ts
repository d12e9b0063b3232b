import type { BaseLayout, Box, PlacedMark, PlacedText } from '$lib/viz/layout';
import type { PlacedAgreementHead } from '$lib/viz/agreementHead';
import type { Direction, Glyph } from './glyph';
import type { PlacedChip } from './itemLabel';
import type { Span } from './time';

/** Lines that keep their place among themselves, wherever the block they are in comes to stand. */
interface PlacedWords {
  /** The top left of the block, which the lines are seen from. */
  x: number;
  y: number;
  title: PlacedText[];
  time: PlacedText[];
}

/** A date, or several folded into one. */
export interface PlacedItem extends PlacedMark {
  kind: 'item';
  /** The agreement's place in time; null where several agreements are folded together. */
  position: number | null;
  glyph: Glyph;
  /** From the shape to its words, where they stand apart; an SVG path. */
  leader: string | null;
  words: PlacedWords;
  /** The money, on the bar. */
  amount: PlacedText | null;
}

/**
 * A commitment whose own sentence names no date: its label and its title, seen from the top left of
 * its box.
 */
export interface PlacedUndated extends PlacedMark {
  kind: 'undated';
  position: number;
  square: Box;
  letter: PlacedText | null;
  title: PlacedText[];
}

/** The list of commitments that name no date, seen from its own top. */
export interface PlacedUndatedList {
  heads: PlacedAgreementHead[];
  marks: PlacedUndated[];
  height: number;
}

export type PlacedTimelineMark = PlacedItem | PlacedChip | PlacedUndated;

/** The axis and the lanes of one group of items: of all, or of one agreement on the folded axis. */
export interface PlacedGroup {
  head: PlacedAgreementHead | null;
  /** Lines across the lanes at the ticks. */
  grid: { x1: number; y1: number; x2: number; y2: number; strong: boolean }[];
  ticks: PlacedText[];
  lanes: { y: number; x1: number; x2: number; name: PlacedText[] }[];
}

/** How a form of date looks, with an example from the data. */
export interface PlacedLegendEntry {
  glyph: Glyph;
  text: PlacedText[];
}

/** Where time lies in the drawing: what zoom and brush need to know. */
export interface TimeScale {
  direction: Direction;
  domain: Span;
  window: Span;
  /** In px along the axis. */
  range: Span;
}

export interface TimelineLayout extends BaseLayout {
  marks: PlacedTimelineMark[];
  groups: PlacedGroup[];
  legend: PlacedLegendEntry[];
  /** What `marks` holds after the dates, in a block that moves as one; null where there is none. */
  undated: { list: PlacedUndatedList; y: number } | null;
  /** What lies outside the window, and what the lists below are. */
  notes: PlacedText[];
  time: TimeScale;
}
