import { describe, expect, it } from 'vitest';
import { measureText } from '$lib/viz/text';
import type { Options } from '../types';
import { mostRows, testNames } from './count';
import { examples } from './examples';
import { layoutSpecificity, type SpecificityLayout } from './layout';

const exampleOf = (name: string) => examples.find((example) => example.name === name)!;

function lay(name: string, width = 960, options: Options = {}): SpecificityLayout {
  const { input, options: own } = exampleOf(name);
  const context = { width, locale: 'da', measure: measureText } as const;
  return layoutSpecificity(input, { ...own, ...options }, context);
}

const strips = ({ marks }: SpecificityLayout) =>
  marks.flatMap((mark) => (mark.kind === 'strip' ? [mark] : []));
const tallies = ({ marks }: SpecificityLayout, kind: string) =>
  marks.flatMap((mark) => (mark.kind === 'tally' && mark.key.startsWith(`${kind}:`) ? [mark] : []));
const widths = [280, 320, 640, 720, 960, 1440];

it('leaves the commitments out where the totals alone are asked for', () => {
  const layout = lay('three agreements', 960, { shown: 'totals' });
  expect(strips(layout)).toEqual([]);
  expect(layout.heads).toEqual([]);
  expect(tallies(layout, 'test')).toEqual(tallies(lay('three agreements'), 'test'));
  const lowest = Math.max(...layout.marks.map(({ y, height }) => y + height));
  expect(layout.height).toBeGreaterThanOrEqual(lowest);
  expect(layout.height).toBeLessThan(lay('three agreements').height / 3);
});

describe('the strips', () => {
  it('have a cell for each test, filled where the commitment meets it', () => {
    const { input } = exampleOf('three agreements');
    const layout = lay('three agreements');
    expect(strips(layout)).toHaveLength(input.commitments.length);
    for (const { key, cells } of strips(layout)) {
      const { tests } = input.commitments.find(({ id }) => id === key)!;
      expect(cells.map(({ met }) => met)).toEqual(testNames.map((test) => tests[test].met));
    }
  });

  it('stand with the most tests met first, or in the order of the document', () => {
    const met = (layout: SpecificityLayout) =>
      strips(layout).map(({ cells }) => cells.filter((cell) => cell.met).length);
    expect(met(lay('two tests met as seldom, an agreement without commitments'))).toEqual([
      3, 2, 2, 1
    ]);
    const document = { order: 'document' };
    expect(
      met(lay('two tests met as seldom, an agreement without commitments', 960, document))
    ).toEqual([2, 3, 2, 1]);
  });

  it.each(widths)('are in line with one another and with the totals at %i px', (width) => {
    const layout = lay('three agreements', width);
    const columns = strips(layout).map(({ cells }) => cells.map(({ x }) => x).join());
    const totals = tallies(layout, 'test').map(({ x }) => x);
    expect(new Set(columns).size).toBe(1);
    expect(new Set(totals)).toEqual(new Set(strips(layout)[0]!.cells.map(({ x }) => x)));
  });

  it('stand beside the titles when wide and below them when narrow', () => {
    for (const { title, cells } of strips(lay('very long names', 960))) {
      expect(Math.min(...cells.map(({ x }) => x))).toBeGreaterThan(title[0]!.x);
    }
    for (const { title, cells } of strips(lay('very long names', 320))) {
      expect(title.length).toBeGreaterThan(1);
      expect(cells[0]!.x).toBe(0);
      expect(cells[0]!.y).toBeGreaterThan(title.at(-1)!.y);
    }
  });
});

describe('the totals', () => {
  it('are the commitments that meet each test, and their parts are to scale', () => {
    const { input } = exampleOf('nothing in common with the agreement before');
    const totals = tallies(lay('nothing in common with the agreement before'), 'test');
    const counted = totals.map(({ key, part, track }) => {
      const [, agreement, test] = key.split(':');
      const own = input.commitments.filter((row) => row.agreement === agreement);
      const met = own.filter((row) => row.tests[test as (typeof testNames)[number]].met);
      expect(part.width / track.width).toBeCloseTo(met.length / own.length);
      return met.length;
    });
    expect(counted).toEqual([3, 0, 0, 3, 0, 3, 2, 0]);
  });

  it('are left out where there is nothing to count', () => {
    const layout = lay('agreements without commitments');
    expect(layout.marks).toEqual([]);
    expect(layout.heads).toHaveLength(2);
    expect(lay('nothing')).toMatchObject({ height: 0, marks: [], heads: [], small: [] });
  });
});

describe('more commitments than one reads', () => {
  it('are drawn as counts that add up to all of them', () => {
    for (const name of ['hundreds of commitments', 'six agreements']) {
      const { input } = exampleOf(name);
      const layout = lay(name);
      expect(strips(layout)).toEqual([]);
      for (const { id } of input.agreements) {
        const counts = tallies(layout, `count:${id}`);
        expect(counts).toHaveLength(testNames.length + 1);
        const parts = counts.map(({ part, track }) => part.width / track.width);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1);
      }
    }
  });

  it('have a strip each again once few enough are chosen', () => {
    expect(strips(lay('six agreements', 960, { agreement: '2001' })).length).toBeGreaterThan(0);
    const all = strips(lay('three agreements')).length;
    expect(all).toBeLessThanOrEqual(mostRows);
  });
});

describe('the marks', () => {
  it.each(widths)('can be hit and stand apart at %i px', (width) => {
    for (const { name } of examples) {
      const { marks } = lay(name, width);
      marks.forEach((mark, index) => {
        expect(Math.min(mark.width, mark.height)).toBeGreaterThanOrEqual(24);
        const next = marks[index + 1];
        const apart = !next || next.y >= mark.y + mark.height || next.x >= mark.x + mark.width;
        expect(apart, `${name}: ${mark.key}`).toBe(true);
      });
    }
  });
});
