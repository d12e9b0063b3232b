import type PptxGenJS from 'pptxgenjs';
import type { AppLocale } from '$lib/i18n/locale';
import type { Box } from '$lib/viz/layout';
import { exportPaint } from '$lib/viz/paint';
import { sayable } from '../element';
import type { ExportedFigure, Workshop } from '../figure';
import { quotesOf } from '../quotes';
import { provenanceLine, wordsOf, type FigureWords } from '../words';
import { contentOf, type SlideContent } from './content';
import { notesOf } from './notes';
import { mendPackage, type SlideMend } from './package';
import { arrangements, sizes, slideSize, titleRoom } from './room';

const { ink, muted, surface } = exportPaint.light;
const bare = (colour: string) => colour.slice(1);

/** Language tags as Office knows them. */
const tags: Record<AppLocale, string> = { da: 'da-DK', en: 'en-GB' };

const inBox = ({ x, y, width: w, height: h }: Box) => ({ x, y, w, h });

const plain = { margin: 0, align: 'left', valign: 'top', fontFace: 'Arial' } as const;

/** A deck of wide slides whose title is a title to the program too, for outline and screen reader. */
function begin(deck: PptxGenJS, figure: ExportedFigure): void {
  deck.defineLayout({ name: 'wide', width: slideSize.width, height: slideSize.height });
  deck.layout = 'wide';
  deck.author = figure.provenance.site;
  deck.company = '';
  deck.title = sayable(wordsOf(figure).title);
  deck.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  for (const arrangement of arrangements) {
    const look = { ...plain, bold: true, fontSize: sizes.title[arrangement], color: bare(ink) };
    const options = { name: 'title', ...inBox(titleRoom[arrangement]), ...look };
    deck.defineSlideMaster({
      title: arrangement,
      background: { color: bare(surface) },
      objects: [{ placeholder: { options: { ...options, type: 'title' }, text: '' } }]
    });
  }
}

function addWords(
  slide: PptxGenJS.Slide,
  figure: ExportedFigure,
  words: FigureWords,
  { room, howToRead }: SlideContent
): void {
  const quiet = { ...plain, color: bare(muted) };
  slide.addText(sayable(words.title), { placeholder: 'title' });
  slide.addText(sayable(howToRead), {
    ...quiet,
    ...inBox(room.howToRead),
    objectName: 'how to read',
    fontSize: sizes.howToRead
  });
  slide.addText(sayable(provenanceLine(words, figure)), {
    ...quiet,
    ...inBox(room.source),
    objectName: 'source',
    fontSize: sizes.source
  });
}

/**
 * Figures as a PowerPoint deck, a slide each, in the order given: title, native chart, native
 * shapes or SVG with a PNG behind it, source line, and notes with the verbatim sentences.
 * @param figures all in one language
 * @throws when there is none, or when a sentence cannot be had
 */
export async function figuresPptx(
  figures: readonly ExportedFigure[],
  workshop: Workshop
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Deck } = await import('pptxgenjs');
  const deck = new Deck();
  const [first] = figures;
  if (!first) throw new Error('A deck needs a figure.');
  begin(deck, first);
  const mends: SlideMend[] = [];
  for (const figure of figures) {
    const words = wordsOf(figure);
    const content = contentOf(figure, words, workshop);
    const slide = deck.addSlide({ masterName: content.arrangement });
    addWords(slide, figure, words, content);
    const svg = await content.add(slide);
    slide.addNotes(notesOf(figure, words, await quotesOf(figure, workshop)));
    mends.push({ svg, description: words.summary });
  }
  const bytes = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  return mendPackage(bytes, mends, tags[first.locale]);
}
