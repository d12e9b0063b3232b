import { describe, expect, it } from 'vitest';
import { exportPaint, periodPaint } from '$lib/viz/paint';
import { measureText } from '$lib/viz/text';
import { draw } from '../testing/draw';
import { elementsOf } from '$lib/viz/svgTree';
import { examples } from './examples';
import exhibit from './index';
import { layoutFunding } from './layout';

const { periods, rest } = exportPaint.light;
const solids = periods.map(({ solid }) => solid);

describe.each(examples)('the drawing of funding, without script: $name', ({ input }) => {
  const layout = layoutFunding(input, { width: 720, locale: 'da', measure: measureText });
  const all = elementsOf(draw(exhibit, layout));
  const filled = (colours: string[]) =>
    all.filter(({ attributes: { fill } }) => fill !== undefined && colours.includes(fill));

  it('fills what is stated in the colour of its agreement', () => {
    const bars = layout.marks.filter(({ bar }) => bar !== null);
    expect(filled(solids).map(({ attributes }) => attributes['fill'])).toEqual(
      bars.map(({ position }) => periodPaint(exportPaint.light, position).solid)
    );
  });

  it('outlines what is derived', () => {
    const sums = layout.marks.flatMap(({ sum }) => sum?.width ?? []);
    const outlined = filled([rest]);
    expect(outlined.map(({ attributes }) => Number(attributes['width']))).toEqual(sums);
    for (const { attributes } of outlined) {
      expect(attributes['stroke']).toBe(exportPaint.light.neutral);
    }
  });

  it('writes every word of the layout', () => {
    const words = [
      ...[...layout.captions, ...layout.heads].map(({ text }) => text),
      ...layout.marks.flatMap((mark) => mark.words.map(({ text }) => text.text))
    ];
    expect(all.flatMap(({ name, text }) => (name === 'text' ? [text] : []))).toEqual(words);
  });
});
