import { describe, expect, it } from 'vitest';
import { minTarget } from '$lib/viz/layout';
import { measureText } from '$lib/viz/text';
import { outside, overlapping, textBox } from '$lib/viz/testing/geometry';
import { stranded } from '$lib/viz/testing/reach';
import type { Options } from '../types';
import { examples } from './examples';
import { mostTitled } from './groups';
import { layoutWhoCommits, type WhoCommitsLayout } from './layout';
import type { WhoCommitsInput } from './select';

const widths = [280, 320, 631, 632, 720, 960, 1440];
const lay = (input: WhoCommitsInput, width: number, options: Options = {}) =>
  layoutWhoCommits(input, options, { width, locale: 'da', measure: measureText });

const small = examples.filter(({ input }) => input.commitments.length < 200);
const cases = small.flatMap(({ name, input, options }) =>
  widths.map((width) => ({ name, width, input, options: options ?? {} }))
);

function boxesOf({ heads, names, counts, marks }: WhoCommitsLayout) {
  const bold = [...heads.flatMap(({ title }) => title), ...names];
  const plain = [...heads.map(({ count }) => count), ...counts];
  return {
    outer: [
      ...bold.map((line) => textBox(line, 'sans-650')),
      ...plain.map((line) => textBox(line))
    ],
    titles: marks.map(({ key, title }) => ({ key, lines: title.map((line) => textBox(line)) })),
    inner: marks.flatMap(({ text, square }) => (text ? [{ text: textBox(text), square }] : []))
  };
}

const example = (name: string) => {
  const found = examples.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No example is called "${name}".`);
  return found.input;
};

describe('layoutWhoCommits', () => {
  it.each(cases)('keeps to its frame: $name, $width px', ({ input, width, options }) => {
    const layout = lay(input, width, options);
    const { outer, inner, titles } = boxesOf(layout);
    for (const { key, lines } of titles) {
      const mark = layout.marks.find((one) => one.key === key)!;
      for (const line of lines) {
        expect(line.x).toBeGreaterThanOrEqual(mark.square.x + mark.square.width);
        expect(line.x + line.width).toBeLessThanOrEqual(mark.x + mark.width);
        expect(line.y).toBeGreaterThanOrEqual(mark.y);
        expect(line.y + line.height).toBeLessThanOrEqual(mark.y + mark.height);
      }
    }
    expect(outside(layout, [...outer, ...layout.marks])).toEqual([]);
    expect(overlapping([...outer, ...layout.marks])).toEqual([]);
    for (const { text, square } of inner) {
      expect(text.x).toBeGreaterThanOrEqual(square.x);
      expect(text.x + text.width).toBeLessThanOrEqual(square.x + square.width);
    }
    for (const mark of layout.marks) {
      expect(Math.min(mark.width, mark.height)).toBeGreaterThanOrEqual(minTarget);
    }
    expect(stranded(layout.marks)).toEqual([]);
  });

  it.each(examples)('draws a square per commitment: $name', ({ input, options = {} }) => {
    const chosen = options['agreement'];
    const shown = input.commitments.filter(({ agreement }) => !chosen || agreement === chosen);
    const { marks } = lay(input, 720, options);
    expect(marks.map(({ key }) => key).sort()).toEqual(shown.map(({ id }) => id).sort());
    for (const { key, target } of marks) expect(target).toEqual({ kind: 'commitment', id: key });
  });

  it('colours a square by the place of its agreement in time, chosen alone or not', () => {
    const input = example('six agreements, led by different ones');
    for (const { id, position } of input.agreements) {
      const { marks } = lay(input, 720, { agreement: id });
      expect(new Set(marks.map((mark) => mark.position))).toEqual(new Set([position]));
    }
  });

  it('sorts the groups by size and counts each', () => {
    const { names, counts } = lay(example('six agreements, led by different ones'), 320, {
      agreement: '2017'
    });
    expect(names.map(({ text }) => text)).toEqual(['Staten', 'Vækstforum', 'Regionen']);
    expect(counts.map(({ text }) => text)).toEqual(['16 af 20', '3 af 20', '1 af 20']);
  });

  it('draws several together, in whatever order they are named, as one group', () => {
    const { names } = lay(
      example('three agreements with a tie, several together, and nobody named'),
      960
    );
    expect(names.map(({ text }) => text)).toEqual([
      'Staten',
      'Regionen',
      'Staten og Regionen',
      'unknown',
      'Vækstforum',
      'Ingen er nævnt'
    ]);
  });

  it('sets agreements side by side where there is room', () => {
    const input = example('six agreements, led by different ones');
    const columns = (width: number) => new Set(lay(input, width).heads.map(({ x }) => x)).size;
    expect([320, 631, 632, 964, 1440].map(columns)).toEqual([1, 1, 2, 3, 4]);
  });

  it('reads short titles down one column and then the next, aligned over all groups', () => {
    const options = { agreement: '2017' };
    const { marks } = lay(example('six agreements, led by different ones'), 960, options);
    const columns = [...new Set(marks.map(({ x }) => x))];
    expect(columns).toHaveLength(2);
    const [first = [], second = []] = columns.map((x) =>
      marks.slice(0, 16).filter((mark) => mark.x === x)
    );
    expect([...first, ...second]).toEqual(marks.slice(0, 16));
    expect([first.length, second.length]).toEqual([8, 8]);
  });

  it.each(widths)('gives every short title in full while they can be read, %i px', (width) => {
    for (const { input, options = {} } of small) {
      const { marks } = lay(input, width, options);
      for (const { key, title } of marks) {
        const words = input.commitments.find(({ id }) => id === key)!.title['da']!;
        const whole = title.map(({ text }) => text).join(' ');
        if (marks.length <= mostTitled) expect(whole.endsWith(words)).toBe(true);
        else expect(title).toEqual([]);
      }
    }
  });

  it('labels the squares where every label fits, else none', () => {
    const labelled = (name: string) =>
      lay(example(name), 720).marks.map(({ text }) => text !== null);
    expect(new Set(labelled('one commitment'))).toEqual(new Set([true]));
    expect(new Set(labelled('very long names and labels'))).toEqual(new Set([false]));
    const { marks } = lay(example('very long names and labels'), 720);
    expect(marks[0]?.title.map(({ text }) => text).join(' ')).toContain('Kapitel 4, afsnit 1');
  });

  it('takes no text smaller than 12 px', () => {
    for (const { input } of small) {
      const { heads, names, counts, marks } = lay(input, 320);
      const titles = heads.flatMap(({ title, count }) => [...title, count]);
      const labels = marks.flatMap(({ text }) => text ?? []);
      for (const { size } of [...titles, ...names, ...counts, ...labels]) {
        expect(size).toBeGreaterThanOrEqual(12);
      }
    }
  });

  it('says label, title and who in full words', () => {
    const [mark] = lay(example('one commitment'), 320).marks;
    expect(mark?.label).toBe('1: Tilsagn 1. Giver tilsagnet: Staten');
  });

  it('leaves its input as it is', () => {
    for (const { input } of small) {
      const before = structuredClone(input);
      lay(input, 720);
      expect(input).toEqual(before);
    }
  });
});
