import type { Component } from 'svelte';
import type { AppLocale } from '$lib/i18n/locale';
import type { Fact } from '$lib/model/fact';
import type { Id, MarkTarget, Passage } from '$lib/model/types';
import type { BaseLayout, LayoutContext } from '$lib/viz/layout';
import type { Emphasis } from '$lib/viz/emphasis';
import type { Paint } from '$lib/viz/paint';

/** The words around a chart, computed from the data. */
export interface Description {
  /** The finding, a full sentence. */
  title: string;
  /** Who or what the finding counts, where they are few: shown with it, a line each. */
  named?: Fact[];
  howToRead: string;
  /** The chart in words, for those who do not see it. */
  summary: string;
  /** What a careful reader must know beyond what `scales` tells: what is derived, what is ours. */
  notes: string[];
  /** Who stands behind the numbers, with the date of the data where there is one. */
  source: string;
}

export interface TableCell {
  value: string | number | null;
  text: string;
}

export interface Table {
  columns: { id: string; label: string; numeric: boolean }[];
  /** `key` names the mark the row belongs to. */
  rows: { key: string | null; cells: TableCell[] }[];
}

/**
 * A number by what it can be compared with, in the words of the page. Null where a part does not
 * apply, is not known, or is what the axis shows.
 */
export interface ScaledNumber {
  unit: string;
  date: string | null;
  /** What it is a number of: an agreement, or all commitments of one. */
  scope: string | null;
}

/** What the sentence panel shows for a mark. */
export interface MarkDetail {
  heading: string;
  /** Short lines: value, date, qualifier, formula. */
  facts: Fact[];
  passages: Passage[];
  /** Loaded when the panel opens: sentence, lead-in and translation of each. */
  commitments: Id[];
  /** The same in columns, where those of each agreement are held against the others'. */
  sides?: { heading: string; commitments: Id[] }[];
  /** What of the above is our reading rather than the document's words. */
  ours: string | null;
  /** Where a reader may go on from here, with the words of the link. */
  more?: { target: MarkTarget; text: string };
}

/** One thing a reader can choose; `fallback` is what holds when nothing or nonsense is chosen. */
export interface Choice {
  id: string;
  label: string;
  values: { value: string; label: string }[];
  fallback: string;
  /**
   * Whether a value that is not listed can be asked for as well. Such a choice is made with the
   * exhibit's own controls, not from a list.
   */
  accepts?: (value: string) => boolean;
}

export type Options = Readonly<Record<string, string>>;

/** What every exhibit's component is given: it loops and draws, nothing else. */
export interface ChartProps<Layout extends BaseLayout> {
  layout: Layout;
  emphasis: Emphasis;
  paint: Paint;
  /** The address a mark leads to, undefined where a mark must not be a link. */
  href: (target: MarkTarget) => string | undefined;
  /** Ids of the elements that name and describe the chart. */
  labelledBy: string | undefined;
  describedBy: string | undefined;
}

/** What an exhibit's own controls are given. */
export interface ControlProps<Input, Layout extends BaseLayout> {
  input: Input;
  options: Options;
  /** What is drawn now. */
  layout: Layout;
  locale: AppLocale;
  /** What holds the drawing, null until it is there. */
  stage: HTMLElement | null;
  /** @param settled false while a gesture goes on, so that nobody remembers each step of it */
  choose: (choice: string, value: string, settled: boolean) => void;
}

export interface Example<Input> {
  /** What is hard about it, in a few words. */
  name: string;
  input: Input;
  options?: Options;
}

/** A chart of bars that a presentation program draws by itself, from numbers that can be edited. */
export interface SlideChart {
  /** What the bars measure; how to read the drawing does not hold for them. */
  caption: string;
  /** Bars lie, columns stand; stacked ones are the parts of a whole. */
  kind: 'bars' | 'stacked-bars' | 'columns';
  categories: string[];
  series: {
    name: string;
    /** Of the agreement whose colour it takes, 0-based; null for what is left of a whole. */
    position: number | null;
    /** One for each category; null where there is no number. */
    values: (number | null)[];
  }[];
  /** A number with its unit, as `Unit.format` has it: `{n} %`. */
  unit: string;
}

/** One chart with all that belongs to it, written once and shown on every surface. */
export interface Exhibit<Input, Layout extends BaseLayout> {
  id: string;
  /** The widths, in px, that are drawn before any script runs. */
  widths: { narrow: number; wide: number };
  /** Whether what has no room in a narrow drawing is left to the wide one and to the table. */
  narrowShowsPart?: boolean;
  /** The choices a reader has, which may depend on the data (its agreements, its areas). */
  choices: (input: Input, locale: AppLocale) => Choice[];
  layout: (input: Input, options: Options, context: LayoutContext) => Layout;
  component: Component<ChartProps<Layout>>;
  /** Controls over the drawing for what cannot be chosen from a list. */
  controls?: Component<ControlProps<Input, Layout>>;
  describe: (input: Input, options: Options, locale: AppLocale) => Description;
  /**
   * For each scale that several numbers share, the numbers on it; those alike in unit, date and
   * scope may stand once. The frame says where they differ. Empty where no scale is shared.
   */
  scales: (input: Input, options: Options, locale: AppLocale) => ScaledNumber[][];
  table: (input: Input, options: Options, locale: AppLocale) => Table;
  sources: (input: Input, options: Options) => Passage[];
  /** Null when no mark of that key exists. */
  detail: (input: Input, key: string, options: Options, locale: AppLocale) => MarkDetail | null;
  /** Marks that are lifted together with a mark; itself alone when left out. */
  related?: (input: Input, key: string, options: Options) => string[];
  /**
   * How it stands on a slide: as a chart of the program's own, or shape by shape. A picture when
   * left out.
   */
  slide?: 'shapes' | ((input: Input, options: Options, locale: AppLocale) => SlideChart);
  /** Apart from the rest, because only the gallery and the tests want them. */
  examples: () => Promise<Example<Input>[]>;
}

/** The input of some exhibit, as loaded from its file: opaque to everyone but the exhibit. */
export interface ExhibitInput {
  readonly opaque: 'exhibit input';
}

/** An exhibit whose input and layout only it knows: what the registry and the surfaces handle. */
export type AnyExhibit = Exhibit<ExhibitInput, BaseLayout>;

/** As much of an exhibit as its drawing needs, where words and table are on the page already. */
export type DrawnExhibit = Pick<
  AnyExhibit,
  'id' | 'widths' | 'choices' | 'layout' | 'component' | 'controls' | 'detail' | 'related'
>;

/**
 * Forgets the types of an exhibit's own input and layout. Sound because a surface only ever hands
 * an exhibit the input of the same id, and the layout that the exhibit itself has made.
 */
export function defineExhibit<Input, Layout extends BaseLayout>(
  exhibit: Exhibit<Input, Layout>
): AnyExhibit {
  return exhibit as unknown as AnyExhibit;
}
