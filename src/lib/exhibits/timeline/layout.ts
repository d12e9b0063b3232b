import { m } from '$lib/paraglide/messages';
import { placeAgreementHead } from '$lib/viz/agreementHead';
import type { LayoutContext } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import type { Options } from '../types';
import { placeAcross } from './across';
import { drawnTimeline, type DrawnTimeline } from './groups';
import { isFolded, type TimedItem } from './items';
import { placeLegend } from './legend';
import type { TimelineLayout } from './placed';
import type { Plot } from './plot';
import type { TimelineInput } from './select';
import { yearOf, type Span } from './time';
import { placeUndated, undatedOf } from './undated';
import { placeUpright } from './upright';

/** From so many px on, time runs across. */
const acrossFrom = 620;

const noteStyle = { size: 13, lineHeight: 18, face: 'sans-400' } as const;
const headStyle = { size: 16, lineHeight: 22, face: 'sans-650' } as const;
const sectionGap = 20;

/** What the window leaves out, on either side; an empty text where nothing is left out. */
function leftOut(items: readonly TimedItem[], [from, to]: Span, { locale }: LayoutContext): string {
  const before = items.filter(({ span }) => span[1] <= from).length;
  const after = items.filter(({ span }) => span[0] >= to).length;
  return before + after > 0 ? m.timeline_left_out({ before, after }, { locale }) : '';
}

/** The axis, the lanes and the dates of each group, one below the other. */
function placeGroups(
  layout: TimelineLayout,
  { items, groups }: DrawnTimeline,
  input: TimelineInput,
  options: Options,
  context: LayoutContext
): void {
  const { width, locale } = context;
  const isUpright = width < acrossFrom;
  const left = isUpright ? 0 : Math.min(136, width * 0.16);
  const origin =
    isFolded(options) && input.agreements[0] ? yearOf(input.agreements[0].start) : null;
  const plot: Plot = { input, context, window: layout.time.window, origin };
  const lanes = new Set(items.map(({ item }) => item.lane));
  const range: Span = [left + 12, width - 8];
  for (const { agreement, items: own, drawn } of groups) {
    let y = layout.height;
    const count = m.timeline_dates({ count: own.length }, { locale });
    const head =
      agreement && placeAgreementHead(agreement, count, { x: 0, y, width, inset: 0 }, context);
    if (head) y += head.height;
    const placed = isUpright
      ? placeUpright(drawn, y, plot)
      : { ...placeAcross(drawn, lanes, y, left, { plot, range }), range };
    layout.groups.push({ head, ...placed.group });
    layout.marks.push(...placed.marks);
    layout.time = { ...layout.time, range: placed.range };
    layout.height = placed.bottom + sectionGap;
  }
}

/** Adds lines of text below what is there; nothing for an empty text. */
function addNote(
  layout: TimelineLayout,
  text: string,
  style: typeof noteStyle | typeof headStyle,
  { width, measure }: LayoutContext
): void {
  if (!text) return;
  const block = textBlock(text, { ...style, x: 0, y: layout.height, width }, measure);
  layout.notes.push(...block.lines);
  layout.height += block.height + 8;
}

/**
 * Lays out every date in the chosen window, across or upright by width, and below it the
 * commitments that name none. Sizes in px; the height follows from the rows.
 */
export function layoutTimeline(
  input: TimelineInput,
  options: Options,
  context: LayoutContext
): TimelineLayout {
  const timeline = drawnTimeline(input, options);
  const { items, domain, window } = timeline;
  const legend = placeLegend(input, context);
  const layout: TimelineLayout = {
    width: context.width,
    height: legend.entries.length > 0 ? legend.height + sectionGap : 0,
    marks: [],
    groups: [],
    legend: legend.entries,
    undated: null,
    notes: [],
    time: {
      direction: context.width < acrossFrom ? 'down' : 'across',
      domain,
      window,
      range: [0, context.width]
    }
  };
  placeGroups(layout, timeline, input, options, context);
  addNote(layout, leftOut(items, window, context), noteStyle, context);
  if (undatedOf(input).length > 0) {
    addNote(layout, m.timeline_undated_head({}, context), headStyle, context);
    const list = placeUndated(input, context);
    const y = layout.height + 4;
    layout.undated = { list, y };
    layout.marks.push(...list.marks.map((mark) => ({ ...mark, y: mark.y + y })));
    layout.height = y + list.height;
  }
  return { ...layout, height: Math.ceil(layout.height) };
}
