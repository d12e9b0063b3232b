import { chosenOptions, fallbacks } from '$lib/exhibits/options';
import type { ExportedFigure, MadeFile, Workshop } from './figure';
import { loadLettering } from './outline';
import { figurePng, type PngScale } from './png';
import { figuresPptx } from './pptx/deck';
import { officeSvg, outlinedSvg, type PictureOptions } from './svg';
import { figureCsv, figureJson } from './table';
import { figureXlsx } from './xlsx';

/** The kinds of file a figure comes as. */
export const fileKinds = ['png', 'svg', 'outlined', 'pptx', 'xlsx', 'csv', 'json'] as const;
export type FileKind = (typeof fileKinds)[number];

/** How the pictures among the files are to be; `scale` is of the PNG. */
export type FileOptions = PictureOptions & { scale: PngScale };

const types: Record<FileKind, string> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  outlined: 'image/svg+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json'
};

/** What of a text a file's name can hold on any system. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);

/**
 * A name that says what is in the file: site, exhibit, what was chosen, language, and how a picture
 * is. `vaekstspor-policy-areas-number-da-16x9-4x.png`.
 */
export function fileName(figure: ExportedFigure, kind: FileKind, options: FileOptions): string {
  const { exhibit, input, locale, provenance } = figure;
  const choices = exhibit.choices(input, locale);
  const usual = fallbacks(choices);
  const chosen = Object.entries(chosenOptions(choices, figure.options))
    .filter(([id, value]) => value !== usual[id])
    .map(([, value]) => plain(value));
  const picture = kind === 'png' || kind === 'svg' || kind === 'outlined';
  const form = picture && options.format !== 'shown' ? options.format.replace(':', 'x') : '';
  const more = kind === 'png' ? `${options.scale}x` : kind === 'outlined' ? 'outlined' : '';
  const parts = [plain(provenance.site), plain(exhibit.id), ...chosen, locale, form, more];
  return `${parts.filter(Boolean).join('-')}.${kind === 'outlined' ? 'svg' : kind}`;
}

async function content(
  figure: ExportedFigure,
  kind: FileKind,
  options: FileOptions,
  workshop: Workshop
): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (kind) {
    case 'png':
      return figurePng(figure, options, options.scale, workshop);
    case 'svg':
      return officeSvg(figure, options, workshop.draw).markup;
    case 'outlined':
      return outlinedSvg(figure, options, workshop.draw, await loadLettering()).markup;
    case 'pptx':
      return figuresPptx([figure], workshop);
    case 'xlsx':
      return figureXlsx(figure, workshop);
    case 'csv':
      return figureCsv(figure);
    case 'json':
      return figureJson(figure);
  }
}

/**
 * Makes a file of a figure, the same in a browser and in Node.
 * @throws when something it needs cannot be loaded or drawn
 */
export async function makeFile(
  figure: ExportedFigure,
  kind: FileKind,
  options: FileOptions,
  workshop: Workshop
): Promise<MadeFile> {
  const made = await content(figure, kind, options, workshop);
  return {
    name: fileName(figure, kind, options),
    type: types[kind],
    bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made
  };
}
