import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '$lib/viz/text';
import { fallbacks } from '../options';
import type { Options } from '../types';
import { examples } from './examples';
import { graphOf, type NetworkInput } from './graph';
import { layoutNetwork } from './layout';
import { readNetwork } from './reading';
import { overlapOf, settle, type Block } from './separate';
import { halfSize, slices } from './shapes';
import { readable } from './view';
import { choicesNetwork } from './words';

const named = (name: string) => examples.find((example) => example.name === name)!.input;
const three = named('three agreements');
const many = named('hundreds of commitments, folded into bundles');

const layoutOf = (input: NetworkInput, options: Options = {}, width = 960) =>
  layoutNetwork(input, options, { width, locale: 'en', measure: measureText });
const keysOf = (input: NetworkInput, options: Options = {}, width = 960) =>
  layoutOf(input, options, width).marks.map(({ key }) => key);

describe('the choices', () => {
  it('mean everything when they are unknown or malformed', () => {
    for (const options of [
      { view: 'nowhere', around: 'actor.none', steps: 'x', hide: 'all', cut: ',,' },
      { around: 'actor.actor--1..' },
      fallbacks(choicesNetwork(three, 'en'))
    ]) {
      expect(layoutOf(three, options)).toEqual(layoutOf(three));
    }
  });

  it('of one agreement count nothing of another', () => {
    const { view } = readNetwork(three, { view: '2005' });
    expect(view.nodes.every(({ counts }) => counts[0] === 0 && counts[2] === 0)).toBe(true);
    expect(view.links.some(({ kind }) => kind === 'continues')).toBe(false);
  });

  it('leave what is not hidden at its place', () => {
    const at = (options: Options) =>
      new Map(layoutOf(three, options).marks.map(({ key, cx, cy }) => [key, [cx, cy]]));
    const all = at({});
    const without = at({ hide: 'area' });
    expect(without.size).toBeLessThan(all.size);
    for (const [key, place] of without) expect(place[0], key).toBe(all.get(key)![0]);
    expect([...without.keys()].some((key) => key.startsWith('area.'))).toBe(false);
  });

  it('cut edges, and with them what nothing else ties', () => {
    const { view } = readNetwork(three, { cut: 'named,belongs,continues,commits' });
    expect(new Set(view.links.map(({ kind }) => kind))).toEqual(new Set(['holds']));
    expect(new Set(view.nodes.map(({ kind }) => kind))).toEqual(new Set(['theme', 'commitment']));
  });

  it('fold commitments into bundles when commitments are hidden', () => {
    const { view } = readNetwork(three, { hide: 'commitment' });
    expect(view.folded).toBe(true);
    expect(view.links.every(({ kind }) => kind === 'bundle')).toBe(true);
    const graph = graphOf(three);
    const bundled = view.links
      .filter(({ to }) => to.kind === 'area')
      .reduce((sum, { count }) => sum + count, 0);
    expect(bundled).toBe(graph.edges.filter(({ kind }) => kind === 'belongs').length);
  });
});

describe('around a node', () => {
  const root = 'actor.actor--2';

  it('stands what one step leads to, then what two lead to', () => {
    const { edgesOf } = graphOf(three);
    const near = new Set([root, ...edgesOf.get(root)!.map(({ to }) => to.key)]);
    expect(new Set(keysOf(three, { around: root }))).toEqual(near);
    const far = keysOf(three, { around: root, steps: '2' });
    expect(far.length).toBeGreaterThan(near.size);
    expect(far).toEqual(expect.arrayContaining([...near]));
  });

  it('is said to be the root, in the picture and in the tree', () => {
    for (const width of [340, 960]) {
      const roots = layoutOf(three, { around: root }, width).marks.filter((mark) => mark.root);
      expect(roots.map(({ key }) => key)).toEqual([root]);
    }
  });

  it('unfolds a bundle into its two ends and the commitments between them', () => {
    const { view } = readNetwork(many, {});
    const bundle = view.links.find(({ count }) => count > 1)!;
    const keys = keysOf(many, { around: bundle.key });
    expect(keys).toHaveLength(bundle.count + 2);
    expect(keys).toEqual(expect.arrayContaining([bundle.from.key, bundle.to.key]));
  });
});

describe('a network beyond reading', () => {
  it('is folded, and drawn within bounds', () => {
    const { view } = readNetwork(many, {});
    expect(view.folded).toBe(true);
    expect(view.nodes.some(({ kind }) => kind === 'commitment')).toBe(false);
    expect(layoutOf(many).marks.length).toBeLessThanOrEqual(readable);
    expect(view.left).toBeGreaterThan(0);
  });

  it('keeps the most tied actor', () => {
    expect(keysOf(many)).toContain('actor.actor--1');
  });

  it('says in a tree how many rows it leaves to the table', () => {
    const { marks, heads } = layoutOf(many, { around: 'actor.actor--1' }, 340);
    const [rest] = heads;
    expect(marks.length).toBeLessThanOrEqual(60);
    expect(rest?.text.text ?? '').toMatch(/^$|\d+ more/);
  });
});

describe('the drawing', () => {
  it('is drawn out to the width, with names as they are', () => {
    const [design, wide] = [layoutOf(three), layoutOf(three, {}, 1440)];
    wide.marks.forEach((mark, index) => {
      expect(mark.cx).toBeCloseTo(design.marks[index]!.cx * 1.5, 6);
      expect(mark.texts).toEqual(design.marks[index]!.texts);
    });
  });

  it('ends every line where its nodes are', () => {
    const { marks, edges } = layoutOf(three);
    const at = new Map(marks.map(({ key, cx, cy }) => [key, `${cx} ${cy}`]));
    expect(edges.length).toBeGreaterThan(0);
    for (const { from, to, d } of edges) {
      expect(d.startsWith(`M${at.get(from)}`)).toBe(true);
      expect(d.endsWith(` ${at.get(to)}`)).toBe(true);
    }
  });

  it('gives a shape the area of its commitments', () => {
    const unit = 100;
    for (const kind of ['theme', 'commitment', 'actor', 'area'] as const) {
      const [one, four] = [halfSize(kind, 1, unit), halfSize(kind, 4, unit)];
      expect(four.w).toBeCloseTo(2 * one.w, 9);
      expect(four.h).toBeCloseTo(2 * one.h, 9);
    }
    expect(halfSize('theme', 1, unit).w * 2).toBeCloseTo(10, 9);
  });

  /** The area of a slice, by the trapezium rule over its corners. */
  const areaOf = ({ d }: { d: string }) => {
    const points = d.slice(1, -1).split('L');
    const at = (index: number) => points[index % points.length]!.split(' ').map(Number);
    const sum = points.reduce((total, _, index) => {
      const [[x = 0, y = 0], [toX = 0, toY = 0]] = [at(index), at(index + 1)];
      return total + (x * toY - toX * y) / 2;
    }, 0);
    return Math.abs(sum);
  };

  it.each(['actor', 'area'] as const)(
    'colours a shared %s by agreements, in proportion',
    (kind) => {
      for (const counts of [
        [1, 0, 3],
        [1, 11],
        [5, 5, 2],
        [2, 2]
      ]) {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const parts = slices({ kind, counts, total }, { w: 400, h: 300 });
        const [all] = slices({ kind, counts: [1], total: 1 }, { w: 400, h: 300 });
        const named = counts.flatMap((count, position) => (count > 0 ? position : []));
        expect(parts.map(({ position }) => position)).toEqual(named);
        for (const part of parts) {
          expect(areaOf(part) / areaOf(all!)).toBeCloseTo(counts[part.position!]! / total, 2);
        }
      }
    }
  );

  it('gives no colour to what more agreements share than can be told apart', () => {
    const counts = Array.from({ length: 13 }, () => 1);
    const parts = slices({ kind: 'actor', counts, total: 13 }, { w: 20, h: 20 });
    expect(parts.map(({ position }) => position)).toEqual([null]);
  });
});

describe('settling blocks', () => {
  const block = fc.record({
    x: fc.double({ min: 0, max: 300, noNaN: true }),
    y: fc.double({ min: 0, max: 300, noNaN: true }),
    left: fc.integer({ min: 1, max: 60 }),
    right: fc.integer({ min: 1, max: 60 }),
    up: fc.integer({ min: 1, max: 30 }),
    down: fc.integer({ min: 1, max: 30 })
  });

  it('leaves none overlapping, whatever they were, and all on whole px', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (given) => {
        const blocks: Block[] = given.map((one) => ({ ...one }));
        settle(blocks);
        blocks.forEach((a, index) => {
          expect(Number.isInteger(a.x) && Number.isInteger(a.y)).toBe(true);
          for (const b of blocks.slice(index + 1)) {
            const overlap = overlapOf(a, b);
            expect(overlap.x > 0 && overlap.y > 0).toBe(false);
          }
        });
      })
    );
  });
});

describe('the forces', () => {
  it('come to the same whole numbers on every machine', () => {
    expect(JSON.stringify(named('one agreement').layouts['all'])).toMatchInlineSnapshot(
      `"{"height":237,"places":[[0,502,61],[1,503,166],[2,476,12],[3,473,132],[4,463,42],[5,461,162],[6,463,72],[7,464,220],[8,463,102],[9,198,183],[10,217,38],[11,212,84],[12,212,126],[13,745,103]]}"`
    );
  });
});
