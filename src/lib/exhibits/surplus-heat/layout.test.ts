import { describe, expect, it } from 'vitest';
import { locales, type AppLocale } from '$lib/i18n/locale';
import { minTarget } from '$lib/viz/layout';
import { measureText } from '$lib/viz/text';
import { outside, overlapping, textBox } from '$lib/viz/testing/geometry';
import { stranded } from '$lib/viz/testing/reach';
import { both, exampleDerived, examplePassage, exampleStated } from '../exampleData';
import { examples } from './examples';
import { layoutSurplusHeat, type SurplusHeatLayout } from './layout';
import type { SurplusHeatInput } from './select';
import type { PlacedLine } from './stack';

const widths = [280, 320, 639, 640, 720, 960, 1440];
const lay = (input: SurplusHeatInput, width: number, locale: AppLocale = 'da') =>
  layoutSurplusHeat(input, { width, locale, measure: measureText });

const box = ({ text, strong }: PlacedLine) =>
  textBox(text, text.face === 'serif' ? 'serif-400' : strong ? 'sans-650' : 'sans-400');

/** Everything that is drawn, as boxes. */
const drawn = ({ marks }: SurplusHeatLayout) =>
  marks.flatMap(({ lines, squares, quote }) => [
    ...[...lines, ...(squares?.caption ?? []), ...(quote?.lines ?? [])].map(box),
    ...(squares?.boxes ?? []),
    ...(quote ? [quote.bar] : [])
  ]);

const cases = examples.flatMap(({ name, input }) =>
  widths.flatMap((width) => locales.map((locale) => ({ name, input, width, locale })))
);

const full: SurplusHeatInput = {
  agreements: examples[0]!.input.agreements,
  power: exampleStated('power', 200, {
    unit: 'megawatt',
    agreement: '2005',
    qualifier: both('i størrelsesordenen')
  }),
  households: exampleStated('households', 100_000, { unit: 'households', agreement: '2005' }),
  perHousehold: exampleDerived('each', 2, ['power'], '{power} / 100', {
    agreement: '2005',
    unit: 'megawatt'
  }),
  behind: [],
  obstacle: { passage: examplePassage('Afgifter.', '2009'), language: 'da' },
  units: examples[0]!.input.units
};

const parts = (layout: SurplusHeatLayout) =>
  Object.fromEntries(layout.marks.map((m) => [m.key, m]));

describe('layoutSurplusHeat', () => {
  it.each(cases)('keeps to its frame: $name, $width px, $locale', ({ input, width, locale }) => {
    const layout = lay(input, width, locale);
    expect(outside(layout, [...drawn(layout), ...layout.marks])).toEqual([]);
    expect(overlapping(drawn(layout))).toEqual([]);
    expect(overlapping(layout.marks)).toEqual([]);
    expect(stranded(layout.marks)).toEqual([]);
    for (const { width: w, height: h } of layout.marks) {
      expect(Math.min(w, h)).toBeGreaterThanOrEqual(minTarget);
    }
  });

  it('has one mark a part, in reading order, however many squares there are', () => {
    for (const width of widths) {
      const { marks } = lay(full, width);
      expect(marks.map(({ key }) => key)).toEqual(['power', 'households', 'each', 'obstacle']);
      expect(marks[1]!.squares!.boxes).toHaveLength(100);
      expect(marks.map(({ position }) => position)).toEqual([1, 1, 1, 2]);
    }
  });

  it('shows the words that go with a number, and that one is derived, above it', () => {
    const { power, each } = parts(lay(full, 320));
    expect(power!.lines[0]!.text.text).toBe('i størrelsesordenen');
    expect(each!.lines[0]!.text.text).toBe('beregnet');
    expect(power!.lines[1]!.text.size).toBeGreaterThan(each!.lines[1]!.text.size);
  });

  it('sets a number that is too long for its line smaller, and cuts none', () => {
    const power = { ...full.power!, value: 1_234_567_890.125 };
    const { lines } = parts(lay({ ...full, power }, 320))['power']!;
    const number = lines.filter(({ strong }) => strong);
    expect(number.map(({ text }) => text.text)).toEqual(['1.234.567.890,125\u00a0MW']);
    expect(number[0]!.text.size).toBe(28);
  });

  it('says under the squares what one stands for', () => {
    expect(parts(lay(full, 320))['households']!.squares!.caption.map((l) => l.text.text)).toEqual([
      'Én firkant: 1.000\u00a0husstande'
    ]);
  });

  it('draws no squares where words stand for the number, or where it is nothing', () => {
    for (const value of [null, 0]) {
      const households = { ...full.households!, value, qualifier: both('mange') };
      expect(parts(lay({ ...full, households }, 320))['households']!.squares).toBeNull();
    }
  });

  it('sets the quote in the serif, with its language, and the translation below in the sans', () => {
    const { obstacle } = parts(lay(full, 320, 'en'));
    const { quote, lines } = obstacle!;
    expect(quote!.language).toBe('da');
    expect(quote!.lines.map(({ text }) => [text.text, text.face])).toEqual([
      ['“Afgifter.”', 'serif']
    ]);
    expect(lines.map(({ text }) => text.text)).toEqual([
      'What stands in the way',
      'Afgifter. (unofficial translation)'
    ]);
    expect(lines[1]!.text.y).toBeGreaterThan(quote!.lines[0]!.text.y);
  });

  it('sets it alone where the page is in its language', () => {
    const passage = { ...full.obstacle!.passage, translation: {} };
    const { obstacle } = parts(lay({ ...full, obstacle: { passage, language: 'da' } }, 320));
    expect(obstacle!.quote!.lines[0]!.text.text).toBe('»Afgifter.«');
    expect(obstacle!.lines).toHaveLength(1);
    expect(obstacle!.label).toBe('Hvad der står i vejen: Afgifter.');
  });

  it('leads to the figures, and from the quote to the chart itself', () => {
    const { power, obstacle } = parts(lay(full, 320));
    expect(power!.target).toEqual({ kind: 'figure', id: 'power' });
    expect(obstacle!.target).toEqual({ kind: 'exhibit', id: 'surplus-heat' });
  });

  it('sets two columns where there is room and something for both', () => {
    const columns = (input: SurplusHeatInput, width: number) =>
      new Set(lay(input, width).marks.map(({ x }) => x)).size;
    expect([320, 639, 640, 1440].map((width) => columns(full, width))).toEqual([1, 1, 2, 2]);
    expect(columns({ ...full, perHousehold: null, obstacle: null }, 960)).toBe(1);
    expect(columns({ ...full, power: null, households: null }, 960)).toBe(1);
    const { households, obstacle } = parts(lay(full, 960));
    expect(obstacle!.y).toBe(households!.y);
  });

  it('takes no room for what is missing', () => {
    const nothing = { ...full, power: null, households: null, perHousehold: null, obstacle: null };
    expect(lay(nothing, 320)).toEqual({ width: 320, height: 0, marks: [] });
    expect(lay({ ...full, power: null }, 320).marks[0]).toMatchObject({ key: 'households', y: 0 });
  });

  it('takes no text smaller than 12 px and leaves its input as it is', () => {
    for (const { input } of examples) {
      const before = structuredClone(input);
      for (const { lines, squares, quote } of lay(input, 280).marks) {
        const all = [...lines, ...(squares?.caption ?? []), ...(quote?.lines ?? [])];
        expect(all.every(({ text }) => text.size >= 12)).toBe(true);
      }
      expect(input).toEqual(before);
    }
  });
});
