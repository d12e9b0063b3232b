import { describe, expect, it } from 'vitest';
import { minTarget, type Box } from '$lib/viz/layout';
import { outside, overlapping, textBox } from '$lib/viz/testing/geometry';
import { measureText } from '$lib/viz/text';
import type { Options } from '../types';
import { examples } from './examples';
import { layoutThreads } from './layout';
import { themeKey } from './nest';
import type { ThreadsInput } from './select';
import type { DrawnMark, ThreadsLayout } from './shapes';

const widths = [280, 320, 679, 680, 720, 960, 1200, 1440];
const lay = (input: ThreadsInput, width: number, options: Options = {}) =>
  layoutThreads(input, options, { width, locale: 'da', measure: measureText });

const cases = examples.flatMap(({ name, input }) =>
  (input.columns.some(({ commitments }) => commitments.length > 60) ? [320, 960] : widths).map(
    (width) => ({ name, width, input })
  )
);

function example(name: string): ThreadsInput {
  const found = examples.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No example is called "${name}".`);
  return found.input;
}

const ofKind = ({ marks }: ThreadsLayout, kind: DrawnMark['kind']) =>
  marks.filter((mark) => mark.kind === kind);

const named = (layout: ThreadsLayout, key: string) =>
  layout.marks.find((mark) => mark.key === key)!;

function textBoxes({ marks, heads, texts }: ThreadsLayout): Box[] {
  const own = [...texts, ...marks.flatMap((mark) => mark.texts)];
  return [
    ...own.map((text) => textBox(text, text.weight === 650 ? 'sans-650' : 'sans-400')),
    ...heads.flatMap(({ title, count }) => [
      ...title.map((line) => textBox(line, 'sans-650')),
      textBox(count)
    ])
  ];
}

/** The heights at which a thread begins and ends. */
function endsOf({ hit }: DrawnMark): { from: number; to: number } {
  const [, from] = /^M[-\d.]+ ([-\d.]+)/.exec(hit!)!;
  const [, to] = /([-\d.]+)H[-\d.]+$/.exec(hit!)!;
  return { from: Number(from), to: Number(to) };
}

describe('layoutThreads', () => {
  it.each(cases)('keeps to its frame, no text on another: $name, $width px', ({ input, width }) => {
    const layout = lay(input, width);
    const texts = textBoxes(layout);
    expect(outside(layout, [...texts, ...layout.marks])).toEqual([]);
    expect(overlapping(texts)).toEqual([]);
    const targets = layout.marks.filter(({ kind }) => kind !== 'thread');
    expect(overlapping(targets)).toEqual([]);
    for (const mark of layout.marks) {
      expect(Math.min(mark.width, mark.height)).toBeGreaterThanOrEqual(minTarget - 0.01);
    }
  });

  it.each(cases)('has every commitment and every thread once: $name, $width px', (one) => {
    const { input, width } = one;
    const layout = lay(input, width);
    const keys = (kind: DrawnMark['kind']) => ofKind(layout, kind).map(({ key }) => key);
    const ids = input.columns.flatMap(({ commitments }) => commitments.map(({ id }) => id));
    expect(keys('commitment').sort()).toEqual(ids.sort());
    expect(keys('thread').sort()).toEqual(
      input.relations.map((row) => `${row.from}→${row.to}`).sort()
    );
    for (const { key, target } of ofKind(layout, 'commitment')) {
      expect(target).toEqual({ kind: 'commitment', id: key });
    }
    for (const { key, target } of ofKind(layout, 'thread')) {
      expect(key.endsWith(`→${target.id}`)).toBe(true);
    }
  });

  it.each(examples)('cuts no title and no label: $name', ({ input }) => {
    for (const width of [320, 960]) {
      const layout = lay(input, width);
      for (const { id, title, label } of input.columns.flatMap((column) => column.commitments)) {
        const words = named(layout, id).texts.map(({ text }) => text);
        expect(words).toContain(label);
        expect(words.join('').replaceAll(' ', '')).toContain(title['da']!.replaceAll(' ', ''));
      }
    }
  });

  it.each(['fewest', 'document'])(
    'keeps every commitment under its theme, in order: %s',
    (order) => {
      for (const { input } of examples) {
        const layout = lay(input, 1440, { order });
        const listed = layout.marks.filter(({ kind }) => kind === 'theme' || kind === 'commitment');
        for (const { commitments } of input.columns) {
          for (const { id, theme } of commitments) {
            const place = listed.findIndex(({ key }) => key === id);
            const above = listed.slice(0, place).findLast(({ kind }) => kind === 'theme');
            expect(above?.key).toBe(themeKey(theme));
          }
        }
      }
    }
  );
});

describe('columns', () => {
  const side = (input: ThreadsInput, order: string) => {
    const threads = ofKind(lay(input, 960, { order }), 'thread').map(endsOf);
    return threads.reduce((count, one, index) => {
      const across = threads
        .slice(index + 1)
        .filter((other) => (one.from - other.from) * (one.to - other.to) < 0);
      return count + across.length;
    }, 0);
  };

  it.each(examples.filter(({ input }) => input.columns.length === 2))(
    'cross as often as is counted, not more in the order with fewest: $name',
    ({ input }) => {
      const { fewest, document } = input.orders;
      expect(side(input, 'fewest')).toBe(fewest.crossings);
      expect(side(input, 'document')).toBe(document.crossings);
      expect(fewest.crossings).toBeLessThanOrEqual(document.crossings);
    }
  );

  it('stand side by side where each has room, else in one list', () => {
    const heads = (input: ThreadsInput, width: number) =>
      new Set(lay(input, width).heads.map(({ x }) => x)).size;
    const two = example('nothing in common');
    expect([heads(two, 679), heads(two, 680)]).toEqual([1, 2]);
    const six = example('six agreements');
    expect([heads(six, 1319), heads(six, 1320)]).toEqual([1, 6]);
  });

  it('let threads that share an end meet it side by side', () => {
    const layout = lay(example('one that ten carry on'), 960);
    const starts = ofKind(layout, 'thread').map((mark) => endsOf(mark).from);
    const sorted = starts.toSorted((a, b) => a - b);
    sorted.slice(1).forEach((start, index) => expect(start - sorted[index]!).toBeCloseTo(9));
    const bar = named(layout, '2001-1.2');
    expect(sorted[0]).toBeGreaterThan(bar.y);
    expect(sorted.at(-1)).toBeLessThan(bar.y + bar.height);
  });

  it('give signs room of their own where there is some', () => {
    expect(overlapping(ofKind(lay(example('one that ten carry on'), 960), 'thread'))).toEqual([]);
  });

  it('end in a stub where a commitment was not carried on or is new', () => {
    const layout = lay(example('one carried on, one not, one new'), 960);
    const shapes = (id: string) => named(layout, id).shapes.length;
    // A bar; and three pieces with a sign.
    expect([shapes('2001-1.1'), shapes('2001-1.2')]).toEqual([1, 5]);
    expect([shapes('2005-1.2'), shapes('2005-1.1')]).toEqual([1, 5]);
  });

  it('draw a thread in the colours of its ends, by how sure we are', () => {
    const input = example('three agreements, with threads that skip the second');
    for (const { key, shapes } of ofKind(lay(input, 960), 'thread')) {
      const relation = input.relations.find(({ from, to }) => key === `${from}→${to}`)!;
      const column = (id: string) =>
        input.columns.findIndex(({ agreement }) => id.startsWith(agreement.id));
      const [casing, first, second] = shapes;
      expect(casing?.stroke).toBe('paper');
      expect([first?.stroke, second?.stroke]).toEqual([column(relation.from), column(relation.to)]);
      expect(first?.width).toBe({ high: 5, medium: 2.75, low: 2 }[relation.confidence]);
      expect(first?.dash === null).toBe(relation.confidence !== 'low');
    }
  });

  it('let a thread run straight through an agreement that it skips', () => {
    const layout = lay(example('three agreements, with threads that skip the second'), 960);
    const skipping = named(layout, '2001-1.4→2009-3.2');
    const parts = skipping.hit!.match(/[MHC][^MHC]*/g)!;
    expect(parts.map(([command]) => command).join('')).toBe('MHCHHCH');
    const numbersOf = (part: string) => part.slice(1).split(' ').map(Number);
    const height = numbersOf(parts[2]!).at(-1)!;
    expect(numbersOf(parts[5]!)[1]).toBe(height);
    const middle = layout.heads[1]!;
    const inColumn = ofKind(layout, 'commitment').filter(({ x }) => Math.abs(x - middle.x) < 2);
    for (const { y, height: tall } of inColumn) {
      expect(height < y || height > y + tall).toBe(true);
    }
  });
});

describe('the list', () => {
  it('has what continues a commitment right under it, further in', () => {
    const layout = lay(example('everything carried on'), 320);
    const keys = layout.marks.filter(({ kind }) => kind !== 'legend').map(({ key }) => key);
    expect(keys.slice(0, 5)).toEqual([
      'theme:2001-theme-1',
      '2001-1.1',
      '2001-1.1→2005-1.1',
      '2001-1.2',
      '2001-1.2→2005-1.1'
    ]);
    const [above, below] = ['2001-1.1', '2001-1.1→2005-1.1'].map((key) => named(layout, key));
    expect(below!.y).toBe(above!.y + above!.height);
    expect(below!.texts.map(({ text }) => text)).toContain('føres videre i 2005 – vi er sikre');
    expect(below!.texts[0]!.x).toBeGreaterThan(above!.texts[0]!.x);
  });

  it('says of a commitment what it builds on, or shows it as new or not carried on', () => {
    const words = (name: string, key: string) =>
      named(lay(example(name), 320), key).texts.map(({ text }) => text);
    expect(words('everything carried on', '2005-1.1')).toContain('bygger på 1.1 og 1.2');
    expect(words('one carried on, one not, one new', '2001-1.2')).toContain('ikke ført videre');
    const three = example('three agreements, with threads that skip the second');
    const skipping = named(lay(three, 320), '2009-1.1').texts.map(({ text }) => text);
    expect(skipping.join(' ')).toContain('i 2001');
  });
});
