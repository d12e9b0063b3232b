import { describe, expect, it } from 'vitest';
import { measureText } from '$lib/viz/text';
import { outside, overlapping, textBox } from '$lib/viz/testing/geometry';
import { stranded } from '$lib/viz/testing/reach';
import type { Options } from '../types';
import { dotRadius } from './cell';
import { examples } from './examples';
import { layoutCounterparts, type CounterpartsLayout, type PlacedActor } from './layout';
import { groupedRows, scopeOf } from './rows';
import type { CounterpartsInput } from './select';

const widths = [280, 320, 559, 560, 720, 960, 1440];
const lay = (input: CounterpartsInput, width: number, options: Options = {}) =>
  layoutCounterparts(input, options, { width, locale: 'da', measure: measureText });

const small = examples.filter(({ input }) => input.actors.length < 100);
const cases = small.flatMap(({ name, input, options }) =>
  (['commitments', 'document'] as const).flatMap((scope) =>
    widths.map((width) => ({ name, width, input, scope, options: { ...options, scope } }))
  )
);

const example = (name: string) => {
  const found = examples.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No example is called "${name}".`);
  return found.input;
};

/** Everything drawn in a row: its texts, squares and dots. */
function drawnIn({ name, small, cells }: PlacedActor) {
  return [
    ...[...name, ...small].map((text) => textBox(text)),
    ...cells.flatMap(({ number, squares, dots }) => [
      textBox(number, 'sans-650'),
      ...squares,
      ...dots.map(({ x, y }) => ({
        x: x - dotRadius,
        y: y - dotRadius,
        width: 2 * dotRadius,
        height: 2 * dotRadius
      }))
    ])
  ];
}

const above = ({ captions, legend, heads }: CounterpartsLayout) => [
  ...[...captions, ...(heads?.names ?? [])].map((text) => textBox(text, 'sans-650')),
  ...[...legend.texts, ...(heads?.counts ?? [])].map((text) => textBox(text)),
  ...(heads?.rules ?? [])
];

const rowOf = (layout: CounterpartsLayout, key: string) => {
  const found = layout.marks.find((mark) => mark.key === key);
  if (!found) throw new Error(`No row is called "${key}".`);
  return found;
};

describe('layoutCounterparts', () => {
  it.each(cases)('keeps to its frame: $name, $scope, $width px', ({ input, width, options }) => {
    const layout = lay(input, width, options);
    expect(overlapping([...above(layout), ...layout.marks])).toEqual([]);
    expect(outside(layout, [...above(layout), ...layout.marks])).toEqual([]);
    for (const mark of layout.marks) {
      const drawn = drawnIn(mark);
      expect(overlapping(drawn), mark.key).toEqual([]);
      for (const { x, y, width: own, height } of drawn) {
        expect(x).toBeGreaterThanOrEqual(-0.01);
        expect(x + own).toBeLessThanOrEqual(width + 0.01);
        expect(y).toBeGreaterThanOrEqual(mark.y);
        expect(y + height).toBeLessThanOrEqual(mark.y + mark.height);
      }
    }
    expect(stranded(layout.marks)).toEqual([]);
  });

  it.each(cases)('draws each tie or none: $name, $scope, $width px', (one) => {
    const { input, width, options } = one;
    const layout = lay(input, width, options);
    const rows = groupedRows(input, scopeOf(options)).flatMap((group) => group.rows);
    expect(layout.marks.map(({ key }) => key)).toEqual(rows.map(({ actor }) => actor.id));
    layout.marks.forEach(({ cells }, place) => {
      const { actor, counts } = rows[place]!;
      for (const { position, number, empty, squares, dots } of cells) {
        const count = counts[position]!;
        expect(number.text).toBe(count === 0 ? '–' : String(count));
        expect(empty).toBe(count === 0);
        expect([0, count]).toContain(squares.length + dots.length);
        const made = layout.open ? 0 : actor.ties[position]!.by.length;
        if (squares.length + dots.length > 0) expect(squares.length).toBe(made);
      }
      expect(cells.filter(({ empty }) => !empty)).toHaveLength(counts.filter(Boolean).length);
    });
  });

  it('draws squares for what an actor makes, dots for what it takes part in', () => {
    const input = example('one agreement with ministries and mentions');
    const [cell] = rowOf(lay(input, 720), 'Staten').cells;
    expect([cell?.squares.length, cell?.dots.length]).toEqual([1, 2]);
    const document = lay(input, 720, { scope: 'document' });
    expect(document.open).toBe(true);
    expect(rowOf(document, 'Staten').cells[0]?.dots).toHaveLength(3);
    expect(document.legend.keys.map(({ shape }) => shape)).toEqual(['ring']);
  });

  it('lets the number stand alone where there are too many to be drawn', () => {
    const layout = lay(example('three agreements without ministries, both roles'), 320);
    const cell = rowOf(layout, 'Regionen').cells[2];
    expect(cell?.number.text).toBe('25');
    expect([cell?.squares, cell?.dots]).toEqual([[], []]);
  });

  it('names the kinds over their actors, ministries first', () => {
    const input = example('two agreements, nobody in both, a ministry that changed its name');
    expect(lay(input, 960).captions.map(({ text }) => text)).toEqual([
      'Ministerier',
      'Organisationer og virksomheder',
      'Regioner'
    ]);
  });

  it('says under which name an office was before and came to be', () => {
    const input = example('two agreements, nobody in both, a ministry that changed its name');
    const layout = lay(input, 960);
    const small = (key: string) => rowOf(layout, key).small.map(({ text }) => text);
    expect(small('Videnskab')).toEqual(['senere: Forskning']);
    expect(small('Forskning')).toEqual(['tidligere: Videnskab']);
  });

  it('sets agreements in columns, or below each other where their names do not fit', () => {
    const columns = (name: string, width: number) => lay(example(name), width).heads?.rules.length;
    expect(columns('six agreements', 320)).toBe(6);
    expect(columns('twenty agreements', 320)).toBeUndefined();
    expect(columns('very long names, three agreements', 960)).toBeUndefined();
    expect(columns('very long names, two agreements', 1440)).toBe(2);
  });

  it('says what a row holds in full words', () => {
    const input = example('two agreements, nobody in both, a ministry that changed its name');
    expect(rowOf(lay(input, 320), 'Videnskab').label).toBe(
      'Videnskab, senere: Forskning. 2001: medvirker i 4 tilsagn; 2005: intet tilsagn'
    );
  });
});
