import { measureOffice } from '$lib/viz/officeText';
import { exportPaint } from '$lib/viz/paint';
import { parseSvg, type SvgElement } from '$lib/viz/svgTree';
import { measureText, type Measure } from '$lib/viz/text';
import { cleanDrawing } from './clean';
import { element, markupOf } from './element';
import type { Draw, ExportedFigure } from './figure';
import { fit, type Fitted, type PictureFormat } from './fit';
import { metadataOf, svgMetadata } from './metadata';
import { outlined, type Lettering } from './outline';
import { wordsOf, type FigureWords } from './words';

/** How a picture is to be. */
export interface PictureOptions {
  format: PictureFormat;
  /** Of the chart, in px, for the form `shown`; the exhibit's wide width when left out. */
  width?: number;
  background: 'white' | 'transparent';
}

/** A complete SVG document, with its size at 1× in px. */
export interface SvgPicture {
  markup: string;
  width: number;
  height: number;
}

/** All of Arial's widths, so that a text fills the same room wherever the file is opened. */
const officeFonts = 'Arial, Helvetica, Liberation Sans, Arimo, sans-serif';

const inOfficeFont = (text: SvgElement) =>
  element('text', { ...text.attributes, 'font-family': officeFonts }, text.text);

/** What a line of text becomes in a file. */
type SetText = (text: SvgElement) => SvgElement[];

/** Every text below replaced by what stands for it. */
function withTexts(nodes: readonly SvgElement[], set: SetText): SvgElement[] {
  return nodes.flatMap((node) => {
    if (node.name === 'text') return set(node);
    return node.name === 'g' ? element('g', node.attributes, withTexts(node.children, set)) : node;
  });
}

function sheetOf(fitted: Fitted, background: PictureOptions['background']): SvgElement[] {
  const { width, height } = fitted.sheet;
  const fill = exportPaint.light.surface;
  return background === 'white' ? [element('rect', { width, height, fill })] : [];
}

function documentOf(
  figure: ExportedFigure,
  words: FigureWords,
  { sheet, size }: Pick<Fitted, 'sheet' | 'size'>,
  drawn: SvgElement[]
): SvgPicture {
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${Math.round(sheet.width * 100) / 100} ${Math.round(sheet.height * 100) / 100}`,
      'xml:lang': figure.locale
    },
    [
      element('title', {}, words.title),
      element('desc', {}, words.summary),
      svgMetadata(metadataOf(figure)),
      ...drawn
    ]
  );
  return { markup: `${markupOf(root)}\n`, width: size.width, height: size.height };
}

const moved = (x: number, y: number, children: readonly SvgElement[]) =>
  element(
    'g',
    { transform: `translate(${Math.round(x * 100) / 100},${Math.round(y * 100) / 100})` },
    children
  );

function picture(
  figure: ExportedFigure,
  { format, width = figure.exhibit.widths.wide, background }: PictureOptions,
  draw: Draw,
  { measure, set, natural }: { measure: Measure; set: SetText; natural: boolean }
): SvgPicture {
  const words = wordsOf(figure);
  const fitted = fit(figure, words, format, width, measure);
  const { chart, sheet, layout } = fitted;
  const drawing = cleanDrawing(parseSvg(draw(figure.exhibit, layout, exportPaint.light)));
  const content = [...fitted.words, moved(chart.x, chart.y, drawing)];
  const aside = [(sheet.width - fitted.width) / 2, (sheet.height - fitted.height) / 2] as const;
  const whole = format === 'shown' ? content : [moved(...aside, content)];
  const size = natural ? sheet : fitted.size;
  return documentOf(figure, words, { sheet, size }, [
    ...sheetOf(fitted, background),
    ...withTexts(whole, set)
  ]);
}

/**
 * A figure as an SVG that Office shows as it is meant and takes apart into shapes: laid out anew
 * with Arial's widths, text as text. What it may hold is said by `officeFaults`.
 * @param draw draws the chart, in a browser or in Node
 */
export function officeSvg(figure: ExportedFigure, options: PictureOptions, draw: Draw): SvgPicture {
  return picture(figure, options, draw, {
    measure: measureOffice,
    set: (text) => [inOfficeFont(text)],
    // Programs set small type by whole px, so that it would outgrow its room.
    natural: true
  });
}

const drawLetters =
  (lettering: Lettering): SetText =>
  (text) =>
    outlined(text, lettering).map((part) => (part.name === 'text' ? inOfficeFont(part) : part));

/** A figure as an SVG in our own fonts, with each letter drawn, so that it needs no font. */
export function outlinedSvg(
  figure: ExportedFigure,
  options: PictureOptions,
  draw: Draw,
  lettering: Lettering
): SvgPicture {
  const set = drawLetters(lettering);
  return picture(figure, options, draw, { measure: measureText, set, natural: false });
}

/** The chart alone, without its words, with each letter drawn, for those who set it in a frame. */
export function outlinedChart(
  figure: ExportedFigure,
  width: number,
  draw: Draw,
  lettering: Lettering
): SvgPicture {
  const { exhibit, input, options, locale } = figure;
  const layout = exhibit.layout(input, options, { width, locale, measure: measureText });
  const shapes = cleanDrawing(parseSvg(draw(exhibit, layout, exportPaint.light)));
  const size = { width: layout.width, height: Math.max(1, layout.height) };
  const drawn = withTexts(shapes, drawLetters(lettering));
  return documentOf(figure, wordsOf(figure), { sheet: size, size }, drawn);
}

/** The chart alone as cleaned shapes measured for Office, for those who set it in a frame of theirs. */
export function officeDrawing(
  figure: ExportedFigure,
  width: number,
  draw: Draw
): { width: number; height: number; shapes: SvgElement[] } {
  const { exhibit, input, options, locale } = figure;
  const layout = exhibit.layout(input, options, { width, locale, measure: measureOffice });
  const shapes = cleanDrawing(parseSvg(draw(exhibit, layout, exportPaint.light)));
  return { width: layout.width, height: layout.height, shapes };
}
