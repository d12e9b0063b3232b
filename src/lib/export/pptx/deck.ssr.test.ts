import { describe, expect, it } from 'vitest';
import { exhibitIds } from '$lib/exhibits/registry';
import { cases } from '$lib/exhibits/testing/cases';
import { dataset } from '$lib/exhibits/testing/realData';
import { openPackage, packageFaults } from '../testing/opc';
import { figuresOf, realFigures, workshop } from '../testing/figures';
import { hostileFigure, hostileWords } from '../testing/hostile';
import { figuresPptx } from './deck';

const deck = await figuresPptx(realFigures, workshop);
const parts = openPackage(deck);
const indexOf = (id: string) => 1 + realFigures.findIndex(({ exhibit }) => exhibit.id === id);
const slideOf = (id: string) => parts[`ppt/slides/slide${indexOf(id)}.xml`]!;
const notesOf = (id: string) => parts[`ppt/notesSlides/notesSlide${indexOf(id)}.xml`]!;
const unescaped = (xml: string) =>
  xml
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** The numbers of a chart, series by series. */
const numbersIn = (chart: string) =>
  [...chart.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([values]) =>
    [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value))
  );

describe('the deck of all exhibits', () => {
  it('is a package that no program offers to repair', () => {
    expect(packageFaults(parts)).toEqual([]);
  });

  it('has a slide each, with title, source line, and the sentences and the link in its notes', () => {
    for (const figure of realFigures) {
      const { id } = figure.exhibit;
      const { title } = figure.exhibit.describe(figure.input, figure.options, figure.locale);
      expect(unescaped(slideOf(id))).toContain(`<a:t>${title}</a:t>`);
      expect(slideOf(id)).toContain('type="title"');
      expect(slideOf(id)).toContain('CC BY 4.0');
      expect(notesOf(id)).toContain('https://vaekstspor.example/exhibits/x/');
      for (const passage of figure.exhibit.sources(figure.input, figure.options).slice(0, 12)) {
        expect(unescaped(notesOf(id))).toContain(`»${passage.text}«`);
      }
    }
    expect(notesOf('who-commits')).toMatch(/»[^«]{40,}«/);
  });

  it('may show a chart twice, and begins its notes with what is said of it', async () => {
    const [figure] = realFigures;
    const told = { ...figure!, spoken: ['First this.', 'Then that.'] };
    const story = openPackage(await figuresPptx([figure!, told], workshop));
    expect(packageFaults(story)).toEqual([]);
    const paragraphs = (number: number) =>
      [...story[`ppt/notesSlides/notesSlide${number}.xml`]!.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
        .map(([, text]) => text!)
        .filter(Boolean);
    const [first] = paragraphs(1);
    expect(paragraphs(2).slice(0, 3)).toEqual(['First this.', 'Then that.', first]);
  });

  it('tells every chart, drawing and picture in words', () => {
    for (const { exhibit, input, options, locale } of realFigures) {
      const { summary } = exhibit.describe(input, options, locale);
      expect(unescaped(slideOf(exhibit.id))).toContain(`descr="${summary}"`);
    }
  });

  it.each(['industry-share', 'funding', 'policy-areas', 'who-commits', 'vocabulary'])(
    'draws %s as a chart with the numbers of its table',
    (id) => {
      expect(slideOf(id)).toContain('<c:chart');
      const target = /charts\/(chart\d+\.xml)/.exec(
        parts[`ppt/slides/_rels/slide${indexOf(id)}.xml.rels`]!
      )?.[1];
      const figure = realFigures[indexOf(id) - 1]!;
      const { exhibit, input, options, locale } = figure;
      const chart = typeof exhibit.slide === 'function' && exhibit.slide(input, options, locale);
      const told = chart && chart.series.map(({ values }) => values.filter((one) => one !== null));
      expect(numbersIn(parts[`ppt/charts/${target}`]!)).toEqual(told);
    }
  );

  it.each(['commitment-threads', 'timeline'])('draws %s shape by shape, in one group', (id) => {
    expect(slideOf(id).match(/<p:grpSp>/g)).toHaveLength(1);
    expect(slideOf(id).match(/<p:sp>/g)!.length).toBeGreaterThan(100);
    expect(slideOf(id)).not.toContain('<p:pic>');
  });

  it('shows the rest as SVG with a PNG behind it', () => {
    const pictures = realFigures.filter(({ exhibit }) => exhibit.slide === undefined);
    expect(pictures.length).toBeGreaterThan(0);
    for (const { exhibit } of pictures) expect(slideOf(exhibit.id)).toContain('svgBlip');
    const media = Object.keys(parts).filter((path) => path.startsWith('ppt/media/'));
    expect(media.filter((path) => path.endsWith('.svg'))).toHaveLength(pictures.length);
    for (const path of media.filter((name) => name.endsWith('.png'))) {
      expect(parts[path]!.slice(1, 4)).toBe('PNG');
    }
  });

  it('is the same bytes whenever it is made', async () => {
    const [, figure] = realFigures;
    const [one, other] = [
      await figuresPptx([figure!], workshop),
      await figuresPptx([figure!], workshop)
    ];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});

describe('a slide', () => {
  it.each(exhibitIds)(
    'can be of any example of %s, also an empty one',
    async (id) => {
      const small = cases.filter(({ exhibit, input, options }) => {
        const context = { width: 720, locale: 'da', measure: () => 10 } as const;
        return exhibit.id === id && exhibit.layout(input, options, context).marks.length <= 40;
      });
      const png = await workshop.rasterise(
        '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
      );
      const quick = {
        ...workshop,
        rasterise: async () => png,
        loadCommitment: async () => workshop.loadCommitment(dataset.commitments[0]!.id)
      };
      for (const one of small) {
        const figures = figuresOf(one).slice(-1);
        const faults = packageFaults(openPackage(await figuresPptx(figures, quick)));
        expect(faults, one.name).toEqual([]);
      }
    },
    30_000
  );

  it.each(hostileWords)('shows hostile words as words: %j', async (words) => {
    const hostile = openPackage(await figuresPptx([hostileFigure(words)], workshop));
    expect(packageFaults(hostile)).toEqual([]);
    const [, chart = ''] = Object.entries(hostile).find(([path]) =>
      /charts\/chart\d+\.xml$/.test(path)
    )!;
    const letters = (text: string) => text.replace(/[\p{Cc}\p{Cs}\uFFFD\s]/gu, '');
    expect(letters(unescaped(chart))).toContain(letters(words));
    for (const xml of Object.values(hostile)) expect(xml).not.toMatch(/<script|<img/);
  });
});
