import { describe, expect, it } from 'vitest';
import { named } from '$lib/exhibits/testing/cases';
import { outside, overlaps, textBox } from '$lib/exhibits/testing/textBoxes';
import { exhibitIds } from '$lib/exhibits/registry';
import { exportPaint } from '$lib/viz/paint';
import { elementsOf, parseSvg, type SvgElement } from '$lib/viz/svgTree';
import { officeFaults } from './check';
import { markupOf } from './element';
import type { ExportedFigure } from './figure';
import { drawOnServer } from './node';
import { loadLettering } from './outline';
import { measureOffice } from '$lib/viz/officeText';
import { officeSvg, outlinedSvg, type PictureOptions } from './svg';
import { figuresOf, provenance, realFigures } from './testing/figures';
import { hostileFigure, hostileWords } from './testing/hostile';

const white = { format: 'shown', background: 'white' } as const;
const lettering = await loadLettering();

const { periods, ...plain } = exportPaint.light;
const colours = new Set([
  'none',
  ...Object.values(plain),
  ...periods.flatMap(({ solid, soft }) => [solid, soft])
]);

/** Shapes in a colour that is none of ours; without a word, SVG paints black. */
const strangers = (svg: SvgElement) =>
  elementsOf(svg)
    .filter(({ name }) => /^(rect|path|circle|line|text)$/.test(name))
    .filter(({ name, attributes: { fill = '#000000', stroke = 'none' } }) =>
      name === 'line' ? !colours.has(stroke) : ![fill, stroke].every((one) => colours.has(one))
    )
    .map(markupOf);

/** What is wrong with a file for Office: what it must not hold, and texts that meet in Arial. */
function faultsIn(figure: ExportedFigure, options: PictureOptions): string[] {
  const svg = parseSvg(officeSvg(figure, options, drawOnServer).markup.trim());
  const [, , width = 0, height = 0] = svg.attributes['viewBox']!.split(' ').map(Number);
  const boxes = elementsOf(svg)
    .filter(({ name }) => name === 'text')
    .map((text) => textBox(text, measureOffice));
  return [
    ...officeFaults(svg),
    ...strangers(svg),
    ...boxes.filter((box) => outside(box, width, height)).map(({ text }) => `outside: ${text}`),
    ...overlaps(boxes)
  ];
}

describe.each(named)('the SVG for Office of %s', (_name, one) => {
  it('holds nothing Office cannot show, and no texts that meet in Arial', () => {
    for (const figure of figuresOf(one)) {
      for (const width of Object.values(figure.exhibit.widths)) {
        expect(faultsIn(figure, { ...white, width })).toEqual([]);
      }
    }
  });
});

describe.each(realFigures.map((figure) => [figure.exhibit.id, figure] as const))(
  'the pictures of %s',
  (_id, figure) => {
    it.each(['16:9', '4:3', '1:1'] as const)('fill a sheet of %s without a fault', (format) => {
      const { width, height } = officeSvg(figure, { ...white, format }, drawOnServer);
      const [across = 0, down = 0] = format.split(':').map(Number);
      expect(width / height).toBeCloseTo(across / down, 5);
      expect(faultsIn(figure, { ...white, format })).toEqual([]);
    });

    it('say in words and to programs where they come from', () => {
      const { markup } = officeSvg(figure, white, drawOnServer);
      const svg = parseSvg(markup.trim());
      const { title } = figure.exhibit.describe(figure.input, figure.options, figure.locale);
      const textOf = (name: string) => elementsOf(svg).find((node) => node.name === name)?.text;
      expect(textOf('title')).toBe(title);
      expect(textOf('dc:identifier')).toBe(provenance.link);
      expect(textOf('dc:date')).toContain('2011-09-13');
      expect(textOf('dcterms:hasVersion')).toContain('1.2.3');
      expect(textOf('dc:rights')).toContain('CC BY 4.0');
      const shown = elementsOf(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []));
      const words = shown.join(' ');
      for (const part of ['CC BY 4.0', '1.2.3', '13. september 2011', 'vaekstspor.example']) {
        expect(words).toContain(part);
      }
    });

    it('have no text left when their letters are drawn', () => {
      const { markup } = outlinedSvg(figure, white, drawOnServer, lettering);
      const svg = parseSvg(markup.trim());
      expect(elementsOf(svg).filter(({ name }) => name === 'text')).toEqual([]);
      expect([...officeFaults(svg), ...strangers(svg)]).toEqual([]);
    });
  }
);

describe('any picture', () => {
  it('is there for every exhibit', () => {
    expect(realFigures.map(({ exhibit }) => exhibit.id)).toEqual(exhibitIds);
  });

  it('is see-through when asked for', () => {
    const [figure] = realFigures;
    const clear = officeSvg(figure!, { ...white, background: 'transparent' }, drawOnServer).markup;
    const filled = officeSvg(figure!, white, drawOnServer).markup;
    expect(filled.length).toBeGreaterThan(clear.length);
    expect(filled).toContain(clear.slice(clear.indexOf('</metadata>') + 11));
  });

  it.each(hostileWords)('shows hostile words as words: %j', (words) => {
    const figure = hostileFigure(words);
    for (const { markup } of [
      officeSvg(figure, white, drawOnServer),
      outlinedSvg(figure, white, drawOnServer, lettering)
    ]) {
      const svg = parseSvg(markup.trim());
      expect(officeFaults(svg)).toEqual([]);
      expect(markup).not.toMatch(/<script|<img|onload="/);
    }
    const { markup } = officeSvg(figure, white, drawOnServer);
    const text = elementsOf(parseSvg(markup.trim()))
      .map((node) => node.text)
      .join('');
    const letters = words.replace(/[\p{Cc}\p{Cs}\s]/gu, '');
    expect(text.replace(/[\s\uFFFD]/g, '')).toContain(letters);
  });
});
