import { describe, expect, it } from 'vitest';
import { exportPaint, periodPaint } from '$lib/viz/paint';
import { measureText } from '$lib/viz/text';
import { draw } from '../testing/draw';
import { ancestry, elementsOf } from '$lib/viz/svgTree';
import { examples } from './examples';
import exhibit from './index';
import { layoutSurplusHeat } from './layout';

describe.each(examples)('the drawing of surplus heat, without script: $name', ({ input }) => {
  const layout = layoutSurplusHeat(input, { width: 720, locale: 'en', measure: measureText });
  const all = elementsOf(draw(exhibit, layout));

  it('has every square in the colour of its agreement', () => {
    const boxes = layout.marks.flatMap(({ squares }) => squares?.boxes ?? []);
    const squares = all.filter(({ attributes }) => attributes['rx'] === '2');
    expect(squares.map(({ attributes }) => Number(attributes['width']))).toEqual(
      boxes.map(({ width }) => width)
    );
    const { solid } = periodPaint(exportPaint.light, 5);
    for (const square of squares) expect(square.parent!.attributes['fill']).toBe(solid);
  });

  it('says of the words of the document which language they are in, and of no others', () => {
    const verbatim = layout.marks.flatMap(({ quote }) => quote?.lines ?? []);
    const marked = all.filter(
      (element) =>
        element.name === 'text' && ancestry(element).some(({ attributes }) => attributes['lang'])
    );
    expect(marked.map(({ text }) => text)).toEqual(verbatim.map(({ text }) => text.text));
  });
});
