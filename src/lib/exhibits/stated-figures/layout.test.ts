import { describe, expect, it } from 'vitest';
import { isStated } from '$lib/model/lookup';
import { measureText } from '$lib/viz/text';
import { outside, overlapping, textBox } from '$lib/viz/testing/geometry';
import { stranded } from '$lib/viz/testing/reach';
import { both, exampleAgreements, exampleStated, exampleUnits } from '../exampleData';
import type { Options } from '../types';
import { examples } from './examples';
import { layoutStatedFigures, type StatedFiguresLayout } from './layout';
import type { StatedFiguresInput } from './select';

const widths = [280, 320, 559, 560, 720, 960, 1440];
const lay = (input: StatedFiguresInput, width: number, options: Options = {}) =>
  layoutStatedFigures(input, options, { width, locale: 'da', measure: measureText });

/** Every text of a layout as a box. */
function textsOf({ heads, marks }: StatedFiguresLayout) {
  return [
    ...heads.flatMap(({ title, count }) => [
      ...title.map((line) => textBox(line, 'sans-650')),
      textBox(count)
    ]),
    ...marks.flatMap(({ number, measure, small, glyph }) => [
      ...number.map((line) => textBox(line, 'sans-650')),
      ...[...measure, ...small, ...glyph.ends].map((line) => textBox(line))
    ])
  ];
}

/** What a row draws besides text. */
function shapesOf({ marks }: StatedFiguresLayout) {
  return marks.flatMap(({ glyph: { track, dots } }) => [
    ...(track ? [track] : []),
    ...dots.map(({ x, y, radius }) => ({
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius
    }))
  ]);
}

const small = examples.filter(({ input }) => input.figures.length < 100);
const cases = small.flatMap(({ name, input, options }) =>
  widths.map((width) => ({ name, width, input, options: options ?? {} }))
);

describe('layoutStatedFigures', () => {
  it.each(cases)('keeps to its frame: $name, $width px', ({ input, width, options }) => {
    const layout = lay(input, width, options);
    const texts = textsOf(layout);
    const shapes = shapesOf(layout);
    expect(outside(layout, [...texts, ...shapes, ...layout.marks])).toEqual([]);
    expect(overlapping([...texts, ...shapes])).toEqual([]);
    expect(overlapping([...layout.marks, ...layout.heads])).toEqual([]);
    for (const mark of layout.marks) expect(mark.height).toBeGreaterThanOrEqual(24);
    expect(stranded(layout.marks)).toEqual([]);
  });

  it.each(examples)('draws every stated figure, each once: $name', ({ input, options = {} }) => {
    const chosen = (agreement: string) =>
      !options['agreement'] || options['agreement'] === agreement;
    const stated = input.figures.filter(isStated).filter(({ agreement }) => chosen(agreement));
    const { marks } = lay(input, 720, options);
    expect(marks.map(({ key }) => key).sort()).toEqual(stated.map(({ id }) => id).sort());
    for (const { key, target } of marks) expect(target).toEqual({ kind: 'figure', id: key });
  });

  it('takes no text smaller than 12 px', () => {
    for (const { input } of small) {
      const { heads, marks } = lay(input, 320);
      const texts = [
        ...heads.flatMap(({ title, count }) => [...title, count]),
        ...marks.flatMap((row) => [...row.number, ...row.measure, ...row.small, ...row.glyph.ends])
      ];
      for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(12);
    }
  });

  const rowOf = (figure: ReturnType<typeof exampleStated>, width = 720) => {
    const units = [
      ...exampleUnits,
      { id: 'towns', format: both('{n} byer') },
      { id: 'bridges', format: both('{n} jernbaneoverføringer i regionen') }
    ];
    const row = lay({ agreements: exampleAgreements(1), figures: [figure], units }, width).marks[0];
    if (!row) throw new Error('No row was drawn.');
    return row;
  };

  it('fills the stated part of 100', () => {
    const { track, bar } = rowOf(exampleStated('a', 17)).glyph;
    expect(bar?.x).toBe(track?.x);
    expect((bar?.width ?? 0) / (track?.width ?? 1)).toBeCloseTo(0.17);
  });

  it('fills a range between its ends on a scale from 0', () => {
    const figure = exampleStated('a', null, { low: 4, high: 7, unit: 'towns' });
    const { track, bar, ends } = rowOf(figure).glyph;
    expect(((bar?.x ?? 0) - (track?.x ?? 0)) / (track?.width ?? 1)).toBeCloseTo(0.4);
    expect((bar?.width ?? 0) / (track?.width ?? 1)).toBeCloseTo(0.3);
    expect(ends.map(({ text }) => text)).toEqual(['0', '10', '4', '7']);
  });

  it('draws as many dots as are stated, in lines of ten', () => {
    const { dots, open } = rowOf(
      exampleStated('a', 23, { unit: 'towns', qualifier: both('op til') })
    ).glyph;
    expect(dots).toHaveLength(23);
    expect(new Set(dots.map(({ y }) => y)).size).toBe(3);
    expect(open).toBe(true);
  });

  it('shows words as a quote, without a shape', () => {
    const row = rowOf(exampleStated('a', null, { qualifier: both('et par procent') }));
    expect(row.number.map(({ text }) => text)).toEqual(['»et par procent«']);
    expect(row.small.map(({ text }) => text)).toEqual(['ord, ikke et tal']);
    expect(row.glyph).toMatchObject({ dots: [], track: null, bar: null });
  });

  it('keeps number and unit whole where they fit, and parts them between words else', () => {
    const money = rowOf(exampleStated('a', 9, { unit: 'dkk-million' }));
    expect(money.number).toMatchObject([{ text: '9\u00a0mio.\u00a0kr.', size: 28 }]);
    const large = exampleStated('a', 1_234_567_890.5, { unit: 'households' });
    expect(rowOf(large, 280).number).toMatchObject([
      { text: '1.234.567.890,5\u00a0husstande', size: 19 }
    ]);
    const long = exampleStated('a', 12_345, { unit: 'bridges' });
    expect(rowOf(long, 280).number.map(({ text }) => text)).toEqual([
      '12.345 jernbaneoverføringer',
      'i regionen'
    ]);
  });

  it('says number, measure, date and qualifier in full words', () => {
    const figure = exampleStated('andel', 17, { asOf: '2011-Q2', qualifier: both('ca.') });
    expect(rowOf(figure).label.replaceAll('\u00a0', ' ')).toBe(
      '17 %, andel, 2. kvartal 2011, »ca.«'
    );
  });

  it('leaves its input as it is', () => {
    for (const { input } of small) {
      const before = structuredClone(input);
      lay(input, 720);
      expect(input).toEqual(before);
    }
  });
});
