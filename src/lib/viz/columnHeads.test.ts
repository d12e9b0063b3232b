import { describe, expect, it } from 'vitest';
import type { PlacedAgreement } from '$lib/model/lookup';
import { namesFit, placeColumnHeads } from './columnHeads';
import type { LayoutContext } from './layout';
import { measureText } from './text';
import { outside, overlapping, textBox } from './testing/geometry';

const agreement = (name: string, position: number): PlacedAgreement => ({
  id: name,
  shortTitle: { da: name, en: name },
  position
});

const two = [agreement('2011', 0), agreement('2016-2017', 1)];
const context: LayoutContext = { width: 300, locale: 'da', measure: measureText };
const columns = (width: number) => [
  { x: 0, width },
  { x: width + 10, width }
];

describe('the names over columns', () => {
  it('stand under their rules with their counts below, apart and inside', () => {
    const heads = placeColumnHeads(two, ['17 tilsagn', '22 tilsagn'], columns(145), 4, context);
    expect(heads.names.map(({ text }) => text)).toEqual(['2011', '2016-2017']);
    expect(heads.counts.map(({ text }) => text)).toEqual(['17 tilsagn', '22 tilsagn']);
    expect(heads.rules.map(({ position, y }) => [position, y])).toEqual([
      [0, 4],
      [1, 4]
    ]);
    const boxes = [
      ...heads.rules,
      ...heads.names.map((text) => textBox(text, 'sans-650')),
      ...heads.counts.map((text) => textBox(text))
    ];
    expect(overlapping(boxes)).toEqual([]);
    expect(outside({ width: 300, height: heads.bottom, marks: [] }, boxes)).toEqual([]);
  });

  it('wrap at a hyphen, and leave the counts out where one of them would break', () => {
    const heads = placeColumnHeads(two, ['17', '22 commitments'], columns(44), 0, context);
    expect(heads.names.map(({ text }) => text)).toEqual(['2011', '2016-', '2017']);
    expect(heads.counts).toEqual([]);
  });

  it('take no more room than they have lines', () => {
    expect(placeColumnHeads([], [], [], 7, context).bottom).toBe(7);
    expect(placeColumnHeads(two, ['', ''], columns(145), 0, context).bottom).toBe(30);
  });

  it('fit where no word is wider than its column', () => {
    expect(namesFit(two, 44, context)).toBe(true);
    expect(namesFit([agreement('Vækstpartnerskabsaftalen', 0)], 100, context)).toBe(false);
  });
});
