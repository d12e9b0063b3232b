import { describe, expect, it } from 'vitest';
import { locales } from '$lib/i18n/locale';
import { networkOf } from '$lib/model/network';
import type { Dataset, Passage } from '$lib/model/types';
import type { Box, PlacedText } from '$lib/viz/layout';
import { measureText } from '$lib/viz/text';
import { overlapping, textBox } from '$lib/viz/testing/geometry';
import { dataset, documents } from '../testing/realData';
import { detailNetwork } from './detail';
import type { DrawnNode } from './draw';
import { placeByForces } from './forces';
import { graphOf } from './graph';
import { layoutNetwork } from './layout';
import { readNetwork } from './reading';
import { publishedNetwork, selectNetwork } from './select';
import { tableNetwork } from './table';

const network = networkOf(dataset);
const input = selectNetwork(dataset);
const views = Object.keys(input.layouts);

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

function isInDocument({ agreement, lines: [first, last], text }: Passage): boolean {
  const lines = documents.find((one) => one.agreement === agreement)?.lines ?? [];
  return text !== '' && letters(lines.slice(first - 1, last).join('')).includes(letters(text));
}

const edgesOf = (kind: string) => network.edges.filter((edge) => edge.kind === kind);
const sum = (count: (row: Dataset['commitments'][number]) => number) =>
  dataset.commitments.reduce((total, row) => total + count(row), 0);

describe('the edges of both agreements', () => {
  it('say why, all of them, in words that stand in the documents', () => {
    expect(network.edges.length).toBeGreaterThan(100);
    const unsaid = network.edges.filter(({ why }) => why.length === 0 || !why.every(isInDocument));
    expect(unsaid).toEqual([]);
  });

  it('open a sentence in the panel, all of them', () => {
    const known = new Set(dataset.commitments.map(({ id }) => id));
    for (const locale of locales) {
      for (const { key } of graphOf(input).edges) {
        const { commitments = [] } = detailNetwork(input, key, locale) ?? {};
        expect(commitments.length, key).toBeGreaterThan(0);
        expect(
          commitments.every((id) => known.has(id)),
          key
        ).toBe(true);
      }
    }
  });

  it('are those that the data bears out', () => {
    expect(edgesOf('holds')).toHaveLength(dataset.commitments.length);
    expect(edgesOf('commits')).toHaveLength(sum(({ committedBy }) => committedBy.length));
    expect(edgesOf('belongs')).toHaveLength(sum(({ areas }) => areas.length));
    expect(edgesOf('continues')).toHaveLength(dataset.continuity.length);
    const named = new Set(edgesOf('named').map(({ from, to }) => `${from} ${to}`));
    for (const { id, with: partners } of dataset.commitments) {
      for (const actor of partners) expect(named).toContain(`actor.${actor} commitment.${id}`);
    }
  });

  it('call nobody named whose name does not stand there or who is no partner', () => {
    const rows = new Map(dataset.commitments.map((row) => [`commitment.${row.id}`, row]));
    for (const { from, to, why } of edgesOf('named')) {
      const { id, aliases } = dataset.actors.find((actor) => `actor.${actor.id}` === from)!;
      const stands = why.some(({ text }) => aliases.some((alias) => text.includes(alias)));
      expect(stands || rows.get(to)!.with.includes(id), `${from} ${to}`).toBe(true);
    }
  });
});

/** Every box that a node fills on the page, px: its shape, and each line of its name. */
function boxesOf({ x, y, width, height, cx, cy, texts, weight }: DrawnNode): Box[] {
  const face = weight === 650 ? 'sans-650' : 'sans-400';
  const moved = (text: PlacedText) => ({ ...text, x: text.x + cx, y: text.y + cy });
  return [{ x, y, width, height }, ...texts.map((text) => textBox(moved(text), face))];
}

/** The nodes that reach into one another. */
function clashes(marks: DrawnNode[]): string[] {
  const owners = marks.flatMap((mark) => boxesOf(mark).map(() => mark.key));
  return overlapping(marks.flatMap(boxesOf))
    .filter(([a, b]) => owners[a] !== owners[b])
    .map(([a, b]) => `${owners[a]} and ${owners[b]}`);
}

describe('the published layouts', () => {
  it('are one for each agreement, for all, and for what they share', () => {
    const ids = dataset.agreements.map(({ id }) => id);
    expect(new Set(views)).toEqual(new Set([...ids, 'all', 'shared']));
  });

  it.each(views)('let no two names or shapes overlap in any language: %s', (view) => {
    for (const locale of locales) {
      for (const width of [960, 1200, 1440]) {
        const layout = layoutNetwork(input, { view }, { width, locale, measure: measureText });
        expect(layout.marks).toHaveLength(input.layouts[view]!.places.length);
        expect(clashes(layout.marks), `${locale} ${width}`).toEqual([]);
      }
      const narrow = layoutNetwork(input, { view }, { width: 340, locale, measure: measureText });
      const texts = narrow.marks.flatMap((mark) => boxesOf(mark).slice(1));
      expect(overlapping(texts), `${locale} 340`).toEqual([]);
    }
  });

  it('come out the same from the same data', () => {
    expect(selectNetwork(dataset).layouts).toEqual(input.layouts);
  });

  it('move little when little changes: what stays is near where it was', () => {
    const before = placesOf(dataset);
    const medians = dataset.commitments
      .filter((_, index) => index % 10 === 0)
      .map(({ id }) => medianMove(before, placesOf(lacking(id))))
      .sort((a, b) => a - b);
    expect(medians[Math.floor(medians.length / 2)]).toBeLessThan(20);
    expect(medians.at(-1)).toBeLessThan(60);
  }, 30_000);
});

/** The data set as it would be if one commitment had not been made. */
function lacking(id: string): Dataset {
  return {
    ...dataset,
    commitments: dataset.commitments.filter((row) => row.id !== id),
    continuity: dataset.continuity.filter(({ from, to }) => from !== id && to !== id)
  };
}

type Places = Map<string, { x: number; y: number }>;

/** Where every node stands in the whole picture of a data set, by its key. */
function placesOf(data: Dataset): Places {
  const bare = publishedNetwork(data);
  const { nodes } = graphOf(bare);
  const { places } = placeByForces(readNetwork(bare, {}).view);
  return new Map(places.map(([node, x, y]) => [nodes[node]!.key, { x, y }]));
}

/** How far the nodes that both have lie apart, px, the median. */
function medianMove(before: Places, after: Places): number {
  const moves = [...after]
    .flatMap(([key, { x, y }]) => {
      const was = before.get(key);
      return was ? [Math.hypot(x - was.x, y - was.y)] : [];
    })
    .sort((a, b) => a - b);
  return moves[Math.floor(moves.length / 2)] ?? 0;
}

describe('the most connected actors', () => {
  it('are the same five in the table and by size in the picture', () => {
    const { rows } = tableNetwork(input, {}, 'en');
    const inTable = rows.flatMap(({ key }) => (key?.startsWith('actor.') ? key : [])).slice(0, 5);
    const { marks } = layoutNetwork(input, {}, { width: 960, locale: 'en', measure: measureText });
    const actors = marks.filter(({ kind }) => kind === 'actor');
    const bySize = [...actors].sort((a, b) => b.width - a.width).slice(0, 5);
    expect(new Set(bySize.map(({ key }) => key))).toEqual(new Set(inTable));
    expect(bySize.every(({ inner, total }) => inner?.text === `${total}`)).toBe(true);
  });
});
