import { describe, expect, it } from 'vitest';
import { measureText } from '$lib/viz/text';
import type { Options } from '../types';
import { examples } from './examples';
import { layoutTimeline } from './layout';
import type { PlacedItem, TimelineLayout } from './placed';
import { drawnTimeline } from './groups';

const exampleOf = (name: string) => examples.find((example) => example.name.startsWith(name))!;
const context = (width: number) => ({ width, locale: 'en', measure: measureText }) as const;
const layoutOf = (name: string, width: number, options?: Options): TimelineLayout => {
  const example = exampleOf(name);
  return layoutTimeline(example.input, options ?? example.options ?? {}, context(width));
};
const itemsOf = ({ marks }: TimelineLayout) =>
  marks.filter((mark): mark is PlacedItem => mark.kind === 'item');

describe('the timeline', () => {
  it('draws nothing, not even an axis, where there are no dates', () => {
    const layout = layoutOf('nothing', 960);
    expect(layout.groups).toEqual([]);
    expect(layout.height).toBe(0);
  });

  it('folds what cannot be read, and shows every date in one mark or another', () => {
    const { input } = exampleOf('2.000');
    for (const window of ['all', '2010-01-01..2014-01-01', '2040-01-01..2040-06-01']) {
      const drawn = drawnTimeline(input, { window }).groups.flatMap((group) => group.drawn);
      expect(drawn.length).toBeLessThanOrEqual(40);
      const [from, to] = drawnTimeline(input, { window }).window;
      const seen = drawnTimeline(input, {}).items.filter(
        ({ span }) => span[1] > from && span[0] < to
      );
      expect(drawn.flatMap(({ items }) => items)).toHaveLength(seen.length);
    }
  });

  it('unfolds as the reader zooms in', () => {
    const names = (window: string) =>
      itemsOf(layoutOf('2.000', 960, { window })).map(({ key }) => key);
    expect(names('all').some((key) => key.startsWith('many-'))).toBe(true);
    expect(names('2040-01-01..2040-04-02').some((key) => key.startsWith('many-'))).toBe(false);
  });

  it('lets the less important go without words where rows are few, but draws them', () => {
    const { input } = exampleOf('all on one day');
    const dozen = { ...input, items: input.items.slice(0, 12) };
    const items = itemsOf(layoutTimeline(dozen, {}, context(640)));
    expect(items).toHaveLength(12);
    const wordless = items.filter(({ words }) => words.title.length === 0);
    expect(wordless.length).toBeGreaterThan(0);
    expect(wordless.length).toBeLessThan(12);
  });

  it('never draws what ends before it starts', () => {
    const { input } = exampleOf('one item');
    const [item] = input.items;
    const reversed = { ...input, items: [{ ...item!, start: '2002-01-01', end: '2001-01-01' }] };
    const layout = layoutTimeline(reversed, {}, context(960));
    expect(itemsOf(layout)).toEqual([]);
  });

  it('keeps shapes of a lane apart', () => {
    for (const name of ['all on one day', 'a century', '2.000', 'a window']) {
      const boxes = itemsOf(layoutOf(name, 960)).flatMap(({ key, glyph }) =>
        glyph.bars.filter(({ opacity }) => opacity === 1).map((bar) => ({ key, ...bar }))
      );
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          if (a.key === b.key) continue;
          const apart =
            a.x + a.width <= b.x + 0.5 ||
            b.x + b.width <= a.x + 0.5 ||
            a.y + a.height <= b.y + 0.5 ||
            b.y + b.height <= a.y + 0.5;
          expect(apart, `${name}: ${a.key} and ${b.key}`).toBe(true);
        }
      }
    }
  });

  it('has the years since the start on the folded axis', () => {
    const layout = layoutOf('six agreements', 960);
    const ticks = layout.groups[0]!.ticks.map(({ text }) => text);
    expect(ticks).toContain('start');
    expect(ticks).toContain('5 years');
  });

  it('has months where the window is narrow', () => {
    const ticks = layoutOf('a window', 960).groups[0]!.ticks.map(({ text }) => text);
    expect(ticks).toEqual(['Apr', 'May', 'Jun']);
  });
});
