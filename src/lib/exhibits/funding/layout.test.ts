import { describe, expect, it } from 'vitest';
import { locales, type AppLocale } from '$lib/i18n/locale';
import { minTarget } from '$lib/viz/layout';
import { measureText } from '$lib/viz/text';
import { outside, overlapping, textBox } from '$lib/viz/testing/geometry';
import { stranded } from '$lib/viz/testing/reach';
import {
  both,
  exampleAgreements,
  exampleDerived,
  exampleStated,
  exampleUnits
} from '../exampleData';
import { examples } from './examples';
import { layoutFunding, type FundingLayout } from './layout';
import type { FundingInput } from './select';

const widths = [280, 320, 480, 720, 960, 1440];
const lay = (input: FundingInput, width: number, locale: AppLocale = 'da') =>
  layoutFunding(input, { width, locale, measure: measureText });

const texts = ({ captions, heads, marks }: FundingLayout) => [
  ...[...captions, ...heads].map((line) => textBox(line)),
  ...marks.flatMap(({ words }) =>
    words.map(({ text, strong }) => textBox(text, strong ? 'sans-650' : 'sans-400'))
  )
];
const bars = ({ marks }: FundingLayout) =>
  marks.flatMap(({ bar, sum }) => [bar, sum].filter((box) => box !== null));

const cases = examples.flatMap(({ name, input }) =>
  widths.flatMap((width) => locales.map((locale) => ({ name, input, width, locale })))
);

const amount = (id: string, value: number | null, asOf: string | null) =>
  exampleStated(id, value, {
    asOf,
    unit: 'dkk-million',
    measure: both('Afsat'),
    agreement: '2005'
  });
const input: FundingInput = {
  agreements: exampleAgreements(2),
  amounts: [amount('a', 9, '2016'), amount('b', 5, '2017/2019')],
  total: exampleDerived('sum', 24, ['a', 'b'], '{a} + 3 * {b}', { unit: 'dkk-million' }),
  behind: [],
  units: exampleUnits
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const wordsOf = (layout: FundingLayout) =>
  layout.marks.map(({ words }) => words.map(({ text }) => plain(text.text)));

describe('layoutFunding', () => {
  it.each(cases)('keeps to its frame: $name, $width px, $locale', ({ input, width, locale }) => {
    const layout = lay(input, width, locale);
    expect(outside(layout, [...texts(layout), ...bars(layout), ...layout.marks])).toEqual([]);
    expect(overlapping(texts(layout))).toEqual([]);
    expect(overlapping(layout.marks)).toEqual([]);
    expect(stranded(layout.marks)).toEqual([]);
    for (const mark of layout.marks) expect(mark.height).toBeGreaterThanOrEqual(minTarget);
  });

  it.each(cases)('lets no text cross a bar: $name, $width px, $locale', (one) => {
    const layout = lay(one.input, one.width, one.locale);
    for (const { bar, sum, words } of layout.marks) {
      for (const { text, tone, strong } of words) {
        const box = textBox(text, strong ? 'sans-650' : 'sans-400');
        if (tone === 'paper') {
          expect(box.x).toBeGreaterThan(bar!.x);
          expect(box.x + box.width).toBeLessThan(bar!.x + bar!.width);
        } else {
          expect(
            overlapping([box, ...[bar, sum].filter((shape) => shape !== null)]).filter(
              ([first]) => first === 0
            )
          ).toEqual([]);
        }
      }
    }
  });

  it.each(widths)('draws amounts and sums on one scale from one start, at %i px', (width) => {
    const { marks } = lay(input, width);
    const years = marks.slice(0, -1);
    const unit = years[0]!.bar!.width / 9;
    for (const [index, [amount, sum]] of [
      [9, 9],
      [5, 14],
      [5, 19],
      [5, 24]
    ].entries()) {
      expect(years[index]!.bar!.width).toBeCloseTo(amount! * unit);
      expect(years[index]!.sum!.width).toBeCloseTo(sum! * unit);
    }
    expect(new Set(years.flatMap(({ bar, sum }) => [bar!.x, sum!.x])).size).toBe(1);
    expect(marks.map(({ position }) => position)).toEqual([1, 1, 1, 1, 0]);
  });

  it('says year, amount and sum of each row, and the sum of all below a rule', () => {
    for (const width of [320, 720]) {
      const layout = lay(input, width);
      expect(wordsOf(layout)).toEqual([
        ['2016', '9 mio. kr.', '9 mio. kr.'],
        ['2017', '5 mio. kr.', '14 mio. kr.'],
        ['2018', '5 mio. kr.', '19 mio. kr.'],
        ['2019', '5 mio. kr.', '24 mio. kr.'],
        ['I alt (beregnet)', '24 mio. kr.']
      ]);
      expect(layout.heads.map(({ text }) => text)).toEqual(['Sum indtil da (beregnet)']);
      expect(layout.captions.map(({ text }) => text)).toEqual(['Afsat']);
      expect(layout.rule!.y).toBeGreaterThan(layout.marks[3]!.y);
      expect(layout.rule!.y).toBeLessThan(layout.marks[4]!.y);
    }
  });

  it('sets the amounts on the bars where they fit, else above', () => {
    const tones = (width: number) => lay(input, width).marks[0]!.words.map(({ tone }) => tone);
    expect(tones(720)).toEqual(['ink', 'paper', 'muted']);
    expect(tones(320)).toEqual(['ink', 'ink', 'muted']);
  });

  it('leads each year of a period to the same figure', () => {
    expect(lay(input, 320).marks.map(({ key, target }) => [key, target.id])).toEqual([
      ['a-2016', 'a'],
      ['b-2017', 'b'],
      ['b-2018', 'b'],
      ['b-2019', 'b'],
      ['sum', 'sum']
    ]);
  });

  it('invents no bar and no sum where the document gives words', () => {
    const some = { ...amount('a', null, '2016'), qualifier: both('et par millioner') };
    for (const width of [280, 720]) {
      const layout = lay({ ...input, amounts: [some, amount('b', 5, '2017')], total: null }, width);
      expect(layout.marks.map(({ bar, sum }) => [bar === null, sum])).toEqual([
        [true, null],
        [false, null]
      ]);
      expect(wordsOf(layout)[0]).toEqual(['2016', 'et par millioner']);
      expect([layout.heads, layout.rule]).toEqual([[], null]);
    }
  });

  it('gives each unit a scale of its own', () => {
    const other = { ...amount('b', 30, '2017'), unit: 'percent' };
    const { marks } = lay({ ...input, amounts: [amount('a', 9, '2016'), other], total: null }, 720);
    expect(marks[0]!.bar!.width).toBe(marks[1]!.bar!.width);
  });

  it('says again what the money is for where it changes', () => {
    const other = { ...amount('b', 5, '2017'), measure: both('Andet') };
    const { captions } = lay({ ...input, amounts: [...input.amounts, other] }, 720);
    expect(captions.map(({ text }) => text)).toEqual(['Afsat', 'Andet', 'Afsat']);
  });

  it('does not call a stated total derived', () => {
    const total = exampleStated('sum', 24, { unit: 'dkk-million' });
    expect(wordsOf(lay({ ...input, total }, 320)).at(-1)![0]).toBe('I alt');
  });

  it('sets a total that is too long below its words', () => {
    const units = [
      { id: 'dkk-million', format: both('{n} millioner danske kroner i faste priser') }
    ];
    const { words } = lay({ ...input, units }, 280).marks.at(-1)!;
    expect(words[1]!.text.y).toBeGreaterThan(words[0]!.text.y);
  });

  it('is empty where there is nothing', () => {
    expect(lay({ ...input, amounts: [], total: null }, 320)).toEqual({
      width: 320,
      height: 0,
      marks: [],
      captions: [],
      heads: [],
      rule: null
    });
  });

  it('takes no text smaller than 12 px and leaves its input as it is', () => {
    for (const example of examples) {
      const before = structuredClone(example.input);
      const { captions, heads, marks } = lay(example.input, 280);
      const all = [
        ...captions,
        ...heads,
        ...marks.flatMap(({ words }) => words.map((w) => w.text))
      ];
      expect(all.every(({ size }) => size >= 12)).toBe(true);
      expect(example.input).toEqual(before);
    }
  });
});
