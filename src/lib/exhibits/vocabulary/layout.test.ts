import { describe, expect, it } from 'vitest';
import { minTarget } from '$lib/viz/layout';
import { measureText } from '$lib/viz/text';
import { outside, overlapping, textBox } from '$lib/viz/testing/geometry';
import { stranded } from '$lib/viz/testing/reach';
import type { Options } from '../types';
import { examples } from './examples';
import { layoutVocabulary, type PlacedGroup, type VocabularyLayout } from './layout';
import type { VocabularyInput } from './select';

const widths = [280, 320, 559, 560, 720, 960, 1440];
const lay = (input: VocabularyInput, width: number, options: Options = {}) =>
  layoutVocabulary(input, options, { width, locale: 'da', measure: measureText });

const small = examples.filter(({ input }) => input.groups.length < 100);
const cases = small.flatMap(({ name, input, options }) =>
  widths.map((width) => ({ name, width, input, options: options ?? {} }))
);

const example = (name: string) => {
  const found = examples.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No example is called "${name}".`);
  return found.input;
};

const drawnIn = ({ title, names, bars, values }: PlacedGroup) => [
  ...[...title, ...names].map((text) => textBox(text)),
  ...values.map((text) => textBox(text, 'sans-650')),
  ...bars
];

const above = ({ captions, heads, legend }: VocabularyLayout) => [
  ...[...captions, ...(heads?.names ?? [])].map((text) => textBox(text, 'sans-650')),
  ...[...(heads?.counts ?? []), ...(legend?.texts ?? [])].map((text) => textBox(text)),
  ...(heads?.rules ?? []),
  ...(legend?.keys ?? [])
];

describe('layoutVocabulary', () => {
  it.each(cases)('keeps to its frame: $name, $width px', ({ input, width, options }) => {
    const layout = lay(input, width, options);
    expect(overlapping([...above(layout), ...layout.marks])).toEqual([]);
    expect(outside(layout, [...above(layout), ...layout.marks])).toEqual([]);
    for (const mark of layout.marks) {
      const drawn = drawnIn(mark);
      expect(overlapping(drawn), mark.key).toEqual([]);
      expect(outside(layout, drawn), mark.key).toEqual([]);
      expect(mark.height).toBeGreaterThanOrEqual(minTarget);
      expect(Math.min(...drawn.map(({ y }) => y))).toBeGreaterThanOrEqual(mark.y);
      expect(Math.max(...drawn.map(({ y, height }) => y + height))).toBeLessThanOrEqual(
        mark.y + mark.height
      );
    }
    expect(stranded(layout.marks)).toEqual([]);
  });

  it.each(cases)('draws all bars on one scale: $name, $width px', ({ input, width, options }) => {
    const { marks } = lay(input, width, options);
    const pairs = marks.flatMap(({ key, bars }) => {
      const { counts } = input.groups.find(({ id }) => id === key)!;
      return bars.map((bar, index) => ({ drawn: bar.width, value: counts[index]!.perThousand }));
    });
    const largest = pairs.reduce((a, b) => (b.value > a.value ? b : a), { drawn: 0, value: 1 });
    for (const { drawn, value } of pairs) {
      expect(drawn).toBeCloseTo((value / largest.value) * largest.drawn, 6);
    }
  });

  it('sets two agreements back to back at one line', () => {
    for (const { bars, zero } of lay(example('the same words as before'), 720).marks) {
      const [left, right] = bars;
      expect(left!.x + left!.width).toBeCloseTo(zero.x1);
      expect(right!.x).toBeCloseTo(zero.x1);
      expect(left!.width).toBeCloseTo(right!.width);
    }
  });

  it('names more agreements before their bars, or in a legend where they do not fit', () => {
    const named = lay(example('six agreements'), 320);
    expect(named.legend).toBeNull();
    expect(named.marks[0]?.names).toHaveLength(6);
    const keyed = lay(example('very long names, three agreements'), 720);
    expect(keyed.legend?.keys.map(({ position }) => position)).toEqual([0, 1, 2]);
    expect(keyed.marks[0]?.names).toEqual([]);
  });

  it('sorts by change under captions, or by the alphabet without', () => {
    const input = example('two agreements by the alphabet, nothing in common');
    const changed = lay(input, 720);
    expect(changed.marks.map(({ key }) => key)).toEqual(['food', 'data', 'exports', 'wind']);
    expect(changed.captions.map(({ text }) => text)).toEqual([
      'Hyppigere i 2005',
      'Sjældnere i 2005'
    ]);
    const sorted = lay(input, 720, { order: 'alphabetical' });
    expect(sorted.marks.map(({ key }) => key)).toEqual(['data', 'exports', 'food', 'wind']);
    expect(sorted.captions).toEqual([]);
  });

  it('sorts a single agreement by how often its words stand there', () => {
    const layout = lay(example('one agreement, two groups alike'), 320);
    expect(layout.marks.map(({ key }) => key)).toEqual(['wind', 'skills', 'food']);
    expect(layout.captions).toEqual([]);
    expect(layout.heads?.counts.map(({ text }) => text)).toEqual(['ca. 2.000 ord']);
  });

  it('says what a row holds in full words', () => {
    const [first] = lay(example('two agreements by the alphabet, nothing in common'), 320).marks;
    expect(first?.label).toBe(
      'Food. 2001: 0 gange, 0 pr. 1.000 ord; 2005: 21 gange, 10,5 pr. 1.000 ord'
    );
  });
});
